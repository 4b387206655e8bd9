import type { Payload } from 'payload'

import { followChanges } from '../changes/follow.ts'
import { remembering } from '../changes/memory.ts'
import { tagsOfPage } from '../changes/tags.ts'
import { cms } from '../client.ts'
import { discussedSince, entriesOf, stampsOf } from './articles.ts'
import { type Names, NAMED, readNames } from './names.ts'
import { type Pen, takePen } from './orders.ts'
import { becomeWriter } from './turn.ts'

/** So many articles are read and written at once: whoever comes with something urgent waits no longer. */
const A_BATCH = 10

/** How long an article rests that was just written, in milliseconds: what is said in a lively discussion is taken in together. */
const REST = 250

/** How soon what failed is tried again, in milliseconds. */
const TRY_AGAIN = 1000

/** Comments of so long before the index was last complete are looked at again: clocks differ, in milliseconds. */
const OVERLAP = 10 * 60 * 1000

const names = remembering(async () => ({
  names: await readNames(await cms()),
  tags: tagsOfPage(...NAMED.map((of) => ({ what: 'all', of }) as const)),
}))

/**
 * Keeps this host's index as new as the change log says. However many processes call it, one of them at a time writes;
 * the others stand by. Resolves when this one has been asked to stop.
 */
export async function keepIndex(stopping: AbortSignal): Promise<void> {
  const release = await becomeWriter(stopping)
  if (!release) return
  const payload = await cms()
  const work = createWork(payload)
  const { stop } = await followChanges({
    hold: () => undefined,
    free: () => undefined,
    drop: ({ tags }) => {
      work.look(tags.flatMap(subjectOf))
    },
    dropAll: work.lookAtAll,
  })
  work.lookAtAll()
  await new Promise<void>((resolve) => {
    stopping.addEventListener('abort', () => {
      resolve()
    })
    if (stopping.aborted) resolve()
  })
  stop()
  await work.end()
  release()
}

/** The document that a tag is about, or the article whose discussion it is. */
function subjectOf(tag: string): string[] {
  const [, id] = /^(?:is|discussion):(.+)$/.exec(tag) ?? []
  return id === undefined ? [] : [id]
}

function createWork(payload: Payload) {
  const urgent = new Set<string>()
  const resting = new Set<string>()
  const backlog = new Set<string>()
  let isToLookAtAll = false
  let isWorking = false
  let hasEnded = false
  const isOver = () => hasEnded // as it is by now, after whatever was waited for
  let pen = newPen()

  function newPen(): Pen {
    return takePen(() => {
      if (hasEnded) return
      pen = newPen()
      lookAtAll()
    })
  }

  function wake(): void {
    if (isWorking || hasEnded) return
    isWorking = true
    void work().finally(() => {
      isWorking = false
    })
  }

  function lookAtAll(): void {
    isToLookAtAll = true
    setImmediate(wake)
  }

  async function work(): Promise<void> {
    for (;;) {
      const before = urgent.difference(resting)
      if (hasEnded || (before.size === 0 && !isToLookAtAll && backlog.size === 0)) return
      try {
        if (before.size > 0) await lookAtUrgent([...before])
        else if (isToLookAtAll) await compare()
        else await take([...backlog].slice(0, A_BATCH))
      } catch (error) {
        if (isOver()) return
        payload.logger.error(error, 'The search index could not be written; it is tried again')
        for (const id of before) urgent.add(id)
        isToLookAtAll = true
        await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN))
      }
    }
  }

  /** What has just been changed; what names it comes after. */
  async function lookAtUrgent(ids: readonly string[]): Promise<void> {
    const now = ids.slice(0, A_BATCH)
    for (const id of now) {
      urgent.delete(id)
      rest(id)
    }
    for (const id of await pen.naming(now)) backlog.add(id)
    await take(now)
  }

  function rest(id: string): void {
    resting.add(id)
    setTimeout(() => {
      resting.delete(id)
      wake()
    }, REST)
  }

  async function take(ids: readonly string[]): Promise<void> {
    for (const id of ids) backlog.delete(id)
    await rewrite(payload, pen, { ids, names: (await names('')).names })
    if (backlog.size === 0 && urgent.size === 0 && !isToLookAtAll) await complete()
  }

  /** Whatever was written before now is in the index. */
  function complete(): Promise<unknown> {
    return pen.complete(new Date().toISOString())
  }

  /** What is not in the index as it is in the database goes into the backlog. */
  async function compare(): Promise<void> {
    isToLookAtAll = false
    const { stamps: here, completeAt } = await pen.stamps()
    const gone = new Set(here.keys())
    for await (const portion of stampsOf(payload, (await names('')).names)) {
      for (const { id, stamp } of portion) {
        gone.delete(id)
        if (here.get(id) !== stamp) backlog.add(id)
      }
    }
    if (completeAt !== undefined) {
      const since = new Date(Date.parse(completeAt) - OVERLAP).toISOString()
      for await (const ids of discussedSince(payload, since)) for (const id of ids) backlog.add(id)
    }
    for (const id of gone) backlog.add(id) // looked at singly: an article may have slipped from one portion to another
    if (backlog.size === 0) await complete()
  }

  return {
    look: (ids: readonly string[]) => {
      for (const id of ids) urgent.add(id)
      if (ids.length > 0) setImmediate(wake)
    },
    lookAtAll,
    end: async () => {
      hasEnded = true
      await pen.end()
    },
  }
}

/** Writes some articles as they are now, and forgets those that readers must not see. */
export async function rewrite(
  payload: Payload,
  pen: Pen,
  { ids, names }: { ids: readonly string[]; names: Names },
): Promise<void> {
  const entries = await entriesOf(payload, ids, names)
  const found = new Set(entries.map(({ id }) => id))
  const gone = ids.filter((id) => !found.has(id))
  if (gone.length > 0) await pen.drop(gone)
  if (entries.length > 0) await pen.put(entries)
}
