import { expect, test } from 'vitest'

import { sharePictureOf } from './shared.ts'

const article = {
  kind: 'essay',
  language: 'fi',
  slug: 'tyo',
  title: 'Äänekäs työ',
  authors: [{ name: 'Aino Aava', slug: 'aino-aava', role: 'valmentaja' }],
} as const
const written = { ...article, authors: [...article.authors] }
const portal = { name: 'Portaali', organisation: 'Esimerkki Oy', accentColour: '#1f5f5b' }
const address = (changes: object, house: object = {}) =>
  sharePictureOf({ ...written, ...changes }, { ...portal, ...house }).url

test('the address is the article’s own, with a fingerprint', () => {
  expect(address({})).toMatch(/^\/esseet\/tyo\/jakokuva-[\da-f]{20}\.png$/)
  expect(address({ language: 'en' })).toMatch(/^\/en\/essays\/tyo\/share-picture-[\da-f]{20}\.png$/)
})

test.each([
  [{ title: 'Hiljainen työ' }, {}],
  [{ authors: [{ name: 'Bo Berg', slug: 'aino-aava', role: 'valmentaja' }] }, {}],
  [{ authors: [] }, {}],
  [{ kind: 'column' }, {}],
  [{}, { name: 'Toinen portaali' }],
  [{}, { accentColour: '#9c2a40' }],
  [{}, { accentColour: undefined }],
])('it is another when the picture would be: %j %j', (changes, house) => {
  const print = (url: string) => url.slice(url.lastIndexOf('-'))
  expect(print(address(changes, house))).not.toBe(print(address({})))
})

test('it stays when the picture would be the same', () => {
  expect(address({ standfirst: 'Uusi ingressi' })).toBe(address({}))
  expect(address({}, { organisation: 'Toinen Oy' })).toBe(address({}))
})
