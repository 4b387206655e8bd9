import fs from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from 'vitest'

const SIDES = ['cms', 'site', 'scripts', 'content'] as const
type Side = (typeof SIDES)[number]

interface Import {
  from: string
  /** The file or package as written, with relative paths resolved from the root. */
  to: string
}

const files = SIDES.flatMap((side) =>
  fs
    .globSync(`${side}/**/*.{ts,tsx,mjs,astro}`, { exclude: (name) => name === '.next' || name === '.next/' })
    .filter((file) => !file.startsWith('cms/.next') && !file.startsWith('cms/migrations')),
)
const imports = files.flatMap(importsIn)
const ofProduct = imports.filter(({ from }) => !isTest(from))

test('every kind of file is read, pages of Astro too', () => {
  expect(files.length).toBeGreaterThan(80)
  expect(imports).toContainEqual({ from: 'site/pages/_article.astro', to: '#cms/articles' })
  expect(imports).toContainEqual({ from: 'cms/payload.config.ts', to: 'cms/articles/collection.ts' })
  expect(imports.some(({ from, to }) => from.startsWith('scripts/') && to === '#cms')).toBe(true)
})

describe('imports point one way:', () => {
  const MAY: Record<Side, (to: string) => boolean> = {
    cms: (to) => isWithin('cms', to) || to === '#env',
    site: (to) => isWithin('site', to) || to === '#env' || /^#cms\/\w+$/.test(to),
    scripts: (to) =>
      isWithin('scripts', to) || isWithin('content', to) || to === '#env' || to.startsWith('#cms'),
    content: (to) => isWithin('content', to),
  }

  test.each(SIDES)('%s imports nothing that it may not', (side) => {
    const wrong = ofProduct.filter(
      ({ from, to }) => isWithin(side, from) && isOurs(to) && !MAY[side](to) && !isDoorOfHealth(from, to),
    )
    expect(wrong).toEqual([])
  })

  test('the site speaks to the database only through doors', () => {
    const packages = ofProduct.filter(
      ({ from, to }) => isWithin('site', from) && /^(@?payload|mongoose)/.test(to),
    )
    expect(packages).toEqual([])
  })

  test('collections and hooks use the request they are given, never the client or a door', () => {
    const wrong = reachableFrom('cms/payload.config.ts').flatMap((file) =>
      imports.filter(
        ({ from, to }) => from === file && (to === 'cms/client.ts' || /^#cms|\/public\.ts$/.test(to)),
      ),
    )
    expect(wrong).toEqual([])
  })

  test('no folder is called after nothing', () => {
    const nameless = /(^|\/)(utils?|helpers?|lib|libs|common|shared|misc|services)\//
    expect(files.filter((file) => nameless.test(file))).toEqual([])
  })
})

/** Next's own routes are cms files that take the shortest way in. */
function isDoorOfHealth(from: string, to: string): boolean {
  return from.startsWith('cms/app/') && (to === '#cms/health' || to === '@payload-config')
}

function importsIn(file: string): Import[] {
  const source = fs.readFileSync(file, 'utf8')
  const specifiers = source.matchAll(/(?:^|[\s;}])(?:from|import)\s*\(?\s*'([^'\n]+)'/g)
  return Array.from(specifiers, ([, written = '']) => ({
    from: file,
    to: written.startsWith('.') ? path.posix.join(path.posix.dirname(file), written) : written,
  }))
}

function reachableFrom(start: string): string[] {
  const reached = new Set([start])
  for (const file of reached) {
    for (const { from, to } of imports) if (from === file && files.includes(to)) reached.add(to)
  }
  return [...reached]
}

function isTest(file: string): boolean {
  return /\.(test|e2e|bench)\.ts$/.test(file) || file.includes('/testing/')
}

function isWithin(side: Side, file: string): boolean {
  return file.startsWith(`${side}/`)
}

function isOurs(to: string): boolean {
  return to.startsWith('#') || SIDES.some((side) => isWithin(side, to)) || to.startsWith('..')
}
