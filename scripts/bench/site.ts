import { setTimeout as sleep } from 'node:timers/promises'

import { SITE } from '../project.ts'
import { freePort } from '../testing/processes.ts'
import { ask, titleOf, textOf } from './asking.ts'
import { start, untilReady } from './running.ts'
import { cpuOf, type Usage, usageOf } from './usage.ts'

/** The built site, serving. */
export interface Site {
  url: string
  usage: () => Usage
  /** Processor time, in milliseconds, of the process that serves where there is one alone; without those it keeps beside it. */
  serverCpuMs: () => number
  /** From the start of the process to the whole of the first page, in milliseconds. */
  startMs: number
  stop: () => Promise<void>
}

interface Starting {
  env: NodeJS.ProcessEnv
  /** How many processes share the port. */
  processes: number
  stopping: AbortSignal
}

/** How long the indexer may look through what is new since the last start, in milliseconds. */
const PATIENCE = 300_000
const LOOK_AGAIN = 2000

/** A site of which no process takes more than this of a core has nothing to do but to wait for readers. */
const IDLE = 0.05

/** Waits until nothing goes on in a site but what readers ask for. @throws when it has found no rest in time. */
export async function untilIdle(site: Pick<Site, 'usage'>): Promise<void> {
  for (const deadline = performance.now() + PATIENCE; performance.now() < deadline;) {
    const [before, began] = [site.usage().cpuMs, performance.now()]
    await sleep(LOOK_AGAIN)
    if ((site.usage().cpuMs - before) / (performance.now() - began) < IDLE) return
  }
  throw new Error('The site has found no rest.')
}

export async function startSite({ env, processes, stopping }: Starting): Promise<Site> {
  const port = await freePort()
  const url = `http://127.0.0.1:${String(port)}`
  const began = performance.now()
  const running = start({
    args: SITE,
    env: {
      ...env,
      SITE_PORT: String(port),
      SITE_URL: url,
      WEB_CONCURRENCY: String(processes),
      TRUST_PROXY: '1', // readers who write come from many networks
    },
    stopping,
  })
  const firstPage = async () => {
    const answer = await ask({ url: `${url}/` })
    if (answer.status !== 200 || titleOf(textOf(answer)) === '') throw new Error('no front page yet')
  }
  await untilReady({ running, answers: firstPage, name: 'The site' })
  return {
    url,
    usage: () => usageOf(running.pid),
    serverCpuMs: () => cpuOf(running.pid),
    startMs: performance.now() - began,
    stop: running.stop,
  }
}
