import fs from 'node:fs'
import path from 'node:path'

import { z } from 'zod'

import { onceInARun } from './once.ts'
import { type RunningPortal, startPortal } from './running-portal.ts'

const Admin = z.object({ email: z.string(), password: z.string() })

/** A portal with the demonstration content. The first of a run is seeded; the others begin with a copy of it. */
export async function startSeededPortal(): Promise<RunningPortal> {
  const kept = await onceInARun('seeded-portal', async (folder) => {
    const { end, dataDir, admin } = await startPortal()
    await end()
    fs.mkdirSync(folder)
    fs.renameSync(dataDir, path.join(folder, 'data'))
    fs.writeFileSync(path.join(folder, 'admin.json'), JSON.stringify(admin))
  })
  const admin = Admin.parse(JSON.parse(fs.readFileSync(path.join(kept, 'admin.json'), 'utf8')))
  return startPortal({ data: { dataDir: path.join(kept, 'data'), admin } })
}
