import { traced, type Line } from './line.ts'
import { tangle, type Rope } from './rope.ts'
import { INK, sheet, SNOW, ROPE } from './sheet.ts'

export function draw(): string {
  const strand = (sign: number): Line =>
    traced((part) => {
      const x = -80 + 1760 * part
      const open = 380 * (1 - part) ** 2.2 + 62
      const phase = 3.6 * Math.PI * part ** 1.5
      return [x, 560 - 120 * part + sign * open * Math.cos(phase)]
    })
  const ropes: Rope[] = [
    { line: strand(-1), width: 66, colour: INK, make: 'laid', passes: 'ou' },
    { line: strand(1), width: 66, colour: SNOW, make: 'laid' },
  ]
  return sheet({ ground: ROPE, shapes: [tangle(ropes, { ground: ROPE, gap: 10 })] })
}
