import { through, type Line, walk, moved } from './line.ts'
import { tangle, type Rope } from './rope.ts'
import { chance } from './chance.ts'
import { LINGONBERRY, INK, sheet, ROPE } from './sheet.ts'

export function draw(): string {
  const some = chance('poikkeamat')
  const main = through([
    [-60, 150],
    [400, 215],
    [900, 225],
    [1350, 190],
    [1680, 130],
  ])
  const { spot } = walk(main)
  const cords = Array.from({ length: 27 }, (_, place): Rope => {
    const [x, y] = spot(150 + place * 56).at
    const length = some(420, 720)
    const knot = [5, 13, 14, 22].indexOf(place)
    const sway = some(-14, 14)
    const middle: Line =
      knot >= 0
        ? moved(
            [
              [0, -60],
              [0, -30],
              [17, 14],
              [-12, 32],
              [-30, 0],
              [-9, -30],
              [22, -13],
              [10, 16],
              [0, 40],
              [0, 70],
            ],
            [x + sway / 2, y + ([260, 340, 180, 420][knot] ?? 0)],
          )
        : [[x + sway / 2, y + length / 2]]
    return {
      line: through([[x, y - 10], [x, y + 60], ...middle, [x + sway, y + length]]),
      width: 9,
      colour: knot === 1 ? LINGONBERRY : INK,
      passes: 'ouo',
    }
  })
  return sheet({
    ground: ROPE,
    shapes: [
      tangle(cords, { ground: ROPE, gap: 4 }),
      tangle([{ line: main, width: 30, colour: INK, make: 'laid' }], { ground: ROPE }),
    ],
  })
}
