import { cornered, type Line, type Point } from './line.ts'
import { drawn, FOG, LINGONBERRY, SEA, sheet, SNOW, filled } from './sheet.ts'

const STEPS = 5
const TREAD = 130
const RISE = 96
const TOP: Point = [430, 300]

export function draw(): string {
  const stairs = [
    ...Array.from({ length: STEPS }, (_, step): Line => [
      [TOP[0] + step * TREAD, TOP[1] + step * RISE],
      [TOP[0] + step * TREAD, TOP[1] + (step + 1) * RISE],
    ]).flat(),
  ]
  const last = stairs.at(-1) ?? TOP
  const below: Line = [[-20, TOP[1]], ...stairs, [1620, last[1]], [1620, 1020], [-20, 1020]]
  const strands = [0, 1, 2, 3, 4, 5].map((place) => {
    const lift = 20 + place * 26
    const path: Line = [
      [-40, TOP[1] - lift - (5 - place) * 0],
      ...stairs.map(([x, y]): Point => [x + lift, y - lift]),
      [1640, last[1] - lift],
    ]
    return drawn(cornered(path, 34 + place * 9), { colour: place === 2 ? LINGONBERRY : SNOW, width: 12 })
  })
  return sheet({ ground: FOG, shapes: [filled(below, SEA), ...strands] })
}
