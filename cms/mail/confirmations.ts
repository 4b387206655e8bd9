import type { BasePayload, CollectionConfig } from 'payload'

import { nobody } from '../access.ts'
import type { Confirmation } from '../payload-types.ts'
import { isTaken } from '../shape/taken.ts'

/**
 * Who has confirmed that an e-mail address is theirs: a sender and an address, both as hashes. The address itself stands
 * in the comments alone. A stranger who types somebody's confirmed address has confirmed nothing.
 */
export const Confirmations: CollectionConfig = {
  slug: 'confirmations',
  labels: {
    singular: { fi: 'Vahvistus', en: 'Confirmation' },
    plural: { fi: 'Vahvistukset', en: 'Confirmations' },
  },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, label: { fi: 'Avain', en: 'Key' } },
    { name: 'sender', type: 'text', required: true, index: true, label: { fi: 'Lähettäjä', en: 'Sender' } },
    { name: 'mailbox', type: 'text', required: true, index: true, label: { fi: 'Osoite', en: 'Address' } },
    { name: 'confirmedAt', type: 'date', required: true, label: { fi: 'Vahvistettu', en: 'Confirmed' } },
    { name: 'stoppedAt', type: 'date', label: { fi: 'Ei enää viestejä', en: 'No more mails' } },
  ],
}

interface Pair {
  sender: string
  mailbox: string
}

/** Notes that an address is a sender's, and that letters are welcome from now on. May be done twice. */
export async function confirm({ db }: BasePayload, { sender, mailbox }: Pair, now: Date): Promise<void> {
  const key = keyOf({ sender, mailbox })
  const confirmedAt = now.toISOString()
  const known: unknown = await db.updateOne({
    collection: 'confirmations',
    where: { key: { equals: key } },
    data: { confirmedAt, stoppedAt: null },
  })
  if (known) return
  try {
    await db.create({ collection: 'confirmations', data: { key, sender, mailbox, confirmedAt } })
  } catch (error) {
    if (!isTaken(error, 'key')) throw error
  }
}

/** What is known of a sender with an address; undefined where nothing was confirmed. */
export async function confirmationOf(
  { db }: BasePayload,
  pair: Pair,
): Promise<'welcome' | 'stopped' | undefined> {
  const found = await db.findOne<Confirmation>({
    collection: 'confirmations',
    where: { key: { equals: keyOf(pair) } },
  })
  if (!found) return undefined
  return found.stoppedAt ? 'stopped' : 'welcome'
}

/** Whether a sender has confirmed any address. */
export async function hasConfirmed({ db }: BasePayload, sender: string): Promise<boolean> {
  const where = { sender: { equals: sender } }
  return (await db.findOne({ collection: 'confirmations', where })) !== null
}

/** No more letters to an address, whoever has confirmed it. May be done twice. */
export async function stopLetters({ db }: BasePayload, mailbox: string, now: Date): Promise<void> {
  await db.updateMany({
    collection: 'confirmations',
    where: { mailbox: { equals: mailbox } },
    data: { stoppedAt: now.toISOString() },
  })
}

function keyOf({ sender, mailbox }: Pair): string {
  return `${sender} ${mailbox}`
}
