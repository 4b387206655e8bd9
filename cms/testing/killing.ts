import { spawn } from 'node:child_process'
import { once } from 'node:events'

import { expect } from 'vitest'

/** What a moderator does: a request, or following the link of a letter. */
export type Act = { email: string; method: string; path: string; body?: object } | { link: string }

/** When it is cut off: before the log of decisions gets its row, or before the comment is written. */
export interface Order {
  moment: 'row' | 'effect'
  acts: readonly Act[]
}

/** Another process begins a save and is killed in the middle of it; `killed-writer.ts` tells where. */
export function killInside(...where: string[]): Promise<void> {
  return killed('killed-writer.ts', where)
}

/** Another process does what moderators do, and is killed in the middle of all of it. */
export function killModerator(moment: Order['moment'], ...acts: Act[]): Promise<void> {
  const order: Order = { moment, acts }
  return killed('killed-moderator.ts', [JSON.stringify(order)])
}

async function killed(script: string, asked: readonly string[]): Promise<void> {
  const victim = spawn(process.execPath, [`cms/testing/${script}`, ...asked], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: 'inherit',
  })
  const [, signal] = await once(victim, 'exit')
  expect(signal).toBe('SIGKILL')
}
