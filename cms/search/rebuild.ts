import type { Payload } from 'payload'

import { stampsOf } from './articles.ts'
import { rewrite } from './keep.ts'
import { readNames } from './names.ts'
import { takePen } from './orders.ts'

const A_BATCH = 20

/**
 * Writes every article into the index anew, while readers search and a running portal goes on writing.
 *
 * @param onProgress Told how many of how many articles are done.
 */
export async function rebuildIndex(
  payload: Payload,
  { onProgress, stopping }: { onProgress: (done: number, all: number) => void; stopping: AbortSignal },
): Promise<number> {
  const pen = takePen()
  try {
    const names = await readNames(payload)
    const began = new Date().toISOString()
    const ids: string[] = []
    for await (const portion of stampsOf(payload, names)) ids.push(...portion.map(({ id }) => id))
    const there = new Set(ids)
    ids.push(...[...(await pen.stamps()).stamps.keys()].filter((id) => !there.has(id))) // gone, or slipped between portions
    for (let done = 0; done < ids.length; done += A_BATCH) {
      stopping.throwIfAborted()
      await rewrite(payload, pen, { ids: ids.slice(done, done + A_BATCH), names })
      onProgress(Math.min(done + A_BATCH, ids.length), ids.length)
    }
    await pen.complete(began)
    return there.size
  } finally {
    await pen.end()
  }
}
