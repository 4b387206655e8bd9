import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { bodyOf, essay } from '../../cms/testing/articles.ts'
import { freshPortal, type TestPortal } from '../../cms/testing/portal.ts'
import { elementsOf, textOf } from '../testing/page-text.ts'
import { type SiteProcess, startSite } from '../testing/site-process.ts'

let portal: TestPortal
let site: SiteProcess

/** As long as a busy machine may take to show a change. */
const SOON = { timeout: 10_000 }

beforeAll(async () => {
  portal = await freshPortal()
  site = await startSite()
})
afterAll(() => site.stop())

test('the front page shows how its lead article begins, with its picture and a way on', async () => {
  const data = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'red' } })
    .png()
    .toBuffer()
  const { id: heroImage } = await portal.payload.create({
    collection: 'media',
    data: { alt: 'Punainen pinta', credit: 'Kaisa Kuvaaja' },
    file: { data, name: 'punainen.png', mimetype: 'image/png', size: data.length },
  })
  const long = `${'Tämä virke vain jatkaa samaa asiaa. '.repeat(20)}Tähän se loppuu.`
  const body = bodyOf('”Näin se alkaa”, hän sanoi.', long, 'Kolmas kappale.')
  await portal.payload.create({
    collection: 'articles',
    data: {
      ...essay('”Kaikki alkoi tästä”'),
      standfirst: 'Ingressi.',
      body,
      heroImage,
      _status: 'published',
    },
  })

  await expect.poll(async () => elementsOf(await leadOf('/'), 'h2'), SOON).toEqual(['”Kaikki alkoi tästä”'])
  const lead = await leadOf('/')
  const said = textOf(lead)
  expect(said).toMatch(/Ingressi\..*”Näin se alkaa”, hän sanoi\. Tämä virke .* asiaa\. Lue koko artikkeli$/)
  expect(said).not.toContain('Tähän se loppuu')
  expect(said).not.toContain('Kolmas kappale')
  expect(said).toContain('Kuva: Kaisa Kuvaaja')
  expect(lead).toMatch(/<img [^>]*alt="Punainen pinta"/)
  expect(lead).toMatch(/<a href="\/esseet\/kaikki-alkoi-tasta\/">\s*Lue koko artikkeli\s*<\/a>/)
})

test('in English too, and without a picture where there is none', async () => {
  await portal.payload.create({
    collection: 'articles',
    data: { ...essay('Short'), language: 'en', body: bodyOf('All of it.'), _status: 'published' },
  })
  await expect
    .poll(async () => textOf(await leadOf('/en/')), SOON)
    .toMatch(/All of it\. Read the whole article$/)
  const lead = await leadOf('/en/')
  expect(lead).not.toContain('<img')
})

async function leadOf(path: string): Promise<string> {
  const html = await (await fetch(site.url + path)).text()
  return /<section aria-label="(?:Pääjuttu|Lead[^"]*)"[\s\S]*?<\/section>/.exec(html)?.[0] ?? ''
}
