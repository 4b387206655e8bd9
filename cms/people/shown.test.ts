import { expect, test } from 'vitest'

import { hiddenUnless } from './shown.ts'

const hidden = hiddenUnless('editor')

test('a menu shows what is for the role, and everything to an admin', () => {
  expect(hidden({ user: { id: 'a', roles: ['author', 'editor'] } })).toBe(false)
  expect(hidden({ user: { id: 'a', roles: ['admin'] } })).toBe(false)
})

test('a menu leaves out what is for others, and everything before the login', () => {
  expect(hidden({ user: { id: 'a', roles: ['author'] } })).toBe(true)
  expect(hidden({ user: { id: 'a' } })).toBe(true)
  expect(hidden({ user: null })).toBe(true)
})
