import type { BasePayload } from 'payload'
import { z } from 'zod'

import { ROUTES } from '../addresses/routes.ts'
import { env } from '../env.ts'
import type { Language } from '../language/language.ts'
import { sealed, unsealed } from '../seal.ts'

/** In milliseconds. */
const DAY = 24 * 60 * 60 * 1000

/** How long the links of a letter are good. Who has had enough of letters may say so as long as the last one is kept. */
const LASTS = { moderate: 7 * DAY, confirm: 7 * DAY, own: DAY, stop: 3650 * DAY } as const

/** Decisions that a link may make. */
export const LINKED_ACTS = ['approve', 'reject', 'spam'] as const

/** What a link in a letter gives leave for. It names no person but by a hash or an account's id. */
const PermitSchema = z.discriminatedUnion('for', [
  z.object({
    for: z.literal('moderate'),
    act: z.enum(LINKED_ACTS),
    comment: z.string(),
    /** When the text that was mailed had been edited last. */
    editedAt: z.string().nullable(),
    user: z.string(),
  }),
  z.object({ for: z.literal('confirm'), comment: z.string(), mailbox: z.string() }),
  z.object({ for: z.literal('stop'), mailbox: z.string() }),
  z.object({ for: z.literal('own'), mailbox: z.string() }),
])

export type Permit = z.infer<typeof PermitSchema>

const Sealed = z.object({ permit: PermitSchema, until: z.number() })

const purpose = 'links in mails'

type Reading = { kind: 'valid'; permit: Permit; until: Date } | { kind: 'expired' } | { kind: 'forged' }

/** The address of a link in a letter, on the public site. */
export function linkFor(
  { secret }: Pick<BasePayload, 'secret'>,
  permit: Permit,
  { language, now }: { language: Language; now: Date },
): string {
  const until = now.getTime() + LASTS[permit.for]
  const { prefix, mail } = ROUTES[language]
  return `${env.siteUrl}${prefix}${mail}/?lupa=${sealed({ permit, until }, { secret, purpose })}`
}

/** Reads the permit of a link. */
export function readLink(
  { secret }: Pick<BasePayload, 'secret'>,
  { text, now }: { text: string; now: Date },
): Reading {
  const fields = unsealed(text, { secret, purpose })
  if (fields === undefined) return { kind: 'forged' }
  const { permit, until } = Sealed.parse(fields)
  return until > now.getTime() ? { kind: 'valid', permit, until: new Date(until) } : { kind: 'expired' }
}
