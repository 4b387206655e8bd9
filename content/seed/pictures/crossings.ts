import type { Line, Point } from './line.ts'
import { distance } from './line.ts'
import type { Rope } from './rope.ts'

/** Where one rope lies over another or over itself. */
export interface Crossing {
  upper: Rope
  /** The distance along the upper rope. */
  at: number
  /** How far to either side of it the lower rope reaches. */
  half: number
}

interface Visit {
  rope: Rope
  at: number
}

interface Meeting {
  first: Visit
  second: Visit
  /** The sine of the angle between the two. */
  sine: number
}

export function crossings(ropes: readonly Rope[]): Crossing[] {
  const meetings = ropes.flatMap((rope, place) =>
    ropes.slice(place).flatMap((other) => meetingsOf(rope, other)),
  )
  const order = new Map(
    ropes.map((rope) => [
      rope,
      meetings
        .flatMap(({ first, second }) => [first, second])
        .filter((visit) => visit.rope === rope)
        .toSorted((one, other) => one.at - other.at),
    ]),
  )
  return meetings.map(({ first, second, sine }) => {
    const over =
      isOver(first, order.get(first.rope) ?? []) ?? negated(isOver(second, order.get(second.rope) ?? []))
    const [upper, lower] = over ? [first, second] : [second, first]
    return { upper: upper.rope, at: upper.at, half: lower.rope.width / 2 / Math.max(0.35, sine) }
  })
}

function isOver(visit: Visit, visits: readonly Visit[]): boolean | undefined {
  const { passes } = visit.rope
  return passes === undefined ? undefined : passes[visits.indexOf(visit) % passes.length] === 'o'
}

function negated(value: boolean | undefined): boolean {
  return value === undefined ? false : !value
}

function meetingsOf(rope: Rope, other: Rope): Meeting[] {
  const found: Meeting[] = []
  const [mine, theirs] = [spansOf(rope.line), spansOf(other.line)]
  for (const [place, span] of mine.entries()) {
    const from = rope === other ? place + 2 : 0
    for (const candidate of theirs.slice(from)) {
      if (!mayMeet(span, candidate)) continue
      const parts = meetingPoint(span, candidate)
      if (parts === undefined) continue
      if (rope === other && candidate.begin - span.end < rope.width * 0.5) continue
      found.push({
        first: { rope, at: span.begin + parts[0] * (span.end - span.begin) },
        second: { rope: other, at: candidate.begin + parts[1] * (candidate.end - candidate.begin) },
        sine: sineOf(span, candidate),
      })
    }
  }
  return found
}

interface Span {
  from: Point
  to: Point
  begin: number
  end: number
}

function spansOf(line: Line): Span[] {
  let end = 0
  return line.slice(1).map((to, place) => {
    const from = line[place] ?? to
    const begin = end
    end += distance(from, to)
    return { from, to, begin, end }
  })
}

function mayMeet(one: Span, other: Span): boolean {
  return Math.abs(one.from[0] - other.from[0]) < 12 && Math.abs(one.from[1] - other.from[1]) < 12
}

/** Where on each of the two, from 0 to 1; the end of a span belongs to the next one. */
function meetingPoint(one: Span, other: Span): readonly [number, number] | undefined {
  const [ax, ay] = [one.to[0] - one.from[0], one.to[1] - one.from[1]]
  const [bx, by] = [other.to[0] - other.from[0], other.to[1] - other.from[1]]
  const cross = ax * by - ay * bx
  if (Math.abs(cross) < 1e-9) return undefined
  const [cx, cy] = [other.from[0] - one.from[0], other.from[1] - one.from[1]]
  const mine = (cx * by - cy * bx) / cross
  const theirs = (cx * ay - cy * ax) / cross
  return mine >= 0 && mine < 1 && theirs >= 0 && theirs < 1 ? [mine, theirs] : undefined
}

function sineOf(one: Span, other: Span): number {
  const [ax, ay] = [one.to[0] - one.from[0], one.to[1] - one.from[1]]
  const [bx, by] = [other.to[0] - other.from[0], other.to[1] - other.from[1]]
  return Math.abs(ax * by - ay * bx) / (Math.hypot(ax, ay) * Math.hypot(bx, by) || 1)
}
