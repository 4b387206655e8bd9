import path from 'node:path'

import { beforeAll, describe, expect, test } from 'vitest'

import { env } from '#env'

import { demonstrationPortal } from '../scripts/testing/demonstration.ts'
import { creatorFor } from './testing/creating.ts'
import { type Complaint, htmlChecker } from './testing/html-checker.ts'
import { completeDemonstration, PAGES } from './testing/page-kinds.ts'
import { all, treeOf, wordsIn } from './testing/page-tree.ts'
import { untilSearchable } from './testing/readers.ts'
import { startSite } from './testing/site-process.ts'

/** Answered by a site whose database is gone. */
const BROKEN = ['/', '/en/'].map((path) => ({ kind: 'a page that fails', path, status: 500 }))

/** How long filling the portal, or checking all pages at once, may take on a busy machine, in milliseconds. */
const PATIENCE = 300_000

const checker = htmlChecker()
const pages = new Map<string, { status: number; html: string }>()

beforeAll(async () => {
  const portal = await demonstrationPortal()
  await completeDemonstration(creatorFor(await portal.person(['editor'])))
  await read(PAGES, {})
  const noDatabase = `file:${path.join(env.dataDir, 'gone', 'portal.db')}`
  await read(BROKEN, { DATABASE_URL: noDatabase })
}, PATIENCE)

test.each([...PAGES, ...BROKEN])(
  '$kind at $path ($status) has one heading of the first level and leaves no level out',
  ({ path, status }) => {
    const answer = pages.get(nameOf({ path, status }))
    expect(answer?.status).toBe(status)
    const headings = all('h1, h2, h3, h4, h5, h6', treeOf(answer?.html ?? ''))
    expect(headings.map(wordsIn)).not.toContain('')
    const levels = headings.map(({ tagName }) => Number(tagName.slice(1)))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1)).toEqual([])
  },
)

describe.runIf(checker)('the Nu Html Checker', () => {
  const WRONG = '<!doctype html><html lang="fi"><title>x</title><p id="a"><p id="a"><img src="x">'
  let complaints: Map<string, Complaint[]>
  beforeAll(() => {
    const given = Array.from(pages, ([name, { html }]) => [name, html] as const)
    complaints = checker?.(new Map([...given, ['wrong', WRONG]])) ?? new Map()
  }, PATIENCE)

  test('finds errors and warnings where there are some', () => {
    const levels = complaints.get('wrong')?.map(({ level }) => level)
    expect(levels).toEqual(['error', 'info/warning', 'error'])
  })

  test.each([...PAGES, ...BROKEN])('has nothing to say of $kind at $path ($status)', (page) => {
    expect(complaints.get(nameOf(page))).toEqual([])
  })
})

async function read(wanted: readonly { path: string; status: number }[], settings: Record<string, string>) {
  const site = await startSite(settings)
  try {
    if (wanted === PAGES) await untilSearchable(site.url)
    for (const page of wanted) {
      const answer = await fetch(site.url + page.path, { redirect: 'manual' })
      pages.set(nameOf(page), { status: answer.status, html: await answer.text() })
    }
  } finally {
    await site.stop()
  }
}

function nameOf({ path, status }: { path: string; status: number }): string {
  return `${path} ${String(status)}`
}
