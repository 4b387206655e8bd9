import { spawn } from 'node:child_process'
import { once } from 'node:events'

import { expect } from 'vitest'

/** Another process begins a save and is killed in the middle of it; `killed-writer.ts` tells where. */
export function killInside(...where: string[]): Promise<void> {
  return killed('killed-writer.ts', where)
}

/** Another process does what a moderator does and is killed in the middle of it; `killed-moderator.ts` tells where. */
export function killModerator(...what: string[]): Promise<void> {
  return killed('killed-moderator.ts', what)
}

async function killed(script: string, asked: readonly string[]): Promise<void> {
  const victim = spawn(process.execPath, [`cms/testing/${script}`, ...asked], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: 'inherit',
  })
  const [, signal] = await once(victim, 'exit')
  expect(signal).toBe('SIGKILL')
}
