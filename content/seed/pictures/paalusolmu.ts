import { through } from './line.ts'
import { tangle, type Rope } from './rope.ts'
import { ROPE, SEA, sheet } from './sheet.ts'

export function draw(): string {
  const rope: Rope = {
    line: through([
      [905, -80],
      [890, 80],
      [868, 240],
      [872, 380],
      [850, 490],
      [770, 540],
      [690, 500],
      [680, 410],
      [750, 350],
      [860, 345],
      [990, 410],
      [1090, 570],
      [1070, 760],
      [920, 880],
      [730, 870],
      [600, 740],
      [620, 610],
      [715, 520],
      [745, 400],
      [735, 270],
      [770, 170],
      [860, 140],
      [950, 180],
      [950, 290],
      [860, 410],
      [800, 520],
      [790, 640],
      [800, 740],
    ]),
    width: 62,
    colour: ROPE,
    make: 'laid',
    passes: 'ouuoouu-',
  }
  return sheet({ ground: SEA, shapes: [tangle([rope], { ground: SEA, gap: 9 })] })
}
