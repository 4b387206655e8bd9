import { z } from 'zod'

const id = z.string()

/**
 * What is to be done in the outbox. It names what it is about and no person, so that nothing of anybody lies here that
 * is not kept elsewhere: whom a letter goes to, and whether it still should, is looked up when it is sent.
 */
export const JobSchema = z.discriminatedUnion('kind', [
  // What has happened. Each makes jobs for those who are to hear of it.
  /** `round`: the last decision before it began to wait, or `new`. */
  z.object({ kind: z.literal('waiting'), comment: id, round: z.string() }),
  z.object({ kind: z.literal('published'), comment: id }),
  z.object({ kind: z.literal('decided'), comment: id, decision: id }),
  // Letters.
  z.object({ kind: z.literal('to-moderator'), comment: id, round: z.string(), user: id }),
  z.object({ kind: z.literal('digest'), user: id, day: z.string() }),
  z.object({ kind: z.literal('to-author'), comment: id, user: id }),
  z.object({ kind: z.literal('confirmation'), comment: id, sender: id, mailbox: id }),
  z.object({ kind: z.literal('reply'), comment: id }),
  z.object({ kind: z.literal('decision'), comment: id, decision: id }),
  // Whoever asks for what is kept of an address may have left it nowhere else.
  z.object({ kind: z.literal('own-data'), to: z.string(), language: z.enum(['fi', 'en']), asked: id }),
  // What Payload itself sends.
  z.object({ kind: z.literal('message'), to: z.string(), subject: z.string(), html: z.string(), sent: id }),
])

export type Job = z.infer<typeof JobSchema>

/** The same job has the same key: put into the outbox twice, it is there once. */
export function keyOf(job: Job): string {
  switch (job.kind) {
    case 'waiting':
      return `comment:${job.comment}:waiting:${job.round}`
    case 'published':
      return `comment:${job.comment}:published`
    case 'decided':
      return `comment:${job.comment}:decided:${job.decision}`
    case 'to-moderator':
      return `comment:${job.comment}:moderator:${job.user}:${job.round}`
    case 'digest':
      return `digest:${job.user}:${job.day}`
    case 'to-author':
      return `comment:${job.comment}:author:${job.user}`
    case 'confirmation':
      return `confirmation:${job.sender}:${job.mailbox}`
    case 'reply':
      return `comment:${job.comment}:reply`
    case 'decision':
      return `comment:${job.comment}:decision:${job.decision}`
    case 'own-data':
      return `own-data:${job.asked}`
    case 'message':
      return `message:${job.sent}`
  }
}
