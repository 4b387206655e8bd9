import { fork } from 'node:child_process'
import { once } from 'node:events'

import { z } from 'zod'

/** Who writes all that an editor's process publishes (`cms/testing/told-writer.ts`). */
export const WRITER = 'Aino Esimerkki'

export interface Editor {
  /** Undefined when it has been published, else why not. */
  publish: (title: string) => Promise<string | undefined>
  leave: () => Promise<void>
}

const Report = z.object({ title: z.string(), failure: z.string().optional() })

/** An editor in a process of its own, on the database that the settings name. */
export async function startEditor(settings: Record<string, string>): Promise<Editor> {
  const child = fork('cms/testing/told-writer.ts', {
    env: { ...process.env, NODE_ENV: 'production', ...settings },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'], // what fails is in the answer
  })
  const ending = once(child, 'exit').then(() => undefined)
  const report = async () => {
    const reports: unknown[] | undefined = await Promise.race([once(child, 'message'), ending])
    if (!reports) throw new Error('The editor’s process ended')
    return Report.parse(reports[0])
  }
  await report()
  return {
    publish: async (title) => {
      child.send(title)
      return (await report()).failure
    },
    leave: async () => {
      if (child.connected) child.disconnect()
      await ending
    },
  }
}
