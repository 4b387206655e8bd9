import { readFile } from 'node:fs/promises'

import { z } from 'zod'

import { type Companion, startCompanion } from '#cms/companions'

import { fileOf } from './folder.ts'
import { printOf, type Shown } from './shown.ts'

/** So many pictures may wait to be made; each takes a tenth of a second. */
const MOST_WAITING = 50

/** How long a painter that nobody needs is there, in milliseconds: it holds much memory. */
const IDLE = 60_000

/** How long all that wait for pictures may have to, in milliseconds, before the painter is given up. */
const PATIENCE = 15_000

const PAINTER = 'site/share-pictures/painter.ts'

const drawn = z.instanceof(Uint8Array)

/**
 * What gives pictures as PNG files: the kept one, else one made by a companion, once for all who ask meanwhile. Whoever
 * asks for more than can be made hears that it is `busy`.
 */
export function createPictures({ painter = PAINTER, idle = IDLE } = {}) {
  const making = new Map<string, Promise<Uint8Array>>()
  let companion: Companion | undefined
  let ending: NodeJS.Timeout | undefined

  return {
    async get(shown: Shown): Promise<Uint8Array | 'busy'> {
      const print = printOf(shown)
      const kept = await readIfThere(fileOf(print))
      if (kept) return kept
      const running = making.get(print)
      if (running) return running
      if (making.size >= MOST_WAITING) return 'busy'
      const picture = make(print, shown).finally(() => making.delete(print))
      making.set(print, picture)
      return picture
    },
    /** Whether there is a painter just now. */
    isAwake: () => companion !== undefined,
  }

  async function make(print: string, shown: Shown): Promise<Uint8Array> {
    companion ??= startCompanion(painter, {
      name: 'painter of pictures for sharing',
      onEnd: () => {
        companion = undefined
      },
    })
    endAfter(PATIENCE)
    const png = drawn.parse(await companion.ask({ print, shown }))
    endAfter(making.size > 1 ? PATIENCE : idle)
    return png
  }

  function endAfter(time: number): void {
    clearTimeout(ending)
    ending = setTimeout(() => void companion?.end(), time).unref()
  }
}

async function readIfThere(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file)
  } catch {
    return undefined // never made, removed, or out of reach: it is made anew
  }
}
