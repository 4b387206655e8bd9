import { crossings, type Crossing } from './crossings.ts'
import { aside, type Line, type Point, stretch, walk } from './line.ts'
import { drawn, FOG, INK, LINGONBERRY, path, ROPE, SEA, SNOW, element, filled, within } from './sheet.ts'

export interface Rope {
  line: Line
  width: number
  colour: string
  /** Laid of strands; without it a plain cord. */
  make?: 'laid'
  /** `o` or `u` for each crossing on the way, again from the start when it runs out; without it later ropes lie over. */
  passes?: string
}

/** Between the strands of a rope. */
const SHADES: Readonly<Record<string, string>> = {
  [SNOW]: '#BDB7A6',
  [INK]: '#41505E',
  [SEA]: '#48627A',
  [FOG]: '#6D8897',
  [ROPE]: '#8F6E38',
  [LINGONBERRY]: '#6F1426',
}

/** Ropes on one ground. At a crossing the lower one stops short of the upper, as in drawings of knots. */
export function tangle(
  ropes: readonly Rope[],
  { ground, gap = 7 }: { ground: string; gap?: number },
): string {
  const whole = ropes.map((rope) => piece(rope, 0, walk(rope.line).length))
  const bridges = crossings(ropes).map((crossing) => bridge(crossing, { ground, gap }))
  return [...whole, ...bridges].join('')
}

/** A thread wound tightly round a rope, from one distance to another. */
export function whipping({ line, width }: Rope, [from, to]: Point, colour = LINGONBERRY): string {
  const { spot } = walk(line)
  const turns = Math.max(2, Math.round((to - from) / 9))
  const band = drawn(stretch(line, from, to), { colour, width: width * 1.12, cap: 'butt' })
  const seams = Array.from({ length: turns - 1 }, (_, turn) => {
    const distance = from + ((to - from) * (turn + 1)) / turns
    return path([aside(spot(distance - 2), -width * 0.56), aside(spot(distance + 2), width * 0.56)])
  })
  return (
    band + element('path', { d: seams.join(''), fill: 'none', stroke: shadeOf(colour), 'stroke-width': 1.8 })
  )
}

function piece(rope: Rope, from: number, to: number): string {
  const { line, width, colour, make } = rope
  return make === 'laid' ? laid(rope, [from, to]) : drawn(stretch(line, from, to), { colour, width })
}

/** A helix seen from the side: its strands run along the edge before they turn under. */
function laid({ line, width, colour }: Rope, [from, to]: Point): string {
  const { length, spot } = walk(line)
  const count = Math.max(1, Math.round(length / (width * 0.46)))
  const pitch = length / count
  const slant = width * 0.42
  const edge = (turn: number, side: number): Point => {
    const lean = slant * (0.45 * side + 0.55 * side ** 3)
    return aside(spot(turn * pitch + lean), (side * width) / 2)
  }
  const sides = [-1, -0.8, -0.4, 0, 0.4, 0.8, 1]
  const strands = []
  for (let turn = -1; turn <= count; turn += 1) {
    const middle = (turn + 0.5) * pitch
    if (middle < from - width || middle > to + width) continue
    const bulge = (side: number) => aside(spot(middle + (slant + pitch * 0.1) * side), side * width * 0.545)
    strands.push(
      `${path([
        ...sides.map((side) => edge(turn, side)),
        bulge(1),
        ...sides.toReversed().map((side) => edge(turn + 1, side)),
        bulge(-1),
      ])}Z`,
    )
  }
  return element('path', {
    d: strands.join(''),
    fill: colour,
    stroke: shadeOf(colour),
    'stroke-width': Math.max(1.4, Math.round(width * 0.5) / 10),
    'stroke-linejoin': 'round',
  })
}

function bridge({ upper, at, half }: Crossing, { ground, gap }: { ground: string; gap: number }): string {
  const reach = half + gap
  const band = outline(upper.line, [at - reach, at + reach], upper.width / 2 + gap)
  const wider = outline(upper.line, [at - reach - 4, at + reach + 4], upper.width / 2 + gap + 4)
  return within(band, [
    filled(wider, ground),
    piece(upper, at - reach - upper.width, at + reach + upper.width),
  ])
}

/** The edges of a rope's stretch, around and back. */
function outline(line: Line, [from, to]: Point, side: number): Line {
  const middle = stretch(line, from, to)
  const { length, spot } = walk(middle)
  const steps = Math.max(2, Math.round(length / 6))
  const along = (sign: number) =>
    Array.from({ length: steps + 1 }, (_, step) => aside(spot((length * step) / steps), sign * side))
  return [...along(1), ...along(-1).toReversed()]
}

function shadeOf(colour: string): string {
  return SHADES[colour] ?? INK
}
