import { expect, test } from 'vitest'

import { onDatabase } from './given.ts'

test('a test run takes a database of its own on the given server', () => {
  expect(onDatabase('mongodb://127.0.0.1:27017/portal', 'mine')).toBe('mongodb://127.0.0.1:27017/mine')
  expect(onDatabase('mongodb://127.0.0.1:27017', 'mine')).toBe('mongodb://127.0.0.1:27017/mine')
  expect(onDatabase('mongodb://a:1,b:2/portal?replicaSet=rs', 'mine')).toBe(
    'mongodb://a:1,b:2/mine?replicaSet=rs',
  )
})

test('a login is still looked up where it was', () => {
  expect(onDatabase('mongodb://u:p@a/portal', 'mine')).toBe('mongodb://u:p@a/mine?authSource=portal')
  expect(onDatabase('mongodb://u:p@a/', 'mine')).toBe('mongodb://u:p@a/mine?authSource=admin')
  expect(onDatabase('mongodb+srv://u:p@a/x?authSource=y', 'mine')).toBe(
    'mongodb+srv://u:p@a/mine?authSource=y',
  )
})

test('what is no address of MongoDB is refused', () => {
  expect(() => onDatabase('postgres://a/b', 'mine')).toThrow('MONGODB_URL')
})
