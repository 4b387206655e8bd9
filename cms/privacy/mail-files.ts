import { readdir, readFile, rm, stat } from 'node:fs/promises'
import path from 'node:path'

import { mailFolder } from '../mail/transport.ts'

/** Mails that lie as files, from before a moment. */
export function oldMailFiles(before: Date): Promise<string[]> {
  return filesThat(async (file) => (await stat(file)).mtime < before)
}

/** Mails that lie as files, to an address. */
export function mailFilesTo(address: string): Promise<string[]> {
  return filesThat(async (file) => {
    const [head = ''] = (await readFile(file, 'utf8')).split('\r\n\r\n')
    return /^To: (.*)$/m.exec(head)?.[1]?.trim().toLowerCase() === address.trim().toLowerCase()
  })
}

export async function removeMailFiles(files: readonly string[]): Promise<void> {
  for (const file of files) await rm(file, { force: true })
}

async function filesThat(isMeant: (file: string) => Promise<boolean>): Promise<string[]> {
  const names = await readdir(mailFolder()).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  })
  const found: string[] = []
  for (const name of names) {
    const file = path.join(mailFolder(), name)
    if (await isMeant(file)) found.push(file)
  }
  return found
}
