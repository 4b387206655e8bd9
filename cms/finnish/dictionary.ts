import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { readTransducer, type Transducer } from './vfst.ts'

const FILE = '5/mor-standard/mor.vfst'

/** Where Debian and other Linuxes, and Homebrew on either kind of Mac, put Voikko's dictionary. */
const USUAL = ['/usr/lib/voikko', '/usr/share/voikko', '/usr/local/lib/voikko', '/opt/homebrew/lib/voikko']

export interface Wish {
  dataDir: string
  /** The file, or the folder that holds `5/`. */
  voikkoDictionary?: string | undefined
  /** Where the system keeps it; unset: its usual places. */
  usual?: readonly string[]
}

/** The file of the dictionary that is used; undefined where there is none. What is asked for goes before what is found. */
export function findDictionary({ dataDir, voikkoDictionary, usual = USUAL }: Wish): string | undefined {
  if (voikkoDictionary !== undefined) {
    const asked = [voikkoDictionary, path.join(voikkoDictionary, FILE)]
    return asked.find((file) => file.endsWith('.vfst') && existsSync(file))
  }
  const folders = [...usual, path.join(dataDir, 'voikko/usr/lib/voikko')] // there, who may install nothing unpacks it
  return folders.map((folder) => path.join(folder, FILE)).find((file) => existsSync(file))
}

export interface Dictionary {
  transduce: Transducer
  /** Another one for another content. */
  version: string
}

/** Opens the dictionary that is used; undefined where there is none. One that cannot be read is none. */
export function openDictionary(wish: Wish): Dictionary | undefined {
  const file = findDictionary(wish)
  if (file === undefined) return undefined
  try {
    const content = readFileSync(file)
    const version = createHash('sha256').update(content).digest('base64url').slice(0, 12)
    return { transduce: readTransducer(content), version }
  } catch (error) {
    console.error(`The dictionary ${file} cannot be read: Finnish words are read by stems.`, error)
    return undefined
  }
}
