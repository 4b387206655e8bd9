import type { BasePayload } from 'payload'

import { env } from '../env.ts'
import { mailFolder } from './transport.ts'

/** How the mails fare, as an admin should know. */
export interface MailState {
  /** Where they lie, as long as there is no mail server to send them. */
  folder: string | undefined
  /** Given up, of those that are still remembered. */
  failed: number
  /** Tried in vain, and tried again. */
  delayed: number
}

export async function mailState({ db }: BasePayload): Promise<MailState> {
  const count = async (state: string, more: { error: { exists: boolean } }[] = []) => {
    const where = { and: [{ state: { equals: state } }, ...more] }
    return (await db.count({ collection: 'outbox', where })).totalDocs
  }
  const [failed, delayed] = await Promise.all([
    count('failed'),
    count('waiting', [{ error: { exists: true } }]),
  ])
  return { folder: env.smtpUrl === undefined ? mailFolder() : undefined, failed, delayed }
}
