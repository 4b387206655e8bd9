import { through, type Point } from './line.ts'
import { tangle, type Rope } from './rope.ts'
import { chance } from './chance.ts'
import { INK, sheet, SNOW, FOG, block } from './sheet.ts'

export function draw(): string {
  const some = chance('lasku')
  const points: Point[] = []
  for (let row = 0; row < 7; row += 1) {
    const y = 90 + row * 100
    const line = scribble(y, some)
    points.push(...(row % 2 ? line.toReversed() : line))
  }
  const rope: Rope = { line: through(points), width: 8, colour: INK }
  return sheet({
    ground: FOG,
    shapes: [block([520, 0], [600, 850], SNOW), tangle([rope], { ground: SNOW, gap: 4 })],
  })
}

function scribble(y: number, some: (a: number, b: number) => number): Point[] {
  const points: Point[] = []
  for (let x = 590; x < 1050; x += 24) points.push([x, y + some(-28, 28)])
  return points
}
