import { through, type Line, type Point, moved, straight } from './line.ts'
import { tangle, type Rope } from './rope.ts'
import { LINGONBERRY, INK, sheet, SNOW } from './sheet.ts'

export function draw(): string {
  const ropes = [150, 290, 430, 570, 710, 850].map((y, place): Rope => {
    const end = [1080, 930, 1240, 1010, 1160, 880][place] ?? 1000
    return {
      line: place === 4 ? straight([-40, y], [end, y]) : knotted([330, y], end),
      width: 17,
      colour: place === 4 ? LINGONBERRY : INK,
      passes: 'ouo',
    }
  })
  return sheet({ ground: SNOW, shapes: [tangle(ropes, { ground: SNOW, gap: 6 })] })
}

function knotted([x, y]: Point, end: number): Line {
  const knot: Line = [
    [-90, 0],
    [-46, 0],
    [22, 26],
    [50, -18],
    [0, -46],
    [-46, -14],
    [-20, 34],
    [24, 14],
    [62, 0],
    [110, 0],
  ]
  return through([[-40, y], [x - 200, y], ...moved(knot, [x, y]), [x + 200, y], [end, y]])
}
