import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { fileOf, keep } from './folder.ts'

const root = mkdtempSync(path.join(os.tmpdir(), 'sitouttaja-pictures-'))
const folder = path.join(root, 'share-pictures')
const limits = { folder, most: 5, some: 2 }
const names = () => readdirSync(folder).toSorted()

beforeAll(() => {
  for (const print of ['a', 'b', 'c', 'd']) keep(print, Buffer.from(print), limits)
  writeFileSync(path.join(folder, 'cut.123'), 'half')
  // From the newest to the oldest, so that names tell nothing.
  for (const [age, name] of ['d.png', 'c.png', 'b.png', 'cut.123', 'a.png'].entries())
    utimesSync(path.join(folder, name), 1000 - age, 1000 - age)
})
afterAll(() => {
  rmSync(root, { recursive: true })
})

test('a picture is kept whole, under its print', () => {
  expect(readFileSync(fileOf('a', folder), 'utf8')).toBe('a')
})

test('where there are too many, what is oldest goes, and what was left unfinished', () => {
  keep('e', Buffer.from('e'), limits)
  expect(names()).toEqual(['c.png', 'd.png', 'e.png'])
})

test('one that is made again takes the place of itself', () => {
  keep('e', Buffer.from('e2'), limits)
  expect(readFileSync(fileOf('e', folder), 'utf8')).toBe('e2')
  expect(names()).toEqual(['c.png', 'd.png', 'e.png'])
})
