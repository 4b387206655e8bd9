import { createHmac, randomInt } from 'node:crypto'

import { createChallenge, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import type { BasePayload } from 'payload'
import { z } from 'zod'

import { claimOnce } from './limits.ts'

/** Rounds of PBKDF2 for one guess: some two milliseconds on a desktop, five on a phone. */
const COST = 5000

/** Guesses that a solver needs: about a second of work, which nobody notices who writes and which costs a flood dear. */
const GUESSES = { least: 200, most: 600 }

/** How long a challenge can be solved, in milliseconds: who is called away in the middle of a comment comes back to it. */
const VALID_FOR = 60 * 60 * 1000

/** What a browser is asked to work out; it goes to the page as JSON. */
export type Challenge = Awaited<ReturnType<typeof createChallenge>>

/** What came back with a form. */
export type Proof =
  /** The challenge is solved, for the first time. */
  | 'given'
  /** There was a challenge in the form, and no solution came with it: no script runs there. */
  | 'left out'
  /** None was asked for. */
  | 'none'
  /** Wrong, too old, or given before. */
  | 'wrong'

const solved = z.object({
  challenge: z.object({
    parameters: z.looseObject({
      algorithm: z.string(),
      nonce: z.string(),
      salt: z.string(),
      cost: z.number(),
      keyLength: z.number(),
      keyPrefix: z.string(),
      keySignature: z.string(),
      expiresAt: z.number(),
    }),
    signature: z.string(),
  }),
  solution: z.looseObject({ counter: z.number(), derivedKey: z.string() }),
})

/** Makes a challenge (ALTCHA, version 2, deterministic: it costs us one guess to make and none to check). */
export async function newChallenge({ secret }: BasePayload, now: Date): Promise<Challenge> {
  return createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: COST,
    counter: randomInt(GUESSES.least, GUESSES.most),
    deriveKey,
    expiresAt: new Date(now.getTime() + VALID_FOR),
    ...keysOf(secret),
  })
}

/**
 * Reads the field in which a form brings the solution, as base64 or plain JSON.
 *
 * @param field Absent where no challenge was in the form, empty where nobody solved it.
 */
export async function proofIn(payload: BasePayload, field: string | undefined): Promise<Proof> {
  if (field === undefined) return 'none'
  if (field === '') return 'left out'
  const given = solved.safeParse(parsed(field))
  if (!given.success) return 'wrong'
  const { challenge, solution } = given.data
  const { verified } = await verifySolution({ challenge, solution, deriveKey, ...keysOf(payload.secret) })
  if (!verified) return 'wrong'
  const endsAt = new Date(challenge.parameters.expiresAt * 1000)
  // The library takes the same solution twice.
  return (await claimOnce(payload, { name: `proof ${challenge.signature}`, endsAt })) ? 'given' : 'wrong'
}

function keysOf(secret: string) {
  const key = (purpose: string) => createHmac('sha256', secret).update(`proof ${purpose}`).digest('hex')
  return { hmacSignatureSecret: key('challenge'), hmacKeySignatureSecret: key('solution') }
}

function parsed(field: string): unknown {
  try {
    return JSON.parse(field.startsWith('{') ? field : Buffer.from(field, 'base64').toString('utf8'))
  } catch {
    return undefined
  }
}
