import { through, type Line, type Point } from './line.ts'
import { tangle, type Rope } from './rope.ts'
import { block, FOG, LINGONBERRY, ROPE, SEA, sheet, SNOW } from './sheet.ts'

const COUNTER = 560

export function draw(): string {
  const ropes = [200, 500, 800, 1100, 1400].flatMap((x, place): Rope[] => {
    const apart = place === 3
    return [
      { line: bight([x, apart ? COUNTER - 90 : COUNTER + 75], -1), width: 34, colour: SEA, make: 'laid' },
      {
        line: bight([x + 0, apart ? COUNTER + 90 : COUNTER - 75], 1),
        width: 34,
        colour: apart ? LINGONBERRY : ROPE,
        make: 'laid',
        passes: 'uo',
      },
    ]
  })
  return sheet({
    ground: FOG,
    shapes: [block([0, COUNTER], [1600, 440], SNOW), tangle(ropes, { ground: FOG })],
  })
}

function bight([x, y]: Point, way: 1 | -1): Line {
  const end = way === 1 ? 1060 : -60
  return through([
    [x - 62, end],
    [x - 62, (end + y) / 2],
    [x - 62, y + way * 70],
    [x, y],
    [x + 62, y + way * 70],
    [x + 62, (end + y) / 2],
    [x + 62, end],
  ])
}
