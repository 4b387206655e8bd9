export type Point = readonly [x: number, y: number]

/** The middle of a cord, as points some pixels apart. */
export type Line = readonly Point[]

export interface Spot {
  at: Point
  /** Of length one. */
  ahead: Point
}

interface Walk {
  length: number
  spot: (distance: number) => Spot
}

/** Close enough to look round at full size. */
const STEP = 4

/** A smooth line through points; `closed` comes back to the first. */
export function through(points: Line, { closed = false } = {}): Line {
  const last = points.length - 1
  const pick = (place: number): Point =>
    closed ? pointIn(points, (place + points.length) % points.length) : pointIn(points, clamp(place, 0, last))
  const spans = closed ? points.length : last
  return even(
    Array.from({ length: spans }, (_, span) =>
      Array.from({ length: 33 }, (_, part) =>
        between([pick(span - 1), pick(span), pick(span + 1), pick(span + 2)], part / 32),
      ),
    ).flat(),
  )
}

/** A path with its corners rounded. */
export function cornered(points: Line, radius: number): Line {
  const bends = points.slice(1, -1).map((corner, place) => {
    const [before, after] = [pointIn(points, place), pointIn(points, place + 2)]
    const from = towards(corner, before, Math.min(radius, distance(corner, before) / 2))
    const to = towards(corner, after, Math.min(radius, distance(corner, after) / 2))
    return Array.from({ length: 17 }, (_, part) => quadratic([from, corner, to], part / 16))
  })
  return even([pointIn(points, 0), ...bends.flat(), pointIn(points, points.length - 1)])
}

/** What a formula draws while its argument goes from 0 to 1. */
export function traced(place: (part: number) => Point, steps = 600): Line {
  return even(Array.from({ length: steps + 1 }, (_, step) => place(step / steps)))
}

export function straight(from: Point, to: Point): Line {
  return even([from, to])
}

/** To the right of who walks along it, by a distance that may change on the way. */
export function beside(line: Line, side: number | ((distance: number) => number)): Line {
  const { length, spot } = walk(line)
  const steps = Math.max(1, Math.round(length / STEP))
  return even(
    Array.from({ length: steps + 1 }, (_, step) => {
      const distance = (length * step) / steps
      return aside(spot(distance), typeof side === 'number' ? side : side(distance))
    }),
  )
}

export function aside({ at: [x, y], ahead: [dx, dy] }: Spot, side: number): Point {
  return [x - dy * side, y + dx * side]
}

/** The stretch between two distances from the beginning. */
export function stretch(line: Line, from: number, to: number): Line {
  const { length, spot } = walk(line)
  const [begin, end] = [clamp(from, 0, length), clamp(to, 0, length)]
  const steps = Math.max(1, Math.round((end - begin) / STEP))
  return Array.from({ length: steps + 1 }, (_, step) => spot(begin + ((end - begin) * step) / steps).at)
}

export function moved(line: Line, [dx, dy]: Point, scale = 1): Line {
  return line.map(([x, y]) => [x * scale + dx, y * scale + dy])
}

export function walk(line: Line): Walk {
  const ends = [0]
  let length = 0
  for (const [place, point] of line.slice(1).entries()) {
    length += distance(pointIn(line, place), point)
    ends.push(length)
  }
  const spot = (wanted: number): Spot => {
    const target = clamp(wanted, 0, length)
    const place = clamp(after(ends, target), 1, line.length - 1)
    const [from, to] = [pointIn(line, place - 1), pointIn(line, place)]
    const [begin = 0, end = 0] = [ends[place - 1], ends[place]]
    const span = end - begin || 1
    const part = (target - begin) / span
    const before = pointIn(line, Math.max(0, place - 2))
    const beyond = pointIn(line, Math.min(line.length - 1, place + 1))
    return { at: mix(from, to, part), ahead: direction(mix(before, from, part), mix(to, beyond, part)) }
  }
  return { length, spot }
}

function mix([x, y]: Point, [u, v]: Point, part: number): Point {
  return [x + (u - x) * part, y + (v - y) * part]
}

export function distance([x, y]: Point, [u, v]: Point): number {
  return Math.hypot(u - x, v - y)
}

/** The same line with its points at equal distances. */
function even(line: Line): Line {
  const apart = line.filter((point, place) => place === 0 || distance(point, pointIn(line, place - 1)) > 1e-6)
  if (apart.length < 2) return apart
  return stretch(apart, 0, Infinity)
}

/** The first place whose distance is beyond the target. */
function after(ends: readonly number[], target: number): number {
  let [low, high] = [0, ends.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] ?? 0) > target) high = middle
    else low = middle + 1
  }
  return low
}

function pointIn(line: Line, place: number): Point {
  const point = line[place]
  if (point === undefined)
    throw new Error(`A line of ${String(line.length)} points has no place ${String(place)}`)
  return point
}

function direction(from: Point, to: Point): Point {
  const length = distance(from, to) || 1
  return [(to[0] - from[0]) / length, (to[1] - from[1]) / length]
}

function towards(from: Point, to: Point, length: number): Point {
  const [dx, dy] = direction(from, to)
  return [from[0] + dx * length, from[1] + dy * length]
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}

function quadratic([a, b, c]: readonly [Point, Point, Point], part: number): Point {
  return mix(mix(a, b, part), mix(b, c, part), part)
}

/** Catmull and Rom's spline, which neither overshoots nor loops when its knots lie at the roots of the distances. */
function between([a, b, c, d]: readonly [Point, Point, Point, Point], part: number): Point {
  const [ab, bc, cd] = [gap(a, b), gap(b, c), gap(c, d)]
  const time = ab + bc * part
  const blend = (from: Point, to: Point, begin: number, span: number) => mix(from, to, (time - begin) / span)
  const first = blend(a, b, 0, ab)
  const second = blend(b, c, ab, bc)
  const third = blend(c, d, ab + bc, cd)
  return blend(blend(first, second, 0, ab + bc), blend(second, third, ab, bc + cd), ab, bc)
}

function gap(from: Point, to: Point): number {
  return Math.sqrt(distance(from, to)) || 1e-3
}
