import { through } from './line.ts'
import { SEA, sheet, SNOW, FOG, drawn } from './sheet.ts'
export function draw(): string {
  const count = 33
  const strands = Array.from({ length: count }, (_, n) => {
    const u = n / (count - 1) - 0.5
    return drawn(
      through([
        [-60, 500 + u * 1500],
        [250, 500 + u * 1180],
        [640, 500 + u * 240],
        [860, 500 + u * 190],
        [1040, 500 + u * 230],
        [1660, 440 + u * 520],
      ]),
      { colour: n % 5 === 2 ? FOG : SNOW, width: 9 - 0 },
    )
  })
  return sheet({ ground: SEA, shapes: [...strands] })
}
