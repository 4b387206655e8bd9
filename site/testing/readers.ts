import { setTimeout as sleep } from 'node:timers/promises'

import { expect, vi } from 'vitest'

import { ask, connection, textOf } from '../../scripts/bench/asking.ts'

/** Somebody who reads one page again and again, whatever happens meanwhile. */
export interface Reader {
  /** Resolves when so many more pages have come, or at the first thing that is none. */
  getsMore: (pages: number) => Promise<void>
  /** What came that was no page from memory. */
  missed: () => readonly string[]
  leaves: () => Promise<void>
}

/** Between two pages, in milliseconds: the machine has other things to do. */
const PAUSE = 5

/** How late a busy machine may be. Without the log of changes a page would be five minutes late. */
const LATE = { timeout: 30_000, interval: 50 }

/** Begins with a page from memory. */
export async function sendReader(url: string): Promise<Reader> {
  await untilKept(url)
  const agent = connection()
  const missed: string[] = []
  let pages = 0
  const leaving = new AbortController()
  const reading = (async () => {
    while (!leaving.signal.aborted) {
      const came = await ask({ url, agent }).then(
        ({ status, headers }) => (status === 200 ? String(headers['cache-status']) : String(status)),
        String,
      )
      if (came.startsWith('sitouttaja; hit')) pages += 1
      else missed.push(came)
      await sleep(PAUSE)
    }
    agent.destroy()
  })()
  return {
    getsMore: async (more) => {
      const enough = pages + more
      await vi.waitFor(() => {
        expect(missed.length > 0 || pages >= enough).toBe(true)
      }, LATE)
    },
    missed: () => missed,
    leaves: () => {
      leaving.abort()
      return reading
    },
  }
}

/** Until a page says it. */
export async function untilShown(url: string, text: string): Promise<void> {
  await vi.waitFor(async () => {
    expect(textOf(await ask({ url }))).toContain(text)
  }, LATE)
}

/** Until a page comes from memory: from then on the log of changes is followed. */
export async function untilKept(url: string): Promise<void> {
  await vi.waitFor(async () => {
    expect((await ask({ url })).headers['cache-status']).toBe('sitouttaja; hit')
  }, LATE)
}

/** Until the search of a site knows all that is published. */
export async function untilSearchable(url: string): Promise<void> {
  await vi.waitFor(async () => {
    const answer = await ask({ url: `${url}/haku/?q=haku` })
    expect(answer.status).toBe(200)
    expect(textOf(answer)).not.toContain('Hakemistoa kootaan')
  }, LATE)
}
