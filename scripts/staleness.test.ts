import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { fingerprint } from './staleness.ts'

const INPUTS = { from: ['cms', 'package.json', 'absent.json'], but: ['cms/app'] }

let root = ''

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'stale-'))
  write('cms/books/collection.ts', 'books')
  write('package.json', '{}')
})

afterEach(() => {
  fs.rmSync(root, { recursive: true })
})

test('the same files have the same fingerprint, whatever their dates', () => {
  expect(
    changes(() => {
      fs.utimesSync(path.join(root, 'package.json'), 1, 1)
    }),
  ).toBe(false)
})

test('a changed, new, renamed or removed source is noticed', () => {
  expect(
    changes(() => {
      write('cms/books/collection.ts', 'more books')
    }),
  ).toBe(true)
  expect(
    changes(() => {
      write('cms/books/rules.ts', '')
    }),
  ).toBe(true)
  expect(
    changes(() => {
      fs.renameSync(path.join(root, 'cms/books/rules.ts'), path.join(root, 'cms/books/x.ts'))
    }),
  ).toBe(true)
  expect(
    changes(() => {
      fs.rmSync(path.join(root, 'cms/books/x.ts'))
    }),
  ).toBe(true)
})

test('a file that appears where one was named is noticed', () => {
  expect(
    changes(() => {
      write('absent.json', '{}')
    }),
  ).toBe(true)
})

test.each([
  'cms/books/rules.test.ts',
  'cms/books/rules.int.test.ts',
  'cms/books/shelf.e2e.ts',
  'cms/.next/BUILD_ID',
  'cms/next-env.d.ts',
  'cms/app/page.tsx',
  'site/page.astro',
])('%s is no input', (file) => {
  expect(
    changes(() => {
      write(file, 'new')
    }),
  ).toBe(false)
})

test('contents that wander from one file to the next are noticed', () => {
  write('cms/a.ts', 'one')
  write('cms/b.ts', 'two')
  const swap = () => {
    write('cms/a.ts', 'two')
    write('cms/b.ts', 'one')
  }
  expect(changes(swap)).toBe(true)
})

function changes(act: () => void): boolean {
  const before = fingerprint(root, INPUTS)
  act()
  return fingerprint(root, INPUTS) !== before
}

function write(file: string, text: string) {
  fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  fs.writeFileSync(path.join(root, file), text)
}
