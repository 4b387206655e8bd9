import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

import { z } from 'zod'

import { hear } from '../testing/processes.ts'

/** What wrk saw: latencies are milliseconds, `failed` are connections, `refused` are answers with an error's status. */
const LoadSchema = z.object({
  requests: z.number(),
  seconds: z.number(),
  p50: z.number(),
  p99: z.number(),
  failed: z.number(),
  refused: z.number(),
})

export type Load = z.infer<typeof LoadSchema>

interface Wish {
  wrk: string
  url: string
  /** In turn; at least one. */
  paths: readonly string[]
  headers?: Readonly<Record<string, string>>
  connections: number
  seconds: number
}

const SCRIPT = fileURLToPath(new URL('./load.lua', import.meta.url))

const THREADS = 2

/** Loads a server until the time is over or `end` is aborted. */
export async function load(
  { wrk, url, paths, headers = {}, connections, seconds }: Wish,
  end?: AbortSignal,
): Promise<Load> {
  const [first = '/'] = paths
  const named = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const shape = [
    '-t',
    String(THREADS),
    '-c',
    String(connections),
    '-d',
    `${String(seconds)}s`,
    '--timeout',
    '10s',
  ]
  const script = ['-s', SCRIPT]
  const args = [...shape, ...named, ...script, `${url}${first}`, '--', ...paths]
  const child = spawn(wrk, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  const heard = hear(child)
  const interrupt = () => child.kill('SIGINT') // it tells then what it has found so far
  end?.addEventListener('abort', interrupt, { once: true })
  await once(child, 'close')
  end?.removeEventListener('abort', interrupt)
  const line = heard()
    .split('\n')
    .findLast((text) => text.startsWith('{'))
  if (line === undefined) throw new Error(`wrk ended without a result:\n${heard()}`)
  return LoadSchema.parse(JSON.parse(line))
}
