import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

import { z } from 'zod'

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

/** The permit as it stands in a link. Whoever has the link has the leave, as long as the permit and the person last. */
export function writePermit({ article, user, until }: Permit, secret: string): string {
  const fields = Buffer.from(JSON.stringify([article, user, until])).toString('base64url')
  return `${fields}.${sealOf(fields, secret).toString('base64url')}`
}

/** What is not sealed by us is not even looked into. */
export function readPermit(text: string, { secret, now }: { secret: string; now: number }): Reading {
  const [fields = '', seal = ''] = text.split('.')
  const right = sealOf(fields, secret)
  const given = Buffer.from(seal, 'base64url')
  // Compared as text, too: base64 has several spellings of the same bytes.
  const isOurs = given.length === right.length && timingSafeEqual(given, right)
  if (!isOurs || text !== `${fields}.${right.toString('base64url')}`) return { kind: 'forged' }
  const [article, user, until] = Fields.parse(JSON.parse(Buffer.from(fields, 'base64url').toString()))
  return until > now ? { kind: 'valid', permit: { article, user, until } } : { kind: 'expired' }
}

function sealOf(fields: string, secret: string): Buffer {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'sitouttaja: links to previews', 32))
  return createHmac('sha256', key).update(fields).digest()
}
