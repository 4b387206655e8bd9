'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'

import type { z } from 'zod'

import { type Decided, DecidedSchema } from './decided.ts'
import type { Action } from './actions.ts'
import type { DeskItem, DeskView } from './queue.ts'
import { type DeskWords, filled } from './words.ts'

/** What is said of a decision. */
export interface Why {
  note: string
  tellsWriter: boolean
}

interface Batch {
  decided: Decided['done']
  /** What has gone from the list by it, with its place there. */
  gone: { item: DeskItem; place: number }[]
}

/** The comments on the desk and what is done with them. What `said` holds is for the moderator to hear of. */
export function useDecisions(view: DeskView, words: DeskWords) {
  const [items, setItems] = useState(view.items)
  const [said, setSaid] = useState('')
  const batches = useRef<Batch[]>([])
  const underWay = useRef(new Set<string>())
  const refresh = useRefresh()

  // What has been read anew while nothing is left on the desk are the next comments of the queue.
  useEffect(() => {
    if (items.length === 0 && !refresh.isDue()) setItems(view.items)
  }, [view])

  async function decide(action: Action, ids: readonly string[], why?: Why): Promise<void> {
    const chosen = items.filter(({ id }) => ids.includes(id) && !underWay.current.has(id))
    if (chosen.length === 0) return
    for (const { id } of chosen) underWay.current.add(id)
    const comments = chosen.map(seenIn)
    const outcome = await post(
      '/api/comments/decide',
      { action, comments, ...(why?.note && why) },
      DecidedSchema,
    )
    for (const { id } of chosen) underWay.current.delete(id)
    if (!outcome) {
      setSaid(words.failed)
      return
    }
    const leaving = new Set([...outcome.done, ...outcome.missed].map(({ id }) => id))
    const gone = items.flatMap((item, place) => (leaving.has(item.id) ? [{ item, place }] : []))
    batches.current.push({ decided: outcome.done, gone })
    setItems((now) => now.filter(({ id }) => !leaving.has(id)))
    setSaid([doneIn(outcome, chosen, words), ...missedIn(outcome, words)].filter(Boolean).join(' '))
    refresh.soon()
  }

  async function undo(): Promise<void> {
    const batch = batches.current.pop()
    if (!batch || batch.decided.length === 0) {
      setSaid(words.nothingToUndo)
      return
    }
    const comments = batch.decided.map(({ id, decision }) => ({ id, decision }))
    const outcome = await post('/api/comments/undo', { comments }, DecidedSchema)
    if (!outcome) {
      batches.current.push(batch)
      setSaid(words.failed)
      return
    }
    const back = new Set(outcome.done.map(({ id }) => id))
    const returned = batch.gone.filter(({ item }) => back.has(item.id))
    setItems((now) => {
      const isThere = new Set(now.map(({ id }) => id)) // where the queue was read anew meanwhile
      const missing = returned.filter(({ item }) => !isThere.has(item.id))
      return missing.reduce((all, { item, place }) => all.toSpliced(place, 0, item), now)
    })
    refresh.soon()
    setSaid([back.size > 0 ? words.undone : '', ...missedIn(outcome, words)].filter(Boolean).join(' '))
  }

  /** Shows a comment as it is now, or takes it off the desk, and says what happened. */
  function replace(id: string, now: DeskItem | undefined, message: string): void {
    setItems((all) => all.flatMap((item) => (item.id === id ? (now ?? []) : item)))
    setSaid(message)
  }

  return { items, said, decide, undo, replace }
}

/** A comment as the moderator sees it, so that nothing is decided on what has changed since. */
export function seenIn({ id, status, editedAt }: DeskItem) {
  return { id, seen: status, editedAt: editedAt ?? null }
}

/** In milliseconds: who decides fast does not wait for the counts of every step. */
const PAUSE = 800

/** Reads the queue and the counts anew, after a pause. While that is due, what was read is older than the last decision. */
function useRefresh() {
  const router = useRouter()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  return {
    isDue: () => timer.current !== undefined,
    soon: () => {
      clearTimeout(timer.current)
      timer.current = setTimeout(() => {
        timer.current = undefined
        router.refresh()
      }, PAUSE)
    },
  }
}

function doneIn(
  { done: [first, ...others] }: Decided,
  chosen: readonly DeskItem[],
  words: DeskWords,
): string {
  if (!first) return ''
  const what = words.done[first.to]
  if (others.length > 0) return filled(words.doneMany, { what, count: others.length + 1 })
  return filled(words.doneOne, { what, name: chosen.find(({ id }) => id === first.id)?.name ?? '' })
}

function missedIn({ missed }: Decided, words: DeskWords): string[] {
  return missed.map(({ status, by }) =>
    status === undefined
      ? words.gone
      : filled(words.tooLate, { by: by ?? '', status: words.statuses[status] }),
  )
}

/** Asks the staff side; undefined where it could not be asked or refused. What others decided is an answer too. */
export async function post<Answer>(
  path: string,
  body: object,
  schema: z.ZodType<Answer>,
): Promise<Answer | undefined> {
  try {
    const answer = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!answer.ok && answer.status !== 409) return undefined
    return schema.safeParse(await answer.json()).data
  } catch {
    return undefined
  }
}
