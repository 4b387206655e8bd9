import { traced } from './line.ts'
import { type Rope, tangle } from './rope.ts'
import { INK, ROPE, sheet } from './sheet.ts'

const LOOPS = 7

export function draw(): string {
  const line = traced((part) => {
    const turn = part * (LOOPS + 1) * 2 * Math.PI
    const pace = 1700 * (0.55 * part + 0.45 * part ** 2)
    const size = 190 - 60 * part
    return [-60 + pace - size * 0.75 * Math.sin(turn), 610 - size * (1 - Math.cos(turn))]
  }, 1600)
  const rope: Rope = { line, width: 38, colour: ROPE, make: 'laid' }
  return sheet({ ground: INK, shapes: [tangle([rope], { ground: INK, gap: 8 })] })
}
