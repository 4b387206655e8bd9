import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

import { z } from 'zod'

const Rendered = z.object({ address: z.string(), tags: z.array(z.string()).readonly(), answer: z.string() })

/** What a page is, and what changes it. The answer begins with its status. */
export type Rendered = z.infer<typeof Rendered>

export interface Renderer {
  render: (address: string) => Promise<Rendered>
  stop: () => void
}

/** Starts a process that renders the pages of the build on this worker's database, each time anew. */
export async function startRenderer(): Promise<Renderer> {
  const child = fork(path.resolve('site/testing/renderer.ts'), {
    env: { ...process.env, NODE_ENV: 'production' },
  })
  await once(child, 'message')
  return {
    render: async (address) => {
      child.send(address)
      return z
        .tuple([Rendered])
        .rest(z.unknown())
        .parse(await once(child, 'message'))[0]
    },
    stop: () => {
      child.kill()
    },
  }
}
