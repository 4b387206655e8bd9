import type { Payload } from 'payload'

import { createVisitors } from '../visitors/identity.ts'
import type { HoldReason } from './policy.ts'
import type { ReportReason } from './reports.ts'

/** A comment that was written at another time, with what was decided about it. */
interface Earlier {
  /** Its id. */
  article: string
  /** The id of the comment that it answers. */
  parent: string | undefined
  name: string
  email: string | undefined
  text: string
  status: 'pending' | 'approved' | 'rejected' | 'spam'
  reasons: readonly HoldReason[]
  note: string | undefined
  isOfficial: boolean
  submittedAt: Date
}

/** Takes over a comment as it is: no rule judges it. Whoever signs with the same name is one sender. */
export async function recordComment(payload: Payload, earlier: Earlier): Promise<string> {
  const { article, parent, name, email, text, status, reasons, note, isOfficial, submittedAt } = earlier
  const { id } = await payload.create({
    collection: 'comments',
    data: {
      article,
      ...(parent !== undefined && { parent }),
      name,
      ...(email !== undefined && { email }),
      text,
      status,
      reasons: [...reasons],
      ...(note !== undefined && { decisionNote: note }),
      official: isOfficial,
      ...(!isOfficial && { sender: senderNamed(payload, name) }),
    },
    depth: 0,
    context: { door: 'comments', submittedAt },
  })
  return id
}

/** Takes over a report that nobody has decided on. */
export async function recordReport(
  payload: Payload,
  { comment, reason, text }: { comment: string; reason: ReportReason; text: string },
): Promise<string> {
  const { id } = await payload.create({
    collection: 'reports',
    data: { comment, reason, text, state: 'open', sender: senderNamed(payload, `reporter of ${comment}`) },
    depth: 0,
    context: { door: 'comments' },
  })
  return id
}

/** No cookie can hold such a visitor: theirs are random. */
function senderNamed({ secret }: Payload, name: string): string {
  return createVisitors(secret).senderOf(`recorded ${name}`)
}
