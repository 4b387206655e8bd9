import { z } from 'zod'

import { sealed, unsealed } from '../../seal.ts'

/** Leave for one person to read the newest version of one article. Times are in milliseconds. */
export interface Permit {
  article: string
  user: string
  until: number
}

type Reading = { kind: 'valid'; permit: Permit } | { kind: 'expired' } | { kind: 'forged' }

/** Long enough to read an essay through, too short to become an address that people keep. */
export const LIFETIME = 60 * 60 * 1000

const Fields = z.tuple([z.string(), z.string(), z.number()])

const purpose = 'links to previews'

/** The permit as it stands in a link. Whoever has the link has the leave, as long as the permit and the person last. */
export function writePermit({ article, user, until }: Permit, secret: string): string {
  return sealed([article, user, until], { secret, purpose })
}

/** What is not sealed by us is not even looked into. */
export function readPermit(text: string, { secret, now }: { secret: string; now: number }): Reading {
  const fields = unsealed(text, { secret, purpose })
  if (fields === undefined) return { kind: 'forged' }
  const [article, user, until] = Fields.parse(fields)
  return until > now ? { kind: 'valid', permit: { article, user, until } } : { kind: 'expired' }
}
