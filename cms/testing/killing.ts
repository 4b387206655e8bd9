import { spawn } from 'node:child_process'
import { once } from 'node:events'

import { expect } from 'vitest'

/** Another process begins a save and is killed in the middle of it; `killed-writer.ts` tells where. */
export async function killInside(...where: string[]): Promise<void> {
  const writer = spawn(process.execPath, ['cms/testing/killed-writer.ts', ...where], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: 'inherit',
  })
  const [, signal] = await once(writer, 'exit')
  expect(signal).toBe('SIGKILL')
}
