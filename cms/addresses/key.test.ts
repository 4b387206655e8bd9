import { expect, test } from 'vitest'

import { keyFor } from './key.ts'

const essay = { id: '1', slug: 'tyo', language: 'fi' }

test('what readers can reach holds its address, one in each language', () => {
  expect(keyFor({ ...essay, _status: 'published' }, undefined)).toBe('fi:tyo')
  expect(keyFor({ ...essay, language: 'en', _status: 'published' }, 'draft:x')).toBe('en:tyo')
})

test('what has no language holds its address for all', () => {
  expect(keyFor({ id: '1', slug: 'aino-esimerkki' }, undefined)).toBe('any:aino-esimerkki')
})

test('a draft holds none, and keeps its key', () => {
  expect(keyFor({ ...essay, _status: 'draft' }, undefined)).toMatch(/^draft:.{36}$/)
  expect(keyFor({ ...essay, _status: 'draft' }, 'draft:x')).toBe('draft:x')
})

test('what was unpublished keeps its address, to come back to', () => {
  expect(keyFor({ ...essay, _status: 'draft' }, 'fi:tyo')).toBe('fi:tyo')
})

test('the trash gives the address free; a restored draft has none yet', () => {
  expect(keyFor({ ...essay, _status: 'published', deletedAt: '2026-01-01' }, 'fi:tyo')).toBe('trash:1')
  expect(keyFor({ ...essay, _status: 'draft', deletedAt: null }, 'trash:1')).toMatch(/^draft:/)
  expect(keyFor({ ...essay, _status: 'published', deletedAt: null }, 'trash:1')).toBe('fi:tyo')
})

test('without a slug the key is still never empty', () => {
  expect(keyFor({ id: '1', _status: 'draft' }, undefined)).toMatch(/^draft:/)
})
