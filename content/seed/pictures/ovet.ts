import { drawn, FOG, LINGONBERRY, SEA, sheet, SNOW } from './sheet.ts'
import { straight, through, traced, type Line, type Point } from './line.ts'

/** How wide a door is. */
const LEAF = 150

export function draw(): string {
  const doors = Array.from({ length: 14 }, (_, door): Point => {
    const [column, row] = [door % 7, Math.floor(door / 7)]
    return [130 + column * 200, 360 + row * 420]
  })
  const past = through([
    [-60, 560],
    [260, 500],
    [620, 560],
    [980, 480],
    [1320, 540],
    [1660, 470],
  ])
  return sheet({
    ground: FOG,
    shapes: [...doors.flatMap(leaf), drawn(past, { colour: LINGONBERRY, width: 12 })],
  })
}

/** As on a floor plan: the door, and the way it swings. */
function leaf([x, y]: Point): string[] {
  const swing: Line = traced((part) => {
    const angle = (part * Math.PI) / 2
    return [x + Math.sin(angle) * LEAF, y - Math.cos(angle) * LEAF]
  }, 60)
  return [
    drawn(swing, { colour: SNOW, width: 5 }),
    drawn(straight([x, y], [x, y - LEAF]), { colour: SEA, width: 15 }),
    drawn(straight([x - 18, y], [x + 4, y]), { colour: SEA, width: 15 }),
  ]
}
