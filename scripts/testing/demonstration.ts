import { freshPortal, type TestPortal } from '../../cms/testing/portal.ts'
import { keepDatabase } from '../../cms/testing/databases.ts'
import { seed } from '../seed.ts'
import { onceInARun } from './once.ts'

/** A portal with the demonstration content: seeded once in a run, because that draws and packs two dozen pictures. */
export async function demonstrationPortal(): Promise<TestPortal> {
  const kept = await onceInARun('demonstration', async (folder) => {
    const { payload } = await freshPortal()
    await seed(payload)
    await keepDatabase(payload, folder)
  })
  return freshPortal(kept)
}
