import type { BasePayload, CollectionConfig } from 'payload'

import { nobody } from './access.ts'
import type { Lease } from './payload-types.ts'
import { isTaken } from './shape/taken.ts'

/** Which process does something that one at a time is to do, and for how long nobody else may. */
export const Leases: CollectionConfig = {
  slug: 'leases',
  labels: { singular: { fi: 'Vuoro', en: 'Lease' }, plural: { fi: 'Vuorot', en: 'Leases' } },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, label: { fi: 'Nimi', en: 'Name' } },
    { name: 'holder', type: 'text', label: { fi: 'Haltija', en: 'Holder' } },
    { name: 'endsAt', type: 'date', label: { fi: 'Päättyy', en: 'Ends at' } },
    { name: 'done', type: 'text', label: { fi: 'Viimeksi tehty', en: 'Done last' } },
  ],
}

interface Leasing {
  name: string
  /** The process that asks. */
  holder: string
  /** In milliseconds. Who holds it asks again before it is over. */
  lasts: number
  now: Date
}

/** Takes or keeps a lease; false while another holds it. One who dies loses it when its time is over. */
export async function holdLease(
  { db }: BasePayload,
  { name, holder, lasts, now }: Leasing,
): Promise<boolean> {
  const endsAt = new Date(now.getTime() + lasts).toISOString()
  const free = { or: [{ holder: { equals: holder } }, { endsAt: { less_than: now.toISOString() } }] }
  const held: unknown = await db.updateOne({
    collection: 'leases',
    where: { and: [{ name: { equals: name } }, free] },
    data: { holder, endsAt },
    options: { atomic: true }, // one UPDATE … WHERE: of two who ask at once, one gets it
  })
  if (held) return true
  if (await db.findOne({ collection: 'leases', where: { name: { equals: name } } })) return false
  try {
    await db.create({ collection: 'leases', data: { name, holder, endsAt } })
    return true
  } catch (error) {
    if (isTaken(error, 'name')) return false
    throw error
  }
}

/**
 * Does something once in each day, hour or whatever `when` names, whichever process comes first. Undefined where it is
 * done or under way. What is cut off is done anew when the lease is over.
 */
export async function onceIn<Result>(
  payload: BasePayload,
  { when, ...leasing }: Leasing & { when: string },
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  const { name } = leasing
  if ((await doneUnder(payload, name)) === when) return undefined
  if (!(await holdLease(payload, leasing))) return undefined
  const result = await work()
  await setDone(payload, { name, done: when })
  return result
}

/** What a lease has been used for last, such as a day. */
export async function doneUnder({ db }: BasePayload, name: string): Promise<string | undefined> {
  const lease = await db.findOne<Lease>({
    collection: 'leases',
    where: { name: { equals: name } },
  })
  return lease?.done ?? undefined
}

export async function setDone(
  { db }: BasePayload,
  { name, done }: { name: string; done: string },
): Promise<void> {
  await db.updateOne({ collection: 'leases', where: { name: { equals: name } }, data: { done } })
}
