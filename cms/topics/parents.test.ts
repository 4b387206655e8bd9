import { expect, test } from 'vitest'

import { makesCycle } from './parents.ts'

const tree: Record<string, string> = { leaf: 'branch', branch: 'root' }
const parentOf = (id: string) => Promise.resolve(tree[id])

test('a category cannot stand under itself', async () => {
  expect(await makesCycle('root', 'root', parentOf)).toBe(true)
})

test('a category cannot stand under its own descendant', async () => {
  expect(await makesCycle('root', 'leaf', parentOf)).toBe(true)
})

test('a category may stand under another branch', async () => {
  expect(await makesCycle('other', 'leaf', parentOf)).toBe(false)
})

test('a circle that is already there does not hang the check', async () => {
  const circle: Record<string, string> = { a: 'b', b: 'a' }
  expect(await makesCycle('c', 'a', (id) => Promise.resolve(circle[id]))).toBe(false)
})
