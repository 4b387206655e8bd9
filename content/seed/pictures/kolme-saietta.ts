import { through } from './line.ts'
import { tangle, whipping, type Rope } from './rope.ts'
import { sheet, SNOW, ROPE } from './sheet.ts'
export function draw(): string {
  const whole: Rope = {
    line: through([
      [-100, 330],
      [200, 350],
      [520, 420],
    ]),
    width: 150,
    colour: ROPE,
    make: 'laid',
  }
  const strands: Rope[] = [
    {
      line: through([
        [500, 375],
        [700, 360],
        [1000, 230],
        [1320, 250],
        [1700, 180],
      ]),
      width: 62,
      colour: ROPE,
      make: 'laid',
    },
    {
      line: through([
        [500, 420],
        [700, 470],
        [1000, 480],
        [1300, 560],
        [1700, 520],
      ]),
      width: 62,
      colour: ROPE,
      make: 'laid',
    },
    {
      line: through([
        [500, 470],
        [640, 560],
        [760, 740],
        [960, 860],
        [1120, 820],
        [1080, 700],
        [960, 740],
        [950, 900],
        [1040, 1080],
      ]),
      width: 62,
      colour: ROPE,
      make: 'laid',
    },
  ]
  return sheet({
    ground: SNOW,
    shapes: [
      tangle(strands, { ground: SNOW }),
      tangle([whole], { ground: SNOW }),
      whipping(whole, [480, 620]),
    ],
  })
}
