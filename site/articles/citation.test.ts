import { expect, test } from 'vitest'

import { citationOf } from './citation.ts'

const portal = { name: 'Sitouttaja', organisation: 'Esimerkki Oy', timeZone: 'Europe/Helsinki' }
const url = 'https://portal.example/esseet/tyo/'
const writer = (name: string) => ({
  name,
  slug: '',
  role: undefined,
  bio: undefined,
  portrait: undefined,
  links: [],
})
const cite = (title: string, names: string[]) =>
  citationOf({
    article: { title, writers: names.map(writer), publishedAt: '2019-12-31T23:00:00.000Z' },
    portal,
    url,
  })

test('a source is named by its writers, surname first', () => {
  expect(cite('Äänekäs työ', ['Aino Maria Esimerkki', 'Eero Mallikas'])).toBe(
    `Esimerkki, A. M., Mallikas, E. (2020). Äänekäs työ. Sitouttaja. ${url}`,
  )
})

test('the organisation signs what nobody else does', () => {
  expect(cite('”Onko kysyttävää?”', [])).toBe(`Esimerkki Oy. (2020). ”Onko kysyttävää?” Sitouttaja. ${url}`)
})
