import { expect, test } from 'vitest'

import { pathOf, placeAt, placeIn } from './places.ts'

test.each([
  ['/', { at: 'front', language: 'fi' }],
  ['/en/', { at: 'front', language: 'en' }],
  ['/esseet/', { at: 'list', language: 'fi', kind: 'essay', page: 1 }],
  ['/esseet/sivu/2/', { at: 'list', language: 'fi', kind: 'essay', page: 2 }],
  ['/en/book-reviews/page/3/', { at: 'list', language: 'en', kind: 'review', page: 3 }],
  ['/kolumnit/aanekas-tyo/', { at: 'article', language: 'fi', kind: 'column', slug: 'aanekas-tyo' }],
  ['/en/blog/loud-work/', { at: 'article', language: 'en', kind: 'post', slug: 'loud-work' }],
  ['/kirjoittajat/', { at: 'index', language: 'fi', index: 'authors' }],
  ['/en/topics/service/', { at: 'entry', language: 'en', index: 'categories', slug: 'service', page: 1 }],
  [
    '/kirjat/humble-inquiry/sivu/2/',
    { at: 'entry', language: 'fi', index: 'books', slug: 'humble-inquiry', page: 2 },
  ],
  ['/arkisto/', { at: 'archive', language: 'fi', page: 1 }],
  ['/arkisto/2022/', { at: 'archive', language: 'fi', year: 2022, page: 1 }],
  ['/en/archive/2022/01/page/3/', { at: 'archive', language: 'en', year: 2022, month: 1, page: 3 }],
  ['/kirjapisteet/', { at: 'bookPoints', language: 'fi' }],
  ['/esikatselu/', { at: 'preview', language: 'fi' }],
  ['/en/preview/', { at: 'preview', language: 'en' }],
  ['/esseet/tyo/keskustelu/2/', { at: 'discussion', language: 'fi', kind: 'essay', slug: 'tyo', page: 2 }],
  [
    '/en/essays/craft/discussion/64f0c2a1e4b0a1b2c3d4e5f6/',
    { at: 'comment', language: 'en', kind: 'essay', slug: 'craft', comment: '64f0c2a1e4b0a1b2c3d4e5f6' },
  ],
  ['/keskustelu/oma/', { at: 'own', language: 'fi' }],
  ['/en/discussion/own/', { at: 'own', language: 'en' }],
  ['/en/about/', { at: 'page', language: 'en', slug: 'about' }],
] as const)('the address %s reads as what it was made from', (path, place) => {
  expect(placeAt(path)).toEqual(place)
  expect(pathOf(place)).toBe(path)
})

test.each([
  '/en/nothing/here/',
  '/esseet/sivu/0/',
  '/esseet/sivu/x/',
  '/esseet/sivu/2/3/',
  '/arkisto/22/',
  '/arkisto/2022/13/',
  '/arkisto/2022/1/',
  '/kirjat/yksi/kaksi/',
  '/kirjapisteet/2019/',
  '/esseet/tyo/keskustelu/',
  '/esseet/tyo/keskustelu/0/',
  '/esseet/tyo/keskustelu/kakkonen/',
  '/esseet/tyo/keskustelu/2/3/',
  '/keskustelu/oma/2/',
  '/kirjat/kirja/keskustelu/2/',
])('%s is nowhere', (path) => {
  expect(placeAt(path).at).toBe('nowhere')
})

test('a wrong address still has the language of its prefix', () => {
  expect(placeAt('/en/nothing/here/')).toEqual({ at: 'nowhere', language: 'en' })
  expect(placeAt('/entiset/ajat/')).toEqual({ at: 'nowhere', language: 'fi' })
})

test('from an article the other language leads to the list of its kind', () => {
  expect(placeIn('en', placeAt('/esseet/aanekas-tyo/'))).toBe('/en/essays/')
  expect(placeIn('fi', placeAt('/en/'))).toBe('/')
})
