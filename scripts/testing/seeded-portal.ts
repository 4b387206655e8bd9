import fs from 'node:fs'
import path from 'node:path'

import { inject } from 'vitest'
import { z } from 'zod'

import { type RunningPortal, startPortal } from './running-portal.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder that all files of a run share. */
    sharedFolder: string
  }
}

const Data = z.object({
  dataDir: z.string(),
  admin: z.object({ email: z.string(), password: z.string() }),
})

/** A portal with the demonstration content. The first of a run is seeded; the others begin with a copy of it. */
export async function startSeededPortal(): Promise<RunningPortal> {
  const note = path.join(inject('sharedFolder'), 'seeded-portal.json')
  if (!fs.existsSync(note)) {
    const { end, dataDir, admin } = await startPortal()
    await end()
    const kept = path.join(path.dirname(note), 'seeded-portal')
    fs.renameSync(dataDir, kept)
    fs.writeFileSync(note, JSON.stringify({ dataDir: kept, admin }))
  }
  return startPortal({ data: Data.parse(JSON.parse(fs.readFileSync(note, 'utf8'))) })
}
