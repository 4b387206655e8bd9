import { traced } from './line.ts'
import { tangle, type Rope } from './rope.ts'
import { LINGONBERRY, SEA, sheet, FOG } from './sheet.ts'
export function draw(): string {
  const posts = Array.from({ length: 7 }, (_, n): Rope => ({
    line: traced((p) => [430 + n * 165 + 12 * Math.sin(p * 7 + n), -80 + 1160 * p]),
    width: 112,
    colour: SEA,
    make: 'laid',
  }))
  const thread: Rope = {
    line: traced((p) => [-60 + 1560 * p, 640 + 30 * Math.sin(p * 22)]),
    width: 14,
    colour: LINGONBERRY,
    passes: 'uo',
  }
  return sheet({ ground: FOG, shapes: [tangle([...posts, thread], { ground: FOG, gap: 6 })] })
}
