import { describe, expect, test } from 'vitest'

import { readTransducer, WrongDictionary } from './vfst.ts'

const EPSILON = 0
const ACCEPTS = 0xffff

/** A transition: what is read, what is written, where it leads, and how many follow in the same state. */
type Cell = readonly [input: number, output: number, target: number, more: number]

function dictionary(symbols: readonly string[], cells: readonly Cell[]): Buffer {
  const head = Buffer.alloc(18)
  head.writeUInt32LE(0x00013a6e, 0)
  head.writeUInt32LE(0x000351fa, 4)
  head.writeUInt16LE(symbols.length, 16)
  const names = Buffer.from(symbols.map((symbol) => `${symbol}\0`).join(''))
  const padding = Buffer.alloc((8 - ((head.length + names.length) % 8)) % 8)
  const body = cells.map(([input, output, target, more]) => {
    const cell = Buffer.alloc(8)
    cell.writeUInt16LE(input, 0)
    cell.writeUInt16LE(output, 2)
    cell.writeUInt32LE(((more << 24) | target) >>> 0, 4)
    return cell
  })
  return Buffer.concat([head, names, padding, ...body])
}

describe('a transducer', () => {
  test('gives what it writes for a word that it accepts, and nothing for another', () => {
    const transduce = readTransducer(
      dictionary(
        ['', 'a', 'b', '[B]'],
        [
          [1, 1, 1, 0],
          [2, 3, 2, 0],
          [ACCEPTS, EPSILON, 0, 0],
        ],
      ),
    )
    expect(transduce('ab')).toEqual(['a[B]'])
    expect(transduce('a')).toEqual([])
    expect(transduce('abb')).toEqual([])
    expect(transduce('xy')).toEqual([])
  })

  test('goes only the ways that its flags leave open', () => {
    const transduce = readTransducer(
      dictionary(
        ['', '@P.F.x@', '@R.F.x@', '@R.F.y@', 'a', '[X]', '[Y]'],
        [
          [1, 1, 1, 0],
          [4, 4, 2, 0],
          [2, 2, 4, 1],
          [3, 3, 5, 0],
          [EPSILON, 5, 6, 0],
          [EPSILON, 6, 6, 0],
          [ACCEPTS, EPSILON, 0, 0],
        ],
      ),
    )
    expect(transduce('a')).toEqual(['a[X]'])
  })

  test.each([
    ['is something else', Buffer.from('a picture, perhaps, and not short')],
    ['is empty', Buffer.alloc(0)],
    ['ends early', dictionary(['', 'a'], []).subarray(0, 20)],
  ])('is refused where the file %s', (_, file) => {
    expect(() => readTransducer(file)).toThrow(WrongDictionary)
  })
})
