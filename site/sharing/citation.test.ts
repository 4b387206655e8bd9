import { describe, expect, test } from 'vitest'

import { citationOf } from './citation.ts'

const url = 'https://portal.example/esseet/tyo/'
const house = { name: 'Sitouttaja', organisation: 'Esimerkki Oy', timeZone: 'Europe/Helsinki' }

interface Wish {
  names?: readonly string[]
  title?: string
  portal?: Partial<typeof house>
}

function cite({ names = [], title = 'Äänekäs työ', portal = {} }: Wish): string {
  const authors = names.map((name) => ({ name, slug: '', role: undefined }))
  const article = { title, authors, publishedAt: '2019-12-31T23:00:00.000Z' }
  return citationOf({ article, portal: { ...house, ...portal }, url })
}

const many = (count: number) => Array.from({ length: count }, (_, place) => `Aino Nimi${String(place + 1)}`)
const cited = (from: number, to: number) =>
  many(to)
    .slice(from - 1)
    .map((name) => `${name.replace('Aino ', '')}, A.`)
    .join(', ')

test('a source is named by writer, year in the portal’s time zone, title, portal and address', () => {
  expect(cite({ names: ['Aino Maria Esimerkki'] })).toBe(
    `Esimerkki, A. M. (2020). Äänekäs työ. Sitouttaja. ${url}`,
  )
})

describe('signed by', () => {
  test.each([
    ['two', ['Aino Maria Esimerkki', 'Eero Mallikas'], 'Esimerkki, A. M., & Mallikas, E.'],
    ['three', ['Aino Aho', 'Bo Berg', 'Cia Cedervall'], 'Aho, A., Berg, B., & Cedervall, C.'],
    ['twenty', many(20), `${cited(1, 19)}, & Nimi20, A.`],
    ['twenty-one', many(21), `${cited(1, 19)}, … Nimi21, A.`],
    ['thirty', many(30), `${cited(1, 19)}, … Nimi30, A.`],
    ['nobody', [], 'Esimerkki Oy.'],
    ['a double given name', ['Anna-Liisa Äyräs'], 'Äyräs, A.-L.'],
    ['a double surname', ['Åke Mäki-Kulmala'], 'Mäki-Kulmala, Å.'],
    [
      'a surname of several words',
      ['Aino von Essen', 'Ida af Hällström'],
      'von Essen, A., & af Hällström, I.',
    ],
    ['a single name', ['Voltaire'], 'Voltaire.'],
    ['a name with an initial', ['Ursula K. Le'], 'Le, U. K.'],
  ])('%s', (_, names, signed) => {
    expect(cite({ names })).toBe(`${signed} (2020). Äänekäs työ. Sitouttaja. ${url}`)
  })

  test('an organisation whose name ends with a full stop', () => {
    expect(cite({ portal: { organisation: 'Esimerkki Oy.' } })).toMatch(/^Esimerkki Oy\. \(2020\)\. /)
  })

  test('an organisation that is called as its portal', () => {
    expect(cite({ portal: { organisation: 'Sitouttaja' } })).toBe(`Sitouttaja. (2020). Äänekäs työ. ${url}`)
  })
})

test.each([
  ['Onko kysyttävää?', 'Onko kysyttävää?'],
  ['Kuuntele!', 'Kuuntele!'],
  ['”Onko kysyttävää?”', '”Onko kysyttävää?”'],
  ['”Hyvä kysymys”', '”Hyvä kysymys”.'],
  ['Ja sitten…', 'Ja sitten…'],
  ['Työ (osa 2)', 'Työ (osa 2).'],
])('the title %j ends as it should', (title, ended) => {
  expect(cite({ title })).toBe(`Esimerkki Oy. (2020). ${ended} Sitouttaja. ${url}`)
})
