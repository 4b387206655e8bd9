import { traced } from './line.ts'
import { LINGONBERRY, SEA, INK, sheet, SNOW, drawn } from './sheet.ts'

export function draw(): string {
  const slack = Array.from({ length: 13 }, (_, n) => {
    const sag = 18 + 720 * (n / 12) ** 1.7
    return drawn(
      traced((part) => {
        const u = 2 * part - 1
        return [
          150 + 1300 * part,
          170 + 40 * part + sag * (1 - (Math.cosh(2.2 * u) - 1) / (Math.cosh(2.2) - 1)),
        ]
      }),
      { colour: n % 4 === 3 ? SEA : INK, width: 6 },
    )
  })
  return sheet({
    ground: SNOW,
    shapes: [
      ...slack,
      drawn(
        [
          [-20, 165],
          [1620, 215],
        ],
        { colour: LINGONBERRY, width: 9 },
      ),
    ],
  })
}
