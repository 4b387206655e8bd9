import { afterEach, beforeEach, expect, test } from 'vitest'

import { beginRemembering, forget, forgetAll, remembering } from './memory.ts'

let loads = 0
let finish: (() => void)[] = []
const recall = remembering(async (key: string) => {
  loads += 1
  const load = loads
  await new Promise<void>((resolve) => finish.push(resolve))
  return { tags: [`tag:${key}`], load }
})

let end: () => void
beforeEach(() => {
  loads = 0
  finish = []
  end = beginRemembering()
})
afterEach(() => {
  end()
})

function finished<Value>(value: Promise<Value>): Promise<Value> {
  for (const resolve of finish) resolve()
  return value
}

test('what is remembered is loaded once, also for those who ask while it loads', async () => {
  const both = Promise.all([recall('a'), recall('a')])
  expect(await finished(both)).toEqual([await recall('a'), await recall('a')])
  expect(loads).toBe(1)
})

test('a change of a tag makes it load again, another change does not', async () => {
  await finished(recall('a'))
  forget(['tag:b'])
  expect((await recall('a')).load).toBe(1)
  forget(['tag:a'])
  expect((await finished(recall('a'))).load).toBe(2)
})

test('what a change overtook while it was loading is not remembered', async () => {
  const overtaken = recall('a')
  forget(['tag:b']) // the tags of what is still loading are not known
  expect((await finished(overtaken)).load).toBe(1)
  expect((await finished(recall('a'))).load).toBe(2)
  expect((await recall('a')).load).toBe(2)
})

test('everything can be forgotten', async () => {
  await finished(recall('a'))
  forgetAll()
  expect((await finished(recall('a'))).load).toBe(2)
})

test('what could not be loaded is tried again', async () => {
  let tries = 0
  const fails = remembering(() => {
    tries += 1
    return tries === 1 ? Promise.reject(new Error('no database')) : Promise.resolve({ tags: [] })
  })
  await expect(fails('a')).rejects.toThrow('no database')
  expect(await fails('a')).toEqual({ tags: [] })
})

test('who does not follow the log remembers nothing', async () => {
  end()
  await finished(recall('a'))
  await finished(recall('a'))
  expect(loads).toBe(2)
  end = beginRemembering()
})
