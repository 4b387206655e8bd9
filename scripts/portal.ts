import { styleText } from 'node:util'

import type { Env } from '#env'

import { seeToDictionary } from './dictionary.ts'
import { inWords } from './duration.mjs'
import { type Ground, takeGround } from './ground.ts'
import { prepareDatabase } from './preparing.ts'
import { type Service, supervise } from './supervisor.ts'

interface Portal {
  /** What must be done before the database is touched. */
  before: (stopping: AbortSignal) => Promise<void>
  services: (ground: Ground) => readonly Service[]
  patienceMs: number
  stopping: AbortSignal
}

const COLOURS = { cms: 'magenta', site: 'cyan' } as const

/** The whole life of a portal, from an empty folder to the last signal. Gives the exit code. */
export async function runPortal({ before, services, patienceMs, stopping }: Portal): Promise<number> {
  const began = performance.now()
  const ground = await takeGround(stopping)
  try {
    await before(stopping)
    await seeToDictionary(ground.env, { isRoot: process.getuid?.() === 0, stopping, say })
    if (!(await prepareDatabase(ground.childEnv, stopping))) return 1
    await supervise({
      services: services(ground),
      stopping,
      patienceMs,
      say,
      onReady: () => {
        const took = inWords(performance.now() - began)
        console.log(
          `The portal is at ${ground.env.siteUrl} and its staff side at ${ground.env.cmsUrl}/admin (${took}).`,
        )
      },
    })
    return 0
  } finally {
    ground.release()
  }
}

/** Where this machine itself reaches a port: an address that means "all of them" is none to connect to. */
export function localAddress({ host }: Pick<Env, 'host'>, port: number): string {
  const near = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host
  return `http://${near.includes(':') ? `[${near}]` : near}:${String(port)}`
}

function say(line: string, service?: string): void {
  if (service === undefined) console.log(line)
  else
    console.log(
      `${styleText(colourOf(service), `${service.padEnd(4)} |`, { stream: process.stdout })} ${line}`,
    )
}

function colourOf(service: string) {
  return service === 'cms' ? COLOURS.cms : COLOURS.site
}
