import { through } from './line.ts'
import { chance } from './chance.ts'
import { SEA, sheet, FOG, drawn } from './sheet.ts'
export function draw(): string {
  const some = chance('eteinen')
  const shapes: string[] = []
  for (let row = 0; row < 7; row += 1)
    for (let n = 0; n < 21; n += 1) {
      const x = 120 + n * 68 + (row % 2) * 34,
        y = 240 + row * 105
      const lean = some(-4, 4)
      shapes.push(
        drawn(
          through([
            [x, y],
            [x + lean, y - 30],
            [x + lean * 1.5, y - 64],
          ]),
          { colour: FOG, width: 8 },
        ),
      )
    }
  return sheet({ ground: SEA, shapes })
}
