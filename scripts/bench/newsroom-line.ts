import { fileURLToPath } from 'node:url'

import { type Catalogue, type Counts, type Order, type Report, ReplySchema } from './orders.ts'
import { start } from './running.ts'

/** The line to the newsroom process: one order at a time. */
export interface Newsroom {
  /** Until it is done; tells when it began and ended. */
  tell: (order: Order, onProgress?: (articles: number) => void) => Promise<{ began: number; ended: number }>
  list: () => Promise<Catalogue>
  count: () => Promise<Counts>
  stop: () => Promise<void>
}

interface Opening {
  env: NodeJS.ProcessEnv
  stopping: AbortSignal
}

const NEWSROOM = fileURLToPath(new URL('./newsroom.ts', import.meta.url))

type Done = Extract<Report, { is: 'done' }>

export async function openNewsroom({ env, stopping }: Opening): Promise<Newsroom> {
  const running = start({ args: [NEWSROOM], env, stopping })
  const { child, heard, stop } = running
  let number = 0

  const answer = (expected: number, onProgress: (articles: number) => void = () => undefined) =>
    new Promise<Done>((resolve, reject) => {
      const ended = () => {
        reject(new Error(`The newsroom process ended:\n${heard()}`))
      }
      const take = (message: unknown) => {
        const { number, report } = ReplySchema.parse(message)
        if (number !== expected) return
        if (report.is === 'progress') {
          onProgress(report.articles)
          return
        }
        child.off('message', take).off('exit', ended)
        if (report.is === 'done') resolve(report)
        else reject(new Error(`The newsroom could not do it: ${report.reason}`))
      }
      child.on('message', take).once('exit', ended)
    })

  const order = (order: Order, onProgress?: (articles: number) => void) => {
    number += 1
    child.send({ number, order })
    return answer(number, onProgress)
  }

  await answer(0)
  return {
    tell: order,
    list: async () => {
      const { catalogue } = await order({ do: 'list' })
      if (!catalogue) throw new Error('The newsroom told no catalogue.')
      return catalogue
    },
    count: async () => {
      const { counts } = await order({ do: 'count' })
      if (!counts) throw new Error('The newsroom told no counts.')
      return counts
    },
    stop,
  }
}
