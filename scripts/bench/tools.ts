import fs from 'node:fs'
import path from 'node:path'

/** The programs of others that we measure with and against; absent where the machine has none. */
export interface Tools {
  nginx: string | undefined
  wrk: string | undefined
}

/** Where Debian puts servers; it is not on the path of ordinary accounts. */
const SERVERS = ['/usr/sbin', '/usr/local/sbin', '/sbin']

export function findTools(): Tools {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), ...SERVERS]
  const find = (name: string) =>
    folders.map((folder) => path.join(folder, name)).find((file) => isProgram(file))
  return { nginx: find('nginx'), wrk: find('wrk') }
}

/** A sentence for each one that is missing, with what cannot be told without it. */
export function missing({ nginx, wrk }: Tools): string[] {
  return [
    ...(nginx === undefined ? ['There is no nginx here: no row is compared with it.'] : []),
    ...(wrk === undefined
      ? ['There is no wrk here: hits are not measured, and nobody reads while we publish.']
      : []),
  ]
}

function isProgram(file: string): boolean {
  try {
    fs.accessSync(file, fs.constants.X_OK)
    return fs.statSync(file).isFile()
  } catch {
    return false
  }
}
