import { randomBytes } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { VOTES_BEFORE_PROOF } from '../../cms/ratings/policy.ts'
import { castRating } from '../../cms/ratings/public.ts'
import { essay } from '../../cms/testing/articles.ts'
import { freshPortal, type TestPortal } from '../../cms/testing/portal.ts'
import { all, type Document, the, wordsIn } from '../testing/page-tree.ts'
import { type SiteProcess, startSite } from '../testing/site-process.ts'
import { formFor, newVisitor, refusalOn, type Visitor } from '../testing/visitors.ts'

/** As long as a busy machine may take to show a change. */
const SOON = { timeout: 15_000, interval: 100 }

let portal: TestPortal
let site: SiteProcess
let reader: Visitor

beforeAll(async () => {
  portal = await freshPortal()
  site = await startSite({ TRUST_PROXY: '1' })
  reader = newVisitor(site.url)
})
afterAll(() => site.stop())

test('the front page lists the best rated once there are any', async () => {
  const bestOn = async () => all('[aria-labelledby="best"] li', (await reader.read('/')).page).map(wordsIn)
  const [good, better] = [await published('Hyvä'), await published('Parempi')]
  expect(await bestOn()).toEqual([])
  for (const value of [4, 4, 4]) await vote(good.id, value)
  for (const value of [5, 5, 4]) await vote(better.id, value)
  await expect.poll(bestOn, SOON).toEqual(['Parempi Essee · 4,7/5 (3 ääntä)', 'Hyvä Essee · 4,0/5 (3 ääntä)'])
})

describe('under an article', () => {
  test('nobody’s ratings are none, and the form names what it asks', async () => {
    const { page } = await pageOf(await published('Arvioimaton'))
    const form = formFor(page, 'arvio')
    expect(form.getAttribute('action')).toMatch(/^\/esseet\/arvioimaton\/#/)
    expect(wordsIn(the('legend', form))).toBe('Arvioi artikkeli')
    expect(all('label', form).map(wordsIn)).toEqual([
      '1 tähti',
      '2 tähteä',
      '3 tähteä',
      '4 tähteä',
      '5 tähteä',
    ])
    expect(all('label input[type="radio"]', form)).toHaveLength(5)
    expect(wordsIn(the('button', form))).toBe('Lähetä arvio')
    expect(wordsIn(the('#arvio-luku', page))).toBe('Ei vielä arvioita')
    expect(page.querySelector('.histogram')).toBeNull()
  })

  test('in English too', async () => {
    const { page } = await pageOf(await published('Unrated', 'en'))
    const form = formFor(page, 'arvio')
    expect(wordsIn(the('legend', form))).toBe('Rate this article')
    expect(all('label', form).map(wordsIn)).toEqual(['1 star', '2 stars', '3 stars', '4 stars', '5 stars'])
    expect(wordsIn(the('button', form))).toBe('Submit rating')
    expect(wordsIn(the('#arvio-luku', page))).toBe('No ratings yet')
  })

  test('votes are a figure and a table, soon after they are sent', async () => {
    const { id, path } = await published('Arvioitu')
    await pageOf({ path })
    const taken = await newVisitor(site.url).send(path, { toiminto: 'arvio', tahdet: '4' })
    expect([taken.status, taken.location]).toEqual([303, `${path}?viesti=arvio#keskustelu`])
    await expect.poll(() => figureOf({ path }), SOON).toBe('4,0/5 (1 ääni)')
    for (const value of [5, 5, 3, 4]) await vote(id, value)
    await expect.poll(() => figureOf({ path }), SOON).toBe('4,2/5 (5 ääntä)')
    const { page } = await pageOf({ path })
    expect(all('.histogram tr', page).map(wordsIn)).toEqual([
      '5 tähteä 2',
      '4 tähteä 2',
      '3 tähteä 1',
      '2 tähteä 0',
      '1 tähti 0',
    ])
    const bars = all('.histogram rect', page).map((bar) => bar.getAttribute('width'))
    expect(bars).toEqual(['40%', '40%', '20%', '0%', '0%'])
  })

  test('a form without stars comes back and says so at the stars', async () => {
    const { path } = await published('Valitsematon')
    const { status, page } = await newVisitor(site.url).send(path, { toiminto: 'arvio' })
    expect(status).toBe(422)
    const form = formFor(page, 'arvio')
    expect(refusalOn(page)).toContain('Valitse tähdet, yhdestä viiteen.')
    const described = the('fieldset', form).getAttribute('aria-describedby')?.split(' ') ?? []
    expect(described.map((of) => wordsIn(the(`#${of}`, page)))).toEqual([
      'Ei vielä arvioita',
      'Valitse tähdet, yhdestä viiteen.',
    ])
    const link = the('#virheet li a', page).getAttribute('href') ?? ''
    expect(form.querySelector(link)).not.toBeNull()
  })

  test('in a burst the form comes back once, with its stars; sent again without a script it is taken', async () => {
    const { id, path } = await published('Kiihkeästi arvioitu')
    const visitor = newVisitor(site.url)
    for (let number = 0; number < VOTES_BEFORE_PROOF; number += 1) {
      await visitor.send(path, { toiminto: 'arvio', tahdet: '5' })
    }
    const asked = await visitor.send(path, { toiminto: 'arvio', tahdet: '2' })
    expect(asked.status).toBe(422)
    const form = formFor(asked.page, 'arvio')
    expect(form.getAttribute('data-haaste')).toContain('"signature"')
    expect(the('input[checked]', form).getAttribute('value')).toBe('2')
    expect(the('input[name="todiste"]', form).getAttribute('value') ?? '').toBe('')
    const again = await visitor.send(path, { toiminto: 'arvio', tahdet: '2', todiste: '' })
    expect(again.status).toBe(303)
    const where = { article: { equals: id }, counted: { equals: false } }
    const { docs } = await portal.payload.find({ collection: 'ratings', where })
    expect(docs.map(({ value }) => value)).toEqual([2])
  })
})

async function published(title: string, language: 'fi' | 'en' = 'fi') {
  const data = { ...essay(title), language, _status: 'published' } as const
  const { id, slug } = await portal.payload.create({ collection: 'articles', data })
  return { id, path: `${language === 'fi' ? '/esseet/' : '/en/essays/'}${slug ?? ''}/` }
}

async function pageOf({ path }: { path: string }): Promise<{ page: Document }> {
  await expect.poll(async () => (await reader.read(path)).status, SOON).toBe(200)
  return reader.read(path)
}

async function figureOf(article: { path: string }): Promise<string> {
  return wordsIn(the('#arvio-luku', (await pageOf(article)).page))
}

/** Somebody else's, from somewhere else. */
function vote(article: string, value: number) {
  const anyone = () => randomBytes(16).toString('base64url')
  const sender = { visitor: anyone(), network: anyone() }
  return castRating({ article, value: String(value), sender, proof: undefined, now: new Date() })
}
