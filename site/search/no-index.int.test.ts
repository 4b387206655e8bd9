import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'

import Database from 'libsql'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { type Question, search } from '#cms/search'
import { env } from '#env'

import { essay } from '../../cms/testing/articles.ts'
import { freshPortal, type TestPortal } from '../../cms/testing/portal.ts'
import { hear, runScript } from '../../scripts/testing/processes.ts'
import { all, the, treeOf, wordsIn } from '../testing/page-tree.ts'
import { type SiteProcess, startSite } from '../testing/site-process.ts'

const SOON = { timeout: 60_000, interval: 100 }
const PATIENCE = 120_000
const FOLDER = path.join(env.dataDir, 'search')
const QUESTION: Question = { text: 'puhelu', language: 'fi', page: 1, order: 'relevance', filters: {} }
const SETTINGS = {
  DATA_DIR: env.dataDir,
  DATABASE_URL: env.databaseUrl,
  PAYLOAD_SECRET: env.secret ?? '',
  VOIKKO_DICTIONARY: process.env.VOIKKO_DICTIONARY ?? '',
}

let portal: TestPortal
let site: SiteProcess
let turn: Database.Database
beforeAll(async () => {
  portal = await freshPortal()
  await publish('Ensimmäinen puhelu')
  turn = await takeTurn()
  site = await startSite()
}, PATIENCE)
afterAll(async () => {
  await site.stop()
  turn.close()
})

describe('where there is no index yet,', () => {
  test.each([
    ['/haku/?q=puhelu', 'fi', 'Hakua valmistellaan vielä. Kokeile hetken kuluttua uudelleen.'],
    ['/en/search/?q=call', 'en', 'The search is still being prepared. Try again in a moment.'],
  ])('%s says so in the reader’s language, and keeps what was typed', async (address, language, words) => {
    const answer = await fetch(site.url + address)
    expect(answer.status).toBe(503)
    expect(answer.headers.get('retry-after')).toBe('5')
    const page = treeOf(await answer.text())
    expect(the('html', page).getAttribute('lang')).toBe(language)
    expect(wordsIn(the('[role=alert]', page))).toBe(words)
    expect(the('main input[type=search]', page).getAttribute('value')).toBe(address.split('q=')[1])
    expect(all('.results', page)).toEqual([])
  })

  test('other pages are there, the empty search among them', async () => {
    for (const address of ['/', '/haku/', '/en/search/', '/esseet/ensimmainen-puhelu/'])
      expect((await fetch(site.url + address)).status, address).toBe(200)
  })
})

describe('npm run search', () => {
  test(
    'makes the index on demand, which a running portal then finds in',
    async () => {
      const { code, stdout, stderr } = await runScript({
        args: ['scripts/search.ts', '--rebuild'],
        env: SETTINGS,
      })
      expect({ code, stderr }).toMatchObject({ code: 0, stderr: '' })
      expect(stdout).toMatch(/^The index holds 1 articles \(.+\)\.$/m)
      await vi.waitFor(async () => {
        expect(await titlesFound()).toEqual(['Ensimmäinen puhelu'])
      }, SOON)
    },
    PATIENCE,
  )

  test.each([
    [['--help'], 0],
    [[], 1],
    [['--rebuilt'], 1],
  ])('says what it does when it is asked %j', async (words, expected) => {
    const { code, stdout } = await runScript({ args: ['scripts/search.ts', ...words], env: SETTINGS })
    expect(code).toBe(expected)
    expect(stdout).toContain('npm run search -- --rebuild')
  })
})

test(
  'what npm run dev keeps the index with finds what is published meanwhile, and ends when it is told to',
  async () => {
    await site.stop() // or it would keep the index itself
    turn.close()
    rmSync(FOLDER, { recursive: true })
    const args = ['--disable-warning=ExperimentalWarning', 'scripts/keep-index.ts']
    const keeper = spawn(process.execPath, args, { env: { ...process.env, ...SETTINGS } })
    const heard = hear(keeper)
    try {
      await publish('Toinen puhelu')
      await vi.waitFor(async () => {
        const answer = await search(QUESTION)
        expect(answer).toMatchObject({ ok: true, results: { count: 2 } })
      }, SOON)
    } finally {
      await end(keeper)
    }
    expect(keeper.exitCode, heard()).toBe(0)
  },
  PATIENCE,
)

/** The turn to write, once whoever had it has ended: who else would keep the index stands by, and there is none. */
async function takeTurn(): Promise<Database.Database> {
  mkdirSync(FOLDER, { recursive: true })
  const db = new Database(path.join(FOLDER, 'turn.db'))
  await vi.waitFor(() => db.exec('BEGIN EXCLUSIVE'), SOON)
  for (const name of readdirSync(FOLDER).filter((name) => !name.startsWith('turn.db'))) {
    rmSync(path.join(FOLDER, name), { recursive: true })
  }
  return db
}

async function publish(title: string): Promise<void> {
  const data = { ...essay(title), _status: 'published' as const }
  await portal.payload.create({ collection: 'articles', data })
}

async function titlesFound(): Promise<string[]> {
  const answer = await fetch(`${site.url}/haku/?q=puhelu`)
  return all('.results h2', treeOf(await answer.text())).map(wordsIn)
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}
