import { through, type Point, walk, beside, aside } from './line.ts'
import { SEA, INK, sheet, ROPE, FOG, drawn, path, element } from './sheet.ts'

export function draw(): string {
  const way = through([
    [-80, 1010],
    [220, 820],
    [470, 560],
    [800, 520],
    [1010, 640],
    [1260, 560],
    [1340, 300],
    [1500, 110],
    [1700, 20],
  ])
  const { length, spot } = walk(way)
  const sleepers = Array.from({ length: Math.floor(length / 30) }, (_, n) =>
    path([aside(spot(n * 30), -40), aside(spot(n * 30), 40)]),
  ).join('')
  const lake = (centre: Point, size: number, rings: number) =>
    Array.from({ length: rings }, (_, ring) => {
      const scale = size * (1 - ring / rings)
      const points = [0, 1, 2, 3, 4, 5, 6].map((n): Point => {
        const a = (n / 7) * 2 * Math.PI
        const r = scale * (1 + 0.22 * Math.sin(n * 2.3 + size))
        return [centre[0] + 1.5 * r * Math.cos(a), centre[1] + r * Math.sin(a)]
      })
      return drawn(through(points, { closed: true }), { colour: SEA, width: 6 })
    })
  return sheet({
    ground: INK,
    shapes: [
      ...lake([330, 300], 260, 9),
      ...lake([1200, 900], 230, 8),
      ...lake([1010, 190], 120, 4),
      drawn(way, { colour: INK, width: 130 }),
      element('path', { d: sleepers, stroke: FOG, 'stroke-width': 7 }),
      drawn(beside(way, -26), { colour: ROPE, width: 11 }),
      drawn(beside(way, 26), { colour: ROPE, width: 11 }),
    ],
  })
}
