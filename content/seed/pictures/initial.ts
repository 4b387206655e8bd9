import { cornered, type Line, moved, type Point, straight, through } from './line.ts'
import { tangle } from './rope.ts'
import { FOG, INK, LINGONBERRY, ROPE, SEA, sheet, SNOW } from './sheet.ts'

/** Three times as wide as a face is shown anywhere. */
const SIDE = 480
const WIDTH = 34

const sharp = (...points: Point[]): Line => cornered(points, 40)

/** What the letters below are drawn on. */
const BOARD = 900

/** How a rope is laid for a letter. */
const LETTERS: Readonly<Record<string, readonly Line[]>> = {
  E: [sharp([600, 230], [330, 230], [330, 670], [610, 670]), straight([370, 450], [560, 450])],
  H: [straight([300, 220], [300, 680]), straight([600, 220], [600, 680]), straight([340, 450], [560, 450])],
  I: [straight([450, 270], [450, 630]), straight([340, 230], [560, 230]), straight([340, 670], [560, 670])],
  M: [sharp([270, 680], [270, 225], [450, 540], [630, 225], [630, 680])],
  N: [sharp([300, 680], [300, 225], [600, 675], [600, 220])],
  P: [
    through([
      [345, 690],
      [345, 460],
      [350, 260],
      [470, 225],
      [590, 270],
      [600, 390],
      [520, 470],
      [390, 480],
    ]),
  ],
  S: [
    through([
      [595, 300],
      [530, 235],
      [400, 230],
      [315, 310],
      [355, 410],
      [460, 450],
      [565, 500],
      [590, 600],
      [500, 675],
      [375, 670],
      [300, 600],
    ]),
  ],
  T: [straight([270, 240], [630, 240]), straight([450, 285], [450, 690])],
}

const INKS = [
  [SEA, SNOW],
  [ROPE, INK],
  [FOG, INK],
  [SNOW, LINGONBERRY],
  [INK, ROPE],
  [LINGONBERRY, SNOW],
  [SNOW, SEA],
  [FOG, SNOW],
] as const

/** A letter of laid rope; `inks` picks the colours of the ground and the rope. Throws for one that has no rope yet. */
export function drawInitial(letter: string, inks: number): string {
  const [ground, colour] = INKS[inks % INKS.length] ?? INKS[0]
  const lines = LETTERS[letter]
  if (!lines) throw new Error(`No rope is laid for the letter ${letter}`)
  const ropes = lines.map((line) => ({
    line: moved(line, [0, 0], SIDE / BOARD),
    width: WIDTH,
    colour,
    make: 'laid' as const,
  }))
  return sheet({ ground, width: SIDE, height: SIDE, shapes: [tangle(ropes, { ground, gap: 5 })] })
}
