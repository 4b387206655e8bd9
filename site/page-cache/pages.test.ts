import { beforeEach, describe, expect, test, vi } from 'vitest'

import { makeReady } from '../serving/ready.ts'
import { EVERYTHING } from './overtaking.ts'
import { createPages, type Pages, type Served } from './pages.ts'
import type { Rendered } from './rendered.ts'

const DAY = 24 * 60 * 60 * 1000
const MB = 1024 * 1024

/** Renderings that wait until the test lets them end, in the order in which they began. */
let begun: { key: string; end: (rendered: Rendered | Error) => void }[]
let clock: number
let pages: Pages

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue()
  begun = []
  clock = 1000
  pages = createPages({
    limits: { pages: MB, others: 20_000 },
    now: () => clock,
    render: (key) =>
      new Promise((resolve, reject) => {
        const end = (rendered: Rendered | Error) => {
          if (rendered instanceof Error) reject(rendered)
          else resolve(rendered)
        }
        begun.push({ key, end })
      }),
  })
})

function page(text: string, { status = 200, tags = ['a'], maxAge = 300, size = 0 } = {}): Rendered {
  const identity = Buffer.from(text.padEnd(size))
  const ready = makeReady({ status, headers: {}, bodies: { identity } })
  return { ready, marks: tags.length > 0 ? { tags, maxAge } : undefined }
}

function textOf(served: Served): string {
  return served.how === 'failed' ? 'failed' : served.ready.variant('identity').body.toString().trim()
}

async function ended(number: number, rendered: Rendered | Error): Promise<void> {
  begun[number]?.end(rendered)
  await vi.waitFor(() => {
    expect(begun.length).toBeGreaterThan(number)
  })
}

/** Puts a page into the cache. */
async function keep(key: string, rendered: Rendered): Promise<void> {
  const asked = pages.get(key)
  begun.at(-1)?.end(rendered)
  await asked
}

describe('a page that was made', () => {
  test('is there at once until it is as old as it may be', async () => {
    await keep('/', page('one'))
    expect(pages.ready('/')?.status).toBe(200)
    clock += 299_000
    expect(pages.ready('/')).toBeDefined()
    clock += 1000
    expect(pages.ready('/')).toBeUndefined()
  })

  test('is not kept when it has no tags', async () => {
    await keep('/', page('one', { tags: [] }))
    expect(pages.ready('/')).toBeUndefined()
  })

  test('goes when one of its tags changes, and not for another', async () => {
    await keep('/', page('one', { tags: ['a', 'b'] }))
    pages.drop({ tags: ['c'], erase: false })
    expect(pages.ready('/')).toBeDefined()
    pages.drop({ tags: ['b'], erase: false })
    expect(pages.ready('/')).toBeUndefined()
  })

  test('goes when everything may be old', async () => {
    await keep('/', page('one'))
    pages.dropAll()
    expect(pages.ready('/')).toBeUndefined()
  })
})

describe('all who wait', () => {
  test('for the same page get one rendering', async () => {
    const all = Array.from({ length: 50 }, () => pages.get('/'))
    expect(begun).toHaveLength(1)
    await ended(0, page('one'))
    const served = await Promise.all(all)
    expect(served.map(textOf)).toEqual(Array(50).fill('one'))
    expect(served.filter(({ how }) => how === 'rendered')).toHaveLength(1)
  })

  test('for different pages wait for their own only', async () => {
    const one = pages.get('/a/')
    const other = pages.get('/b/')
    begun[1]?.end(page('b'))
    expect(textOf(await other)).toBe('b')
    begun[0]?.end(page('a'))
    expect(textOf(await one)).toBe('a')
  })
})

describe('a change during a rendering', () => {
  test('keeps it from being stored and from all who came after the change', async () => {
    const before = pages.get('/')
    pages.drop({ tags: ['a'], erase: false })
    const after = pages.get('/')
    expect(begun).toHaveLength(1)
    await ended(0, page('old'))
    expect(textOf(await before)).toBe('old')
    expect(pages.ready('/')).toBeUndefined()
    await vi.waitFor(() => {
      expect(begun).toHaveLength(2)
    })
    begun[1]?.end(page('new'))
    expect(textOf(await after)).toBe('new')
    expect(pages.ready('/')).toBeDefined()
  })

  test('of something that it does not show changes nothing for it', async () => {
    const before = pages.get('/')
    pages.drop({ tags: ['z'], erase: false })
    const after = pages.get('/')
    begun[0]?.end(page('one'))
    expect([textOf(await before), textOf(await after)]).toEqual(['one', 'one'])
    expect(pages.ready('/')).toBeDefined()
  })

  test('of everything overtakes it too', async () => {
    const before = pages.get('/')
    pages.dropAll()
    begun[0]?.end(page('old'))
    await before
    expect(pages.ready('/')).toBeUndefined()
  })

  test('keeps a page that names no tags from those who came after it', async () => {
    void pages.get('/')
    pages.drop({ tags: ['z'], erase: false })
    const after = pages.get('/')
    begun[0]?.end(page('old', { tags: [] }))
    await vi.waitFor(() => {
      expect(begun).toHaveLength(2)
    })
    begun[1]?.end(page('new', { tags: [] }))
    expect(textOf(await after)).toBe('new')
  })
})

