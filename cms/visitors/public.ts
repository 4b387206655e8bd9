import { cms } from '../client.ts'
import { createVisitors, type Visitors } from './identity.ts'
import { type Challenge, newChallenge } from './proof.ts'

export { prefixOf, VISITOR_COOKIE, VISITOR_COOKIE_AGE } from './identity.ts'
export type { Sender } from './sender.ts'
export type { Challenge }

/** Those who take part without an account, as this portal knows them. */
export async function visitors(): Promise<Visitors> {
  const { secret } = await cms()
  return createVisitors(secret)
}

/** A sum for a browser to work out; a form brings the solution back. */
export async function challenge(now: Date): Promise<Challenge> {
  return newChallenge(await cms(), now)
}
