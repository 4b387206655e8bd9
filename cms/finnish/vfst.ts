import { Buffer } from 'node:buffer'

/**
 * A reader of Voikko's dictionary files (`mor.vfst`), which hold a finite state transducer: it reads the letters of a
 * word and writes what the word is made of. The format is that of libvoikko (`src/fst/Transducer.cpp`,
 * `UnweightedTransducer.cpp`): two magic numbers, byte 8 whether it is weighted, at 16 the number of symbols, these as
 * UTF-8 ended by zeros and padded to a multiple of 8, then cells of 8 bytes.
 */

/** Gives what the transducer writes for an input, each way once, in its own order; none for an unknown word. */
export type Transducer = (input: string) => string[]

/** The file is no such dictionary. The message names what is wrong. */
export class WrongDictionary extends Error {}

const MAGIC = [0x00013a6e, 0x000351fa] as const
const HEADER = 16
const CELL = 8
const ACCEPTS = 0xffff
const EPSILON = 0

/** So many steps are taken for a word before it is given up: some letters in a row can be read in very many ways. */
const MOST_STEPS = 20_000
const MOST_WAYS = 100
const DEEPEST = 2000

interface Flag {
  operation: string
  feature: number
  value: string | undefined
}

interface Machine {
  /** Each cell as two numbers: input and output symbol, then the target and how many transitions follow. */
  cells: Uint32Array
  symbols: readonly string[]
  numbers: ReadonlyMap<string, number>
  flags: readonly (Flag | undefined)[]
  features: number
}

/** @throws WrongDictionary */
export function readTransducer(file: Uint8Array): Transducer {
  const machine = readMachine(Buffer.from(file.buffer, file.byteOffset, file.byteLength))
  return (input) => {
    const letters = Array.from(input, (letter) => machine.numbers.get(letter) ?? ACCEPTS)
    return letters.includes(ACCEPTS) ? [] : traverse(machine, letters)
  }
}

function readMachine(file: Buffer): Machine {
  if (file.length < HEADER + 2 || MAGIC.some((magic, place) => file.readUInt32LE(place * 4) !== magic))
    throw new WrongDictionary('It does not begin as a dictionary of Voikko does.')
  if (file.readUInt8(8) !== 0)
    throw new WrongDictionary('It is weighted, as only dictionaries of spellings are.')
  const count = file.readUInt16LE(HEADER)
  const symbols: string[] = []
  let at = HEADER + 2
  while (symbols.length < count) {
    const end = file.indexOf(0, at)
    if (end < 0) throw new WrongDictionary('It ends within its symbols.')
    symbols.push(file.toString('utf8', at, end))
    at = end + 1
  }
  const start = Math.ceil(at / CELL) * CELL
  const features = new Map<string, number>()
  return {
    cells: cellsOf(file.subarray(start)),
    symbols,
    numbers: new Map(
      symbols.map((symbol, number) => [symbol, number] as const).filter(([, number]) => number > 0),
    ),
    flags: symbols.map((symbol) => flagOf(symbol, features)),
    features: features.size,
  }
}

function cellsOf(part: Buffer): Uint32Array {
  const length = Math.floor(part.length / 4)
  if (length < 2) throw new WrongDictionary('It holds no words.')
  return Uint32Array.from({ length }, (_, place) => part.readUInt32LE(place * 4))
}

function flagOf(symbol: string, features: Map<string, number>): Flag | undefined {
  const [, operation, name, value] = /^@([PCURD])\.([^.@]+)(?:\.([^@]+))?@$/.exec(symbol) ?? []
  if (operation === undefined || name === undefined) return undefined
  const feature = features.get(name) ?? features.size
  features.set(name, feature)
  return { operation, feature, value }
}

function traverse(machine: Machine, letters: readonly number[]): string[] {
  const { cells, symbols, flags } = machine
  const found = new Set<string>()
  const written: string[] = []
  let steps = 0

  function visit(state: number, read: number, held: readonly (string | undefined)[]): void {
    let cell = state
    const first = cells[cell * 2 + 1] ?? 0
    let left = (first >>> 24) + 1
    const isLong = left === 256
    if (isLong) left = (cells[cell * 2 + 2] ?? 0) + 1
    for (let nth = 0; nth < left; nth += 1, cell += 1) {
      if (nth === 1 && isLong) cell += 1 // the cell that holds the count
      if (found.size >= MOST_WAYS || (steps += 1) > MOST_STEPS || written.length > DEEPEST) return
      const both = cells[cell * 2] ?? 0
      const input = both & 0xffff
      if (input === ACCEPTS) {
        if (read === letters.length) found.add(written.join(''))
        continue
      }
      const flag = flags[input]
      const now = flag ? passed(flag, held) : held
      if (!now || (!flag && input !== EPSILON && input !== letters[read])) continue
      const output = both >>> 16
      written.push(flags[output] ? '' : (symbols[output] ?? ''))
      visit((cells[cell * 2 + 1] ?? 0) & 0xffffff, flag || input === EPSILON ? read : read + 1, now)
      written.pop()
    }
  }

  visit(0, 0, new Array<string | undefined>(machine.features).fill(undefined))
  return [...found]
}

type Held = readonly (string | undefined)[]

/** What is held after a flag diacritic (Beesley and Karttunen's); undefined where it bars the way. */
function passed({ operation, feature, value }: Flag, held: Held): Held | undefined {
  const present = held[feature]
  switch (operation) {
    case 'P':
      return held.with(feature, value)
    case 'C':
      return held.with(feature, undefined)
    case 'U':
      return present === undefined ? held.with(feature, value) : present === value ? held : undefined
    case 'R':
      return (value === undefined ? present !== undefined : present === value) ? held : undefined
    default:
      return (value === undefined ? present === undefined : present !== value) ? held : undefined
  }
}
