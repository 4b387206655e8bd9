import { dateFormat } from '../language/formats.ts'

/** How many days the most read articles are counted over, today included. */
export const LATELY = 30

/** How many days what was counted is kept: a year can be compared with the one before. */
const KEPT = 400

const DAY = 24 * 60 * 60 * 1000

/** The day of an instant in a time zone: `2026-11-26`. */
export function dayIn(timeZone: string, instant: Date): string {
  return dateFormat('sv-SE', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone }).format(instant)
}

/** The first of the days that count, up to the one that an instant lies in. */
export function firstDayLately(timeZone: string, now: Date): string {
  return daysBefore(dayIn(timeZone, now), LATELY - 1)
}

/** What was counted on an earlier day is taken away. */
export function oldestDay(now: Date): string {
  return daysBefore(dayIn('UTC', now), KEPT)
}

export function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * DAY).toISOString().slice(0, 10)
}
