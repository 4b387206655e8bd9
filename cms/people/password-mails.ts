import type { CollectionAfterChangeHook, PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { theHouse } from '../mail/house.ts'
import { type Letter, written } from '../mail/letter.ts'
import { invitationLetter, resetLetter } from '../mail/letters/account.ts'
import type { User } from '../payload-types.ts'

/** How long an invitation is good, in milliseconds: who is invited on a Friday may begin the week after. */
const INVITED_FOR = 7 * 24 * 60 * 60 * 1000

/** Whoever types an address into the login page mails its owner; not more often than this, in milliseconds. */
const BETWEEN_MAILS = 60_000

interface Mailed {
  req?: PayloadRequest
  token?: string
  user?: User
}

/** The mails by which staff set their password, in their own language. */
export const passwordMails = {
  minRequestInterval: BETWEEN_MAILS,
  generateEmailSubject: async (mailed) => (await mailOf(mailed)).subject,
  generateEmailHTML: async (mailed) => (await mailOf(mailed)).html,
} satisfies NonNullable<SanitizedCollectionConfig['auth']>['forgotPassword']

/** Whom an admin makes an account for is told, and sets an own password. Accounts of scripts are nobody's yet. */
export async function invite({
  doc,
  operation,
  req,
}: Parameters<CollectionAfterChangeHook<User>>[0]): Promise<void> {
  if (operation !== 'create' || !req.user) return
  await req.payload.forgotPassword({
    collection: 'users',
    data: { email: doc.email },
    expiration: INVITED_FOR,
    context: { isInvitation: true },
  })
}

async function mailOf({ req, token, user }: Mailed = {}) {
  if (!req || token === undefined || !user) throw new Error('There is nobody to send a password to')
  const { nameIn } = await theHouse(req.payload)
  const portal = nameIn(user.language)
  const letter: Letter = req.context.isInvitation
    ? invitationLetter({ user, token }, portal)
    : resetLetter({ user, token })
  return written(letter, portal)
}
