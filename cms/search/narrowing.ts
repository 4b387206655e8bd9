import type { Known, Option } from './reading.ts'
import { type Filter, FILTERS, type Question } from './view.ts'

/** So many options of a filter are offered. */
const OPTIONS = 12

/** Whether an article is among what a filter is narrowed to. */
export function passes(hit: Known, filter: Filter, filters: Question['filters']): boolean {
  const wanted = filters[filter]
  return wanted === undefined || hit.options[filter].some(({ value }) => value === wanted)
}

/** What a filter offers, counted among what passes the others. */
export function optionsOf(filter: Filter, hits: readonly Known[], filters: Question['filters']) {
  const others = FILTERS.filter((other) => other !== filter && filters[other] !== undefined)
  const counts = new Map<Option, number>() // of each value there is one option only
  for (const hit of hits) {
    if (!others.every((other) => passes(hit, other, filters))) continue
    for (const option of hit.options[filter]) counts.set(option, (counts.get(option) ?? 0) + 1)
  }
  const counted = Array.from(counts, ([{ value, title }, count]) => ({ value, title, count }))
  const options = counted.toSorted((one, other) =>
    filter === 'year'
      ? other.value.localeCompare(one.value)
      : other.count - one.count || one.title.localeCompare(other.title),
  )
  const shown = options.slice(0, OPTIONS)
  const chosen = options.find(({ value }) => value === filters[filter])
  return chosen && !shown.includes(chosen) ? [...shown, chosen] : shown
}
