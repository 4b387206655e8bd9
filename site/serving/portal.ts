import path from 'node:path'
import { pathToFileURL } from 'node:url'

import type * as Entry from '../entry.ts'

type Portal = typeof Entry

/** What `astro build` made of `site/entry.ts`. Not a plain import: it is there only after the build. */
export async function builtPortal(): Promise<Portal> {
  const built: unknown = await import(pathToFileURL(path.resolve('dist/server/entry.mjs')).href)
  if (isPortal(built)) return built
  throw new Error('The build in dist/ is not the portal')
}

function isPortal(built: unknown): built is Portal {
  return typeof built === 'object' && built !== null && 'render' in built && 'followChanges' in built
}
