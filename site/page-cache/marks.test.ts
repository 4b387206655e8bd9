import { expect, test } from 'vitest'

import { keepingHeaders, readMarks, writeMarks } from './marks.ts'

test('what a page says of its keeping arrives, whatever is in its tags', () => {
  const said = { maxAge: 300, tags: ['is:1', 'at:/esseet/ä,ö/', 'settings'] }
  expect(readMarks(writeMarks(said))).toEqual(said)
})

test('a page without tags is not kept, for no change could drop it', () => {
  expect(readMarks(writeMarks({ maxAge: 300 }))).toBeUndefined()
  expect(readMarks(new Headers())).toBeUndefined()
  expect(keepingHeaders(undefined)).toEqual({ 'Cache-Control': 'private, no-store' })
})

test('a CDN is told less than we keep, and as many tags as its header may hold', () => {
  const tags = Array.from({ length: 500 }, (_, number) => `is:${String(number)}`)
  const headers = keepingHeaders({ maxAge: 300, tags })
  expect(headers['CDN-Cache-Control']).toBe('public, max-age=30, stale-if-error=300')
  expect(headers['Cache-Tag']).toMatch(/^is:0,is:1,/)
  expect(headers['Cache-Tag']?.length).toBeLessThan(1500)
  expect(keepingHeaders({ maxAge: 10, tags })['CDN-Cache-Control']).toContain('max-age=10')
})
