import { z } from 'zod'

import { startCompanion } from '../companions/companion.ts'
import { type Entry, factsSchema } from './entry.ts'

const text = z.string()

const entrySchema = z.object({
  id: text,
  stamp: text,
  facts: factsSchema,
  names: z.array(text),
  texts: z.object({
    title: text,
    book: text,
    writers: text,
    reviewed: text,
    standfirst: text,
    headings: text,
    topics: text,
    kind: text,
    above: text,
    body: text,
    comments: text,
  }),
})

/** What the program that writes can be told. */
export const orderSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('put'), entries: z.array(entrySchema) }),
  z.object({ do: z.literal('drop'), ids: z.array(text) }),
  z.object({ do: z.literal('naming'), ids: z.array(text) }),
  z.object({ do: z.literal('stamps') }),
  z.object({ do: z.literal('complete'), at: text }),
])

const held = z.object({ stamps: z.array(z.tuple([text, text])), completeAt: text.optional() })

/** The program that writes, as the process that reads the database sees it. */
export interface Pen {
  put: (entries: readonly Entry[]) => Promise<unknown>
  drop: (ids: readonly string[]) => Promise<unknown>
  /** The articles that name one of these documents. */
  naming: (ids: readonly string[]) => Promise<string[]>
  /** All that it holds, and when it was last known to hold everything (an ISO text). */
  stamps: () => Promise<{ stamps: Map<string, string>; completeAt: string | undefined }>
  complete: (at: string) => Promise<unknown>
  end: () => Promise<void>
}

/** Starts the program; `onEnd` is called when it ends, whatever the reason. */
export function takePen(onEnd: () => void = () => undefined): Pen {
  const writer = startCompanion('cms/search/writer.ts', { name: 'writer of the search index', onEnd })
  const tell = (order: z.input<typeof orderSchema>) => writer.ask(order)
  return {
    put: (entries) => tell({ do: 'put', entries: [...entries] }),
    drop: (ids) => tell({ do: 'drop', ids: [...ids] }),
    naming: async (ids) => z.array(text).parse(await tell({ do: 'naming', ids: [...ids] })),
    stamps: async () => {
      const { stamps, completeAt } = held.parse(await tell({ do: 'stamps' }))
      return { stamps: new Map(stamps), completeAt }
    },
    complete: (at) => tell({ do: 'complete', at }),
    end: writer.end,
  }
}
