import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { beginRemembering, forget, forgetAll, remembering, rememberingDocuments } from './memory.ts'
import { tagsOfPage } from './tags.ts'

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

test('a wish of several words is known again by its key', async () => {
  let asked = 0
  const spaced = remembering(
    ({ page }: { page: number }) => {
      asked += 1
      return Promise.resolve({ tags: [], page })
    },
    ({ page }) => page,
  )
  await spaced({ page: 1 })
  expect(await spaced({ page: 1 })).toEqual({ tags: [], page: 1 })
  expect(await spaced({ page: 2 })).toEqual({ tags: [], page: 2 })
  expect(asked).toBe(2)
})

describe('documents', () => {
  const shelf = new Map<string, { id: string; title: string }>()
  let asked: (readonly string[])[] = []
  let isBroken = false
  const documents = rememberingDocuments((ids) => {
    asked.push(ids)
    if (isBroken) return Promise.reject(new Error('no database'))
    return Promise.resolve(ids.flatMap((id) => shelf.get(id) ?? []))
  })
  const titles = async (...ids: string[]) =>
    Array.from(await documents(ids), ([id, { title }]) => `${id} ${title}`)
  const change = (id: string, title: string) => {
    shelf.set(id, { id, title })
    forget(tagsOfPage({ what: 'document', id }))
  }
  beforeEach(() => {
    asked = []
    isBroken = false
    shelf.clear()
    for (const id of ['a', 'b']) shelf.set(id, { id, title: 'first' })
  })

  test('only those that are not remembered are loaded, in one go', async () => {
    expect(await titles('a')).toEqual(['a first'])
    expect(await titles('b', 'a', 'c')).toEqual(['b first', 'a first'])
    expect(await titles('a', 'b', 'c')).toEqual(['a first', 'b first'])
    expect(asked).toEqual([['a'], ['b', 'c']])
  })

  test('one that has changed is loaded again, and one that was not there when it has come', async () => {
    await titles('a', 'b', 'c')
    change('a', 'second')
    change('c', 'first')
    expect(await titles('a', 'b', 'c')).toEqual(['a second', 'b first', 'c first'])
    expect(asked).toEqual([
      ['a', 'b', 'c'],
      ['a', 'c'],
    ])
  })

  test('what a change overtook while it was loading is not remembered', async () => {
    const overtaken = titles('a')
    change('a', 'second')
    await overtaken
    expect(await titles('a')).toEqual(['a second'])
  })

  test('what could not be loaded is tried again', async () => {
    isBroken = true
    await expect(titles('a')).rejects.toThrow('no database')
    isBroken = false
    expect(await titles('a')).toEqual(['a first'])
  })

  test('two thousand are remembered, those that were asked for last', async () => {
    const many = Array.from({ length: 1999 }, (_, number) => `many ${String(number)}`)
    await documents(['a', 'b', ...many.slice(1)])
    await documents(['a'])
    await documents(many.slice(0, 1)) // one too many: b was asked for longest ago
    asked = []
    await documents(['a', ...many])
    expect(asked).toEqual([])
    await documents(['b'])
    expect(asked).toEqual([['b']])
  })

  test('who does not follow the log remembers nothing', async () => {
    end()
    await titles('a')
    await titles('a')
    expect(asked).toEqual([['a'], ['a']])
    end = beginRemembering()
  })
})
