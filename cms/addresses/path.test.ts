import { describe, expect, test } from 'vitest'

import { readPath, writePath } from './path.ts'

describe('an address has one way to be written:', () => {
  test.each([
    ['/', '/'],
    ['/esseet', '/esseet/'],
    ['/Esseet/Äänekäs-Työ/', '/esseet/äänekäs-työ/'],
    ['/esseet/%C3%A4%C3%A4nek%c3%a4s/', '/esseet/äänekäs/'],
    ['/esseet/a\u0308a\u0308ni/', '/esseet/ääni/'],
    ['//esseet///x//', '/esseet/x/'],
    ['/%2565sseet/', '/esseet/'],
    ['/Vanha/Kuva.JPG', '/vanha/kuva.jpg'],
    ['/feed.xml', '/feed.xml'],
    ['/v1.2/ohje', '/v1.2/ohje/'],
    ['/a%2Fb/', '/a%2fb/'],
  ])('%s is %s', (written, path) => {
    expect(readPath(written)).toBe(path)
  })

  test('and that one is read as itself', () => {
    for (const path of ['/esseet/äänekäs/', '/feed.xml', '/a%2fb/']) {
      expect(readPath(path)).toBe(path)
      expect(readPath(writePath(path))).toBe(path)
    }
  })
})

test.each([
  '/esseet/%E0%A4%A/',
  '/%',
  '/a%00b/',
  '/a/../admin/',
  '/a/%2e%2e/b/',
  '/a\\b/',
  '/a?b=c',
  'esseet/',
  '',
  '/%25252525252565/',
])('%s is no address', (written) => {
  expect(readPath(written)).toBeUndefined()
})

test('a header holds ASCII only, and never another host', () => {
  expect(writePath('/esseet/äänekäs/')).toBe('/esseet/%C3%A4%C3%A4nek%C3%A4s/')
  expect(writePath('/a%2fb/')).toBe('/a%2fb/')
  expect(writePath('//evil.example/')).toBe('/evil.example/')
})
