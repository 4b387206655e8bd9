import { traced, through, walk, aside, type Line } from './line.ts'
import { tangle, type Rope } from './rope.ts'
import { FOG, LINGONBERRY, SEA, sheet } from './sheet.ts'

export function draw(): string {
  const first = coil(
    through([
      [-80, 820],
      [300, 700],
      [700, 430],
      [1180, 260],
      [1700, 180],
    ]),
    26,
    74,
  )
  const second = coil(
    through([
      [-80, 340],
      [350, 470],
      [760, 700],
      [1200, 760],
      [1700, 640],
    ]),
    22,
    74,
  )
  const ropes: Rope[] = [
    { line: first, width: 13, colour: SEA },
    { line: second, width: 13, colour: LINGONBERRY },
  ]
  return sheet({ ground: FOG, shapes: [tangle(ropes, { ground: FOG, gap: 6 })] })
}

function coil(axis: Line, turns: number, radius: number): Line {
  const { length, spot } = walk(axis)
  return traced((part) => {
    const angle = part * turns * 2 * Math.PI
    const here = spot(part * length)
    const [x, y] = aside(here, radius * Math.sin(angle))
    const lead = 46 * Math.cos(angle)
    return [x + here.ahead[0] * lead, y + here.ahead[1] * lead]
  }, 3000)
}
