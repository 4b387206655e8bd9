import { randomUUID } from 'node:crypto'

import type { EmailAdapter } from 'payload'

import { queue } from './queue.ts'

/** What Payload itself mails goes into the outbox too: a dead mail server holds up nobody who forgot a password. */
export const outboxAdapter: EmailAdapter = ({ payload }) => ({
  name: 'outbox',
  defaultFromAddress: '', // the follower knows whose letters they are
  defaultFromName: '',
  sendEmail: async ({ to, subject, html }) => {
    if (typeof to !== 'string' || typeof html !== 'string') {
      throw new Error('Only a letter of text to one address can be mailed')
    }
    const sent = randomUUID()
    await queue(payload, { kind: 'message', to, subject: subject ?? '', html, sent }, new Date())
  },
})
