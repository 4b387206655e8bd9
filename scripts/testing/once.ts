import fs from 'node:fs'
import path from 'node:path'

import { inject } from 'vitest'

import { waitForLock } from '../lock.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder that all files of a run share. */
    sharedFolder: string
  }
}

/** A folder of the run that is made once: by the first file that asks for it, while others wait. It is only read. */
export async function onceInARun(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const folder = path.join(inject('sharedFolder'), name)
  const release = await waitForLock({ file: `${folder}.lock`, onWait: () => undefined })
  try {
    if (fs.existsSync(folder)) return folder
    const half = `${folder}.half`
    fs.rmSync(half, { recursive: true, force: true })
    await make(half)
    fs.renameSync(half, folder)
    return folder
  } finally {
    release()
  }
}
