import { through, type Line } from './line.ts'
import { tangle } from './rope.ts'
import { chance } from './chance.ts'
import { drawn, filled, INK, LINGONBERRY, ROPE, SEA, sheet, SNOW, within } from './sheet.ts'

export function draw(): string {
  const opening: Line = [
    [560, 130],
    [860, 130],
    [860, 1000],
    [560, 1000],
  ]
  const leaf: Line = [
    [860, 130],
    [1090, 40],
    [1090, 1090],
    [860, 1000],
  ]
  const some = chance('ovi')
  const knots = through(Array.from({ length: 46 }, () => [some(590, 850), some(200, 900)] as const))
  const out = through([
    [700, 560],
    [760, 700],
    [820, 800],
    [900, 900],
    [1050, 900],
    [1300, 800],
    [1660, 840],
  ])
  return sheet({
    ground: SEA,
    shapes: [
      filled(opening, SNOW),
      within(opening, [
        tangle([{ line: knots, width: 9, colour: INK, passes: 'ou' }], { ground: SNOW, gap: 4 }),
      ]),
      filled(leaf, ROPE),
      drawn(out, { colour: LINGONBERRY, width: 12 }),
    ],
  })
}
