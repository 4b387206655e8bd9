import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

interface Sealing {
  secret: string
  /** Each purpose has a key of its own: what is sealed for one is good for no other. */
  purpose: string
}

/** A value as it stands in a link, with a seal that only this portal can make. It can be read by anybody. */
export function sealed(value: unknown, sealing: Sealing): string {
  const fields = Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${fields}.${sealOf(fields, sealing).toString('base64url')}`
}

/** What was sealed; undefined for what is not sealed by us, which is not even looked into. */
export function unsealed(text: string, sealing: Sealing): unknown {
  const [fields = '', seal = ''] = text.split('.')
  const right = sealOf(fields, sealing)
  const given = Buffer.from(seal, 'base64url')
  // Compared as text, too: base64 has several spellings of the same bytes.
  const isOurs = given.length === right.length && timingSafeEqual(given, right)
  if (!isOurs || text !== `${fields}.${right.toString('base64url')}`) return undefined
  return JSON.parse(Buffer.from(fields, 'base64url').toString())
}

function sealOf(fields: string, { secret, purpose }: Sealing): Buffer {
  const key = Buffer.from(hkdfSync('sha256', secret, '', `sitouttaja: ${purpose}`, 32))
  return createHmac('sha256', key).update(fields).digest()
}
