import fs from 'node:fs'
import path from 'node:path'

import { expect, test } from 'vitest'

/** What a door that the server opens may lead to. */
const DOORS: Record<string, string> = { '#env': 'cms/env.ts', '#cms/media': 'cms/media/public.ts' }

test('the server has no Payload of its own beside the one in the build', () => {
  const reached = new Set(['site/server.ts'])
  for (const file of reached) for (const next of importsOf(file)) reached.add(next)
  expect(reached).toContain('cms/media/view.ts')
  expect([...reached].filter((file) => /^#|cms\/client|cms\/payload\.config/.test(file))).toEqual([])
  expect(reached.size).toBeLessThan(40)
})

/** Without those of types, which are gone when Node runs the file. */
function importsOf(file: string): string[] {
  if (!fs.existsSync(file)) return []
  const source = fs.readFileSync(file, 'utf8')
  const specifiers = source.matchAll(
    /^(?:import|export)(?! type )[^'\n]*(?:\n[^'\n]+)*? from '([.#][^'\n]+)'/gm,
  )
  return Array.from(specifiers, ([, to = '']) =>
    to.startsWith('.') ? path.posix.join(path.posix.dirname(file), to) : (DOORS[to] ?? to),
  )
}
