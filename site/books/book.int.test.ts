import { afterAll, beforeAll, expect, test } from 'vitest'

import { freshPortal } from '../../cms/testing/portal.ts'
import { all, the, treeOf, wordsIn } from '../testing/page-tree.ts'
import { type SiteProcess, startSite } from '../testing/site-process.ts'

const { payload } = await freshPortal()
let site: SiteProcess
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

test.each([
  [
    { publisher: 'Esimerkki', year: 2013, isbn: '978-1-60994-981-5', points: 1.5 },
    [
      'Kirjan kirjoittajat: Aino Aava, Bo Berg',
      'Kustantaja: Esimerkki 2013',
      'ISBN: 9781609949815',
      'Kirjapisteet: 1,5',
    ],
  ],
  [
    { publisher: 'Esimerkki' },
    ['Kirjan kirjoittajat: Aino Aava, Bo Berg', 'Kustantaja: Esimerkki', 'Kirjapisteet: 0'],
  ],
  [{ year: 1999 }, ['Kirjan kirjoittajat: Aino Aava, Bo Berg', 'Ilmestynyt: 1999', 'Kirjapisteet: 0']],
  [{}, ['Kirjan kirjoittajat: Aino Aava, Bo Berg', 'Kirjapisteet: 0']],
])('the page of a book tells of it what is known: %j', async (known, told) => {
  const authors = ['Aino Aava', 'Bo Berg']
  const { slug } = await payload.create({ collection: 'books', data: { title: 'Kirja', authors, ...known } })
  const answer = await fetch(`${site.url}/kirjat/${slug ?? ''}/`)
  expect(answer.status).toBe(200)
  const facts = the('dl.facts', treeOf(await answer.text()))
  const [names, values] = ['dt', 'dd'].map((part) => all(part, facts).map(wordsIn))
  expect(names?.map((name, place) => `${name}: ${values?.[place] ?? ''}`)).toEqual(told)
})
