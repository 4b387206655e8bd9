import { through, type Line } from './line.ts'
import { INK, sheet, SNOW, drawn } from './sheet.ts'
export function draw(): string {
  const page = (side: number, n: number, of: number): Line => {
    const lift = n / of
    return through([
      [800 + side * 4, 870],
      [800 + side * (14 + 40 * (1 - lift)), 700 - lift * 160],
      [800 + side * (130 + 150 * (1 - lift)), 520 - 230 * lift],
      [800 + side * (420 + 60 * (1 - lift)), 470 - 190 * lift],
      [800 + side * 700, 560 - 330 * lift],
    ])
  }
  const left = Array.from({ length: 14 }, (_, n) => drawn(page(-1, n, 26), { colour: SNOW, width: 6 }))
  const right = Array.from({ length: 26 }, (_, n) => drawn(page(1, n, 26), { colour: SNOW, width: 6 }))
  return sheet({ ground: INK, shapes: [...left, ...right] })
}
