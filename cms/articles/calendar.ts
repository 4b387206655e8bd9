import { dateFormat } from '../language/formats.ts'

/** A stretch of time from one instant up to another, as ISO texts. */
export interface Span {
  from: string
  before: string
}

/** The instants between which a year, or a month of it (1–12), lies in a time zone. */
export function spanOf({ year, month, timeZone }: { year: number; month?: number; timeZone: string }): Span {
  const first = month === undefined ? [year, 1] : [year, month]
  const next = month === undefined ? [year + 1, 1] : month === 12 ? [year + 1, 1] : [year, month + 1]
  return { from: startOf(first, timeZone), before: startOf(next, timeZone) }
}

/** The year of an instant in a time zone. */
export function yearOf(instant: string, timeZone: string): number {
  return Number(dateFormat('en', { year: 'numeric', timeZone }).format(new Date(instant)))
}

/** The instant at which a month begins. The zone's offset is asked twice, since it may change that very night. */
function startOf([year = 0, month = 1]: readonly number[], timeZone: string): string {
  const wall = Date.UTC(year, month - 1, 1)
  const guess = wall - offsetAt(wall, timeZone)
  return new Date(wall - offsetAt(guess, timeZone)).toISOString()
}

/** How far a zone's clocks are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = dateFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant)
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((each) => each.type === type)?.value)
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  )
  return shown - Math.floor(instant / 1000) * 1000
}
