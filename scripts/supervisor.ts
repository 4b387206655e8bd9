import { setTimeout as sleep } from 'node:timers/promises'

import { nextPause } from './backoff.ts'
import { type ChildEnv, runChild } from './child.ts'
import { inWords } from './duration.mjs'
import { Refusal } from './refusal.ts'

/** A process that is meant to run for ever. */
export interface Service {
  name: string
  /** For our own Node: flags, file, arguments. */
  args: readonly string[]
  env: ChildEnv
  /** The address that answers 200 once it serves; absent where nobody waits for it. */
  ready?: string
}

interface Watch {
  services: readonly Service[]
  stopping: AbortSignal
  /** One line of a service, or of ours when there is no service. */
  say: (line: string, service?: string) => void
  onReady: () => void
  /** How long the services may take to answer at all. */
  patienceMs: number
}

/** A service that ends this often before it has ever answered will not do better the next time. */
const ENDS_BEFORE_GIVING_UP = 3

const ASK_AGAIN_MS = 100

/**
 * Keeps the services running until `stopping`; resolves when all have ended.
 *
 * @throws Refusal when one does not come up the first time.
 */
export async function supervise(watch: Watch): Promise<void> {
  const givingUp = new AbortController()
  const ending = AbortSignal.any([watch.stopping, givingUp.signal])
  const answered = new Set<string>()
  const work = [
    ...watch.services.map((service) => keepUp({ service, watch, ending, answered })),
    greet({ watch, ending, answered }),
  ]
  // All must have ended before we do, whichever fails first.
  const ends = await Promise.allSettled(
    work.map((part) =>
      part.catch((error: unknown) => {
        givingUp.abort()
        throw error
      }),
    ),
  )
  const failure = ends.find((end) => end.status === 'rejected')
  if (failure) throw failure.reason
}

interface Part {
  watch: Watch
  ending: AbortSignal
  answered: Set<string>
}

async function keepUp({ service, watch, ending, answered }: Part & { service: Service }): Promise<void> {
  let pause: number | undefined
  for (let early = 1; ; early += 1) {
    const began = performance.now()
    const exit = await runChild({
      args: service.args,
      env: service.env,
      output: (line) => {
        watch.say(line, service.name)
      },
      stopping: ending,
    })
    if (ending.aborted) return
    if (!answered.has(service.name) && early === ENDS_BEFORE_GIVING_UP) {
      throw new Refusal(
        `The ${service.name} process ended ${String(early)} times before it could serve (${exit.how}).`,
      )
    }
    pause = nextPause({ last: pause, upFor: performance.now() - began })
    watch.say(`The ${service.name} process ended (${exit.how}); it starts again in ${inWords(pause)}.`)
    if (!(await passes(pause, ending))) return
  }
}

async function greet({ watch, ending, answered }: Part): Promise<void> {
  const deadline = performance.now() + watch.patienceMs
  await Promise.all(
    watch.services.map(async ({ name, ready }) => {
      while (ready !== undefined) {
        const answer = await ask(ready, ending)
        if (ending.aborted) return
        if (answer === 'status 200') break
        if (performance.now() > deadline) {
          const waited = inWords(watch.patienceMs)
          throw new Refusal(
            `The ${name} process does not serve after ${waited}: ${ready} answers with ${answer}.`,
          )
        }
        if (!(await passes(ASK_AGAIN_MS, ending))) return
      }
      answered.add(name)
    }),
  )
  if (!ending.aborted) watch.onReady()
}

async function ask(address: string, ending: AbortSignal): Promise<string> {
  try {
    const response = await fetch(address, { signal: AbortSignal.any([ending, AbortSignal.timeout(10_000)]) })
    await response.arrayBuffer()
    return `status ${String(response.status)}`
  } catch {
    return 'nothing' // not up yet, or too busy to answer: both mean asking again
  }
}

/** Whether the time has passed before the end came. */
async function passes(ms: number, ending: AbortSignal): Promise<boolean> {
  return await sleep(ms, true, { signal: ending }).catch(() => false)
}
