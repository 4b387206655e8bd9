import { expect, test } from 'vitest'

import { hasLeft, isGathered, tagsOfChange, tagsOfPage } from './tags.ts'

const article = {
  id: 'a1',
  kind: 'essay',
  language: 'fi',
  slug: 'työ',
  _status: 'published',
  authors: ['p1'],
  books: ['b1'],
  categories: ['c1'],
  series: 's1',
}

test('an article is told in all its lists', () => {
  expect(tagsOfChange('articles', [], [article]).toSorted()).toEqual(
    [
      ...tagsOfPage({ what: 'document', id: 'a1' }, { what: 'translations', of: 'a1' }),
      ...tagsOfPage({ what: 'address', path: '/esseet/työ/' }),
      ...tagsOfPage(
        { what: 'articles', language: 'fi' },
        { what: 'articles', language: 'fi', kind: 'essay' },
      ),
      ...tagsOfPage(...['p1', 'b1', 'c1', 's1'].map((id) => ({ what: 'articlesWith', id }) as const)),
    ].toSorted(),
  )
})

test('a translation is told to the pages of its original and of its other translations', () => {
  const tags = tagsOfChange('articles', [], [{ ...article, id: 'a2', language: 'en', translationOf: 'a1' }])
  expect(tags).toEqual(expect.arrayContaining(tagsOfPage({ what: 'translations', of: 'a1' })))
})

test('what was true before the change is told as well as what is true after it', () => {
  const tags = tagsOfChange('articles', [article], [{ ...article, slug: 'uusi', categories: ['c2'] }])
  expect(tags).toEqual(
    expect.arrayContaining(
      tagsOfPage(
        { what: 'address', path: '/esseet/työ/' },
        { what: 'address', path: '/esseet/uusi/' },
        { what: 'articlesWith', id: 'c1' },
        { what: 'articlesWith', id: 'c2' },
      ),
    ),
  )
})

test.each([
  ['a draft', { ...article, _status: 'draft' }],
  ['what is in the trash', { ...article, deletedAt: '2026-01-01T00:00:00.000Z' }],
])('%s tells readers nothing', (_, hidden) => {
  expect(tagsOfChange('articles', [hidden], [{ ...hidden, title: 'Toinen' }])).toEqual([])
  expect(hasLeft('articles', [hidden], [hidden])).toBe(false)
  expect(hasLeft('articles', [article], [hidden])).toBe(true)
})

test('a pending comment tells nothing, an approved one its discussion', () => {
  const comment = { id: 'k1', article: 'a1', status: 'pending' }
  expect(tagsOfChange('comments', [], [comment])).toEqual([])
  expect(tagsOfChange('comments', [comment], [{ ...comment, status: 'approved' }])).toEqual(
    tagsOfPage({ what: 'discussion', article: 'a1' }),
  )
})

test('a person and a book are told at their addresses in every language', () => {
  expect(tagsOfChange('authors', [], [{ id: 'p1', slug: 'aino' }])).toEqual(
    tagsOfPage(
      { what: 'document', id: 'p1' },
      { what: 'address', path: '/kirjoittajat/aino/' },
      { what: 'address', path: '/en/authors/aino/' },
      { what: 'all', of: 'authors' },
    ),
  )
  // The authors of a book are names.
  expect(() =>
    tagsOfChange('books', [], [{ id: 'b1', slug: 'kirja', authors: ['Eka Tekijä'] }]),
  ).not.toThrow()
})

test('a new file concerns no page yet, a changed one every page that may show it', () => {
  const file = { id: 'm1' }
  expect(tagsOfChange('media', [], [file])).toEqual(tagsOfPage({ what: 'document', id: 'm1' }))
  expect(tagsOfChange('media', [file], [file])).toEqual(
    tagsOfPage({ what: 'document', id: 'm1' }, { what: 'all', of: 'media' }),
  )
})

test.each([
  ['with few votes before and after', 1, 2, ['tally:a']],
  ['that comes to votes enough', 2, 3, ['tally:a', 'best']],
  ['that no longer has them', 3, 2, ['tally:a', 'best']],
])('a tally %s tells the best rated only where they may change', (_, before, after, tags) => {
  const tally = (ratingCount: number) => [{ id: 't', article: 'a', ratingCount }]
  expect(tagsOfChange('tallies', tally(before), tally(after)).toSorted()).toEqual(tags.toSorted())
  expect(
    tags.filter((tag) => !isGathered(tag)),
    'many vote at once',
  ).toEqual([])
})

test('who is read most in a language concerns the pages that say so in that language', () => {
  const row = { id: 'm', language: 'fi', articles: ['a'] }
  expect(tagsOfChange('most-read', [row], [{ ...row, articles: ['b'] }])).toEqual(
    tagsOfPage({ what: 'mostRead', language: 'fi' }),
  )
})