describe('a write under way', () => {
  test('lets its pages be made, but not kept, until the last write is done', async () => {
    pages.hold(['a'])
    pages.hold(['a'])
    await keep('/', page('one'))
    expect(pages.ready('/')).toBeUndefined()
    pages.free(['a'])
    await keep('/', page('one'))
    expect(pages.ready('/')).toBeUndefined()
    pages.free(['a'])
    await keep('/', page('one'))
    expect(pages.ready('/')).toBeDefined()
  })

  test('does not touch other pages', async () => {
    pages.hold(['a'])
    await keep('/', page('one', { tags: ['b'] }))
    expect(pages.ready('/')).toBeDefined()
  })

  test('nothing is kept before the log is followed', async () => {
    pages.hold([EVERYTHING])
    await keep('/', page('one'))
    expect(pages.ready('/')).toBeUndefined()
  })
})

describe('when a page cannot be made', () => {
  const broken = page('sorry', { status: 500, tags: [] })

  test('the last good one is served, with its age', async () => {
    await keep('/', page('good'))
    clock += 5000
    pages.drop({ tags: ['a'], erase: false })
    const asked = pages.get('/')
    begun[1]?.end(broken)
    expect(await asked).toMatchObject({ how: 'last-good', age: 5000 })
    expect(textOf(await asked)).toBe('good')
  })

  test('an error thrown is a failure too', async () => {
    await keep('/', page('good'))
    clock += 300_000
    const asked = pages.get('/')
    begun[1]?.end(new Error('no database'))
    expect(textOf(await asked)).toBe('good')
  })

  test('a page that hangs is one as well, after two seconds', async () => {
    await keep('/', page('good'))
    pages.dropAll()
    vi.useFakeTimers()
    const asked = pages.get('/')
    await vi.advanceTimersByTimeAsync(2000)
    vi.useRealTimers()
    expect(textOf(await asked)).toBe('good')
  })

  test('nobody waits for it for a second, and then one tries while the others are served', async () => {
    await keep('/', page('good'))
    pages.dropAll()
    const first = pages.get('/')
    begun[1]?.end(broken)
    await first
    expect(textOf(await pages.get('/'))).toBe('good')
    expect(begun).toHaveLength(2)
    clock += 1000
    expect(textOf(await pages.get('/'))).toBe('good')
    expect(textOf(await pages.get('/'))).toBe('good')
    expect(begun).toHaveLength(3)
    begun[2]?.end(page('new'))
    await vi.waitFor(() => {
      expect(pages.ready('/')).toBeDefined()
    })
  })

  test('what was erased is gone, even while it is waited for', async () => {
    await keep('/', page('secret'))
    pages.drop({ tags: ['a'], erase: false })
    const asked = pages.get('/')
    pages.drop({ tags: ['a'], erase: true })
    begun[1]?.end(broken)
    expect(textOf(await asked)).toBe('sorry')
  })

  test('a page older than a day is none', async () => {
    await keep('/', page('good'))
    clock += DAY
    const asked = pages.get('/')
    begun[1]?.end(broken)
    expect(textOf(await asked)).toBe('sorry')
  })

  test('nor is a wrong address, which may be right now', async () => {
    await keep('/', page('nothing here', { status: 404 }))
    clock += 300_000
    const asked = pages.get('/')
    begun[1]?.end(broken)
    expect(textOf(await asked)).toBe('sorry')
  })

  test('a page that was never there fails', async () => {
    const asked = pages.get('/')
    begun[0]?.end(new Error('no database'))
    expect(await asked).toEqual({ how: 'failed' })
  })
})

describe('the memory', () => {
  test('has an end: the longest unused pages go first', async () => {
    for (const name of ['a', 'b', 'c']) await keep(name, page(name, { size: MB / 5 }))
    pages.ready('a')
    await keep('d', page('d', { size: MB / 5 }))
    expect(['a', 'b', 'c', 'd'].filter((name) => pages.ready(name))).toEqual(['a', 'c', 'd'])
    expect(pages.size().bytes).toBeLessThanOrEqual(MB)
  })

  test('a flood of wrong addresses pushes out no page, and stays small', async () => {
    await keep('/', page('front'))
    for (let wrong = 0; wrong < 1000; wrong += 1) {
      await keep(`/${String(wrong)}/`, page('nothing', { status: 404, tags: [`at:${String(wrong)}`] }))
    }
    expect(pages.ready('/')).toBeDefined()
    const { others, bytes, tags } = pages.size()
    expect(others).toBeLessThan(20)
    expect(tags).toBeLessThan(20)
    expect(bytes).toBeLessThan(30_000)
  })

  test('one page larger than all the room is not kept, and pushes out nothing', async () => {
    await keep('/', page('front'))
    await keep('/big/', page('big', { size: 2 * MB }))
    expect(pages.ready('/big/')).toBeUndefined()
    expect(pages.ready('/')).toBeDefined()
  })
})
