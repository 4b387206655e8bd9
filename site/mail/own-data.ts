import type { APIContext } from 'astro'

import type { Language } from '#cms/language'
import { askForOwnData } from '#cms/privacy'

import { isForeign } from '../visitors/same-site.ts'
import { whoSends } from '../visitors/sender.ts'
import { ADDRESS } from './names.ts'

/** A form that comes back, with what was in it. */
export interface ReturnedAddress {
  status: 403 | 422 | 429
  reason: 'foreign' | 'no-address' | 'too-many'
  address: string
  minutes: number
}

/** Takes the form by which a reader asks what is kept of an address. Nobody is remembered for it. */
export async function takeOwnDataForm(
  context: Pick<APIContext, 'clientAddress' | 'cookies' | 'request' | 'url'>,
  language: Language,
): Promise<'taken' | ReturnedAddress> {
  const form = await context.request.formData().catch(() => undefined)
  const typed = form?.get(ADDRESS)
  const address = typeof typed === 'string' ? typed : ''
  if (isForeign(context.request)) return { status: 403, reason: 'foreign', address, minutes: 0 }
  const now = new Date()
  const { sender } = await whoSends(context, now)
  const asked = await askForOwnData({ address, language, network: sender.network, now })
  if (asked.ok) return 'taken'
  if (asked.reason === 'no-address') return { status: 422, reason: asked.reason, address, minutes: 0 }
  return { status: 429, reason: asked.reason, address, minutes: Math.ceil(asked.retryAfter / 60) }
}
