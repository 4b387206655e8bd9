import { z } from 'zod'

// The browser has this file too: nothing here may need the server.

export const QUEUES = ['pending', 'reported', 'spam', 'approved', 'rejected'] as const

export type Queue = (typeof QUEUES)[number]

/** What a moderator looks at. */
export interface Wish {
  queue: Queue
  /** Words of the text or the name; empty for all. */
  words: string
  /** A reason for which comments are held; empty for any. */
  reason: string
  /** The article's id; empty for any. */
  article: string
  /** Only what holds a link. */
  link: boolean
  /** From 1. */
  page: number
}

const text = z.string().trim().max(200).catch('')

const schema = z.object({
  queue: z.enum(QUEUES).catch('pending'),
  words: text,
  reason: text,
  article: text,
  link: z.preprocess((value) => value === 'yes', z.boolean()),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})

/** Reads what a moderator wants to see from an address; what makes no sense is left out. */
export function readWish(parameters: Readonly<Record<string, string | string[] | undefined>>): Wish {
  return schema.parse(parameters)
}

/** The address of what a moderator wants to see. */
export function wishPath(wish: Wish): string {
  const { queue, words, reason, article, link, page } = wish
  const query = new URLSearchParams({
    queue,
    ...(words && { words }),
    ...(reason && { reason }),
    ...(article && { article }),
    ...(link && { link: 'yes' }),
    ...(page > 1 && { page: String(page) }),
  })
  return `/admin/moderation?${query.toString()}`
}

/** What is wished for where nothing narrows a queue. */
export const EVERYTHING = { words: '', reason: '', article: '', link: false, page: 1 } as const

/** Whether something of the queue may be left out. */
export function isNarrow({ words, reason, article, link }: Wish): boolean {
  return words !== '' || reason !== '' || article !== '' || link
}
