import { expect, test } from 'vitest'

import { articlePath, frontPath, listPath, placeAt, placeIn } from './paths.ts'

test.each([
  ['/', { at: 'front', language: 'fi' }],
  ['/en/', { at: 'front', language: 'en' }],
  ['/esseet/', { at: 'list', language: 'fi', kind: 'essay', page: 1 }],
  ['/esseet/sivu/2/', { at: 'list', language: 'fi', kind: 'essay', page: 2 }],
  ['/en/book-reviews/page/3/', { at: 'list', language: 'en', kind: 'review', page: 3 }],
  ['/kolumnit/aanekas-tyo/', { at: 'article', language: 'fi', kind: 'column', slug: 'aanekas-tyo' }],
  ['/en/blog/loud-work/', { at: 'article', language: 'en', kind: 'post', slug: 'loud-work' }],
] as const)('the address %s reads as what it was made from', (path, place) => {
  expect(placeAt(path)).toEqual(place)
  const made =
    place.at === 'front'
      ? frontPath(place.language)
      : place.at === 'list'
        ? listPath(place)
        : articlePath(place)
  expect(made).toBe(path)
})

test.each([
  '/essays/',
  '/en/esseet/',
  '/esseet/sivu/0/',
  '/esseet/sivu/x/',
  '/esseet/sivu/2/3/',
  '/english/',
])('%s is nowhere', (path) => {
  expect(placeAt(path).at).toBe('nowhere')
})

test('a wrong address still has the language of its prefix', () => {
  expect(placeAt('/en/nothing/here/')).toEqual({ at: 'nowhere', language: 'en' })
  expect(placeAt('/entiset/')).toEqual({ at: 'nowhere', language: 'fi' })
})

test('from an article the other language leads to the list of its kind', () => {
  expect(placeIn('en', placeAt('/esseet/aanekas-tyo/'))).toBe('/en/essays/')
  expect(placeIn('fi', placeAt('/en/'))).toBe('/')
})
