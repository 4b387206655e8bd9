import { solveChallenge, solveChallengeWorkers } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2'
import type { Challenge } from 'altcha-lib/types'

/** More workers than this make a phone warm and hardly faster. */
const MOST_WORKERS = 4

/** Works out a challenge, as JSON, and gives what the form sends back. */
export async function solve(given: string): Promise<string> {
  const challenge: unknown = JSON.parse(given)
  if (!isChallenge(challenge)) throw new Error('This is no challenge')
  const solution = await inWorkers(challenge).catch(() => solveChallenge({ challenge, deriveKey }))
  if (!solution) throw new Error('The challenge took too long')
  return JSON.stringify({ challenge, solution })
}

/** Beside the page, which goes on answering its reader. */
async function inWorkers(challenge: Challenge) {
  return solveChallengeWorkers({
    challenge,
    concurrency: Math.min(MOST_WORKERS, navigator.hardwareConcurrency),
    createWorker: () => new Worker(new URL('./solver.ts', import.meta.url), { type: 'module' }),
  })
}

function isChallenge(value: unknown): value is Challenge {
  return typeof value === 'object' && value !== null && 'parameters' in value
}
