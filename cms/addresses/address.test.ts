import { describe, expect, test } from 'vitest'

import { addressAbove, addressOf, holderOf, isReserved } from './address.ts'

const DOCUMENTS = [
  ['articles', { slug: 'tyo', kind: 'essay', language: 'fi' }, ['/esseet/tyo/']],
  ['articles', { slug: 'work', kind: 'review', language: 'en' }, ['/en/book-reviews/work/']],
  ['pages', { slug: 'tietoa', language: 'fi' }, ['/tietoa/']],
  ['pages', { slug: 'about', language: 'en' }, ['/en/about/']],
  ['authors', { slug: 'aino' }, ['/kirjoittajat/aino/', '/en/authors/aino/']],
  ['books', { slug: 'kirja' }, ['/kirjat/kirja/', '/en/books/kirja/']],
  ['categories', { slug: 'tyokalut', language: 'fi' }, ['/aiheet/tyokalut/']],
  ['series', { slug: 'myths', language: 'en' }, ['/en/series/myths/']],
] as const

describe.each(DOCUMENTS)('a document of %s with %o', (collection, document, addresses) => {
  test('stands at its address, in every language that it serves', () => {
    expect(addressOf(collection, document)).toEqual(addresses)
  })

  test('is found by it again', () => {
    for (const address of addresses) expect(holderOf(address)).toEqual({ collection, ...document })
  })
})

test('without a slug, a kind or a language there is no address', () => {
  expect(addressOf('articles', { slug: null, kind: 'essay', language: 'fi' })).toEqual([])
  expect(addressOf('articles', { slug: 'a', kind: null, language: 'fi' })).toEqual([])
  expect(addressOf('pages', { slug: 'a' })).toEqual([])
})

test.each([
  ['/esseet/tyo/rss.xml', '/esseet/tyo/'],
  ['/en/topics/tools/page/2/', '/en/topics/tools/'],
  ['/kolumnit/tyo/keskustelu/2/', '/kolumnit/tyo/'],
  ['/esseet/tyo/', undefined],
  ['/esseet/rss.xml', undefined],
  ['/tietoa/jotain/', undefined],
  ['/', undefined],
])('%s belongs to %s', (path, address) => {
  expect(addressAbove(path)).toBe(address)
})

test.each(['/', '/en/', '/x/y/z/', '/muualla/x/'])('no document stands at %s', (path) => {
  expect(holderOf(path)).toBeUndefined()
})

test.each([
  ...['/', '/en/', '/esseet/', '/en/essays/', '/esseet/sivu/2/', '/en/essays/page/2/', '/arkisto/2022/01/'],
  ...[
    '/aiheet/',
    '/kirjapisteet/',
    '/keskustelu/oma/',
    '/admin/',
    '/api/users/',
    '/media/x.jpg',
    '/healthz/',
    '/robots.txt',
  ],
])('%s is the portal’s own', (path) => {
  expect(isReserved(path)).toBe(true)
})

test.each(['/esseet/x/', '/vanha/', '/en/old/', '/arkisto/vanha-juttu/', '/english/', '/mediakortti/'])(
  '%s is not',
  (path) => {
    expect(isReserved(path)).toBe(false)
  },
)
