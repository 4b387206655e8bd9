import { expect, test } from 'vitest'

import { readIsbn } from './isbn.ts'

test.each([
  ['978-0-306-40615-7', '9780306406157'],
  ['ISBN 978 0 306 40615 7', '9780306406157'],
  ['0-306-40615-2', '9780306406157'],
  ['0-8044-2957-X', '9780804429573'],
  ['0-8044-2957-x', '9780804429573'],
  ['ISBN-13: 979-10-90636-07-1', '9791090636071'],
])('%s is the book number %s', (typed, isbn) => {
  expect(readIsbn(typed)).toBe(isbn)
})

test.each(['978-0-306-40615-8', '0-306-40615-3', '1230306406157', '978030640615', 'abc', ''])(
  '%s is no book number',
  (typed) => {
    expect(readIsbn(typed)).toBeUndefined()
  },
)
