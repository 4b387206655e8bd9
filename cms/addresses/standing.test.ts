import { describe, expect, test } from 'vitest'

import { type Standing, standingOf, stepsBetween } from './standing.ts'

const at = (...paths: string[]): Standing => ({ at: 'home', paths, isPublic: true })
const unpublished = (...paths: string[]): Standing => ({ at: 'home', paths, isPublic: false })
const trashed = (...paths: string[]): Standing => ({ at: 'trash', paths })
const draft: Standing = { at: 'draft' }
const deleted: Standing = { at: 'deleted' }

describe('a document stands', () => {
  const essay = { slug: 'a', kind: 'essay', language: 'fi', slugKey: 'fi:a', _status: 'published' }

  test.each([
    ['at home while it is published', essay, at('/esseet/a/')],
    ['at home, unseen, when unpublished', { ...essay, _status: 'draft' }, unpublished('/esseet/a/')],
    ['in the trash', { ...essay, slugKey: 'trash:1', deletedAt: '2026-01-01' }, trashed('/esseet/a/')],
    ['nowhere before its first publication', { ...essay, slugKey: 'draft:1', _status: 'draft' }, draft],
    ['nowhere after its deletion', undefined, deleted],
  ])('%s', (_, row, standing) => {
    expect(standingOf('articles', row)).toEqual(standing)
  })

  test('at home always, where there are no drafts', () => {
    expect(standingOf('series', { slug: 'a', language: 'en', slugKey: 'en:a' })).toEqual(at('/en/series/a/'))
  })
})

test.each([
  ['a first publication takes its address', draft, at('/a/'), ['free /a/']],
  ['a creation takes its address', deleted, at('/a/'), ['free /a/']],
  ['a renaming leads on', at('/a/'), at('/b/'), ['free /b/', 'lead /a/ /b/']],
  [
    'a renaming leads on in every language',
    at('/a/', '/en/a/'),
    at('/b/', '/en/b/'),
    ['free /b/', 'free /en/b/', 'lead /a/ /b/', 'lead /en/a/ /en/b/'],
  ],
  ['an unpublishing changes nothing', at('/a/'), unpublished('/a/'), []],
  ['a renaming while away leads on', unpublished('/a/'), unpublished('/b/'), ['free /b/', 'lead /a/ /b/']],
  ['a republication takes its address', unpublished('/a/'), at('/a/'), ['free /a/']],
  ['a change of the text changes nothing', at('/a/'), at('/a/'), []],
  ['the trash ends', at('/a/'), trashed('/a/'), ['end /a/']],
  ['the trash ends what was unpublished', unpublished('/a/'), trashed('/a/'), ['end /a/']],
  ['the trash says nothing of a draft', draft, trashed('/a/'), []],
  ['restoring revives', trashed('/a/'), at('/a/'), ['free /a/', 'revive /a/ /a/']],
  ['restoring elsewhere leads on', trashed('/a/'), at('/b/'), ['free /b/', 'revive /a/ /b/']],
  ['restoring as a draft takes the end back', trashed('/a/'), draft, ['revive /a/ /a/']],
  ['a deletion ends for good', at('/a/'), deleted, ['end /a/', 'forget /a/']],
  ['emptying the trash adds nothing', trashed('/a/'), deleted, ['forget /a/']],
  ['deleting a draft says nothing', draft, deleted, []],
] as const)('%s', (_, before, after, steps) => {
  expect(stepsBetween(before, after).map((step) => Object.values(step).join(' '))).toEqual(steps)
})
