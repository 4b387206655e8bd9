import fs from 'node:fs/promises'
import path from 'node:path'

import { compress, FOR_FILES } from './compress.ts'

const TEXTS = /\.(css|html|ico|js|json|mjs|svg|txt|wasm|webmanifest|xml)$/

/** Writes `.gz` and `.br` beside each text file of a folder, where they are smaller. Done once, so as small as can be. */
export async function precompress(folder: string): Promise<void> {
  const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true })
  const texts = entries.filter((entry) => entry.isFile() && TEXTS.test(entry.name))
  await Promise.all(
    texts.map(async (entry) => {
      const file = path.join(entry.parentPath, entry.name)
      const { gzip, br } = await compress(await fs.readFile(file), FOR_FILES)
      if (gzip) await fs.writeFile(`${file}.gz`, gzip)
      if (br) await fs.writeFile(`${file}.br`, br)
    }),
  )
}
