import type { OpenIndex, Option } from './reading.ts'
import { type Filter, FILTERS, type Question, type Results } from './view.ts'

/** So many options of a filter are offered. */
const OPTIONS = 12

interface Narrowed {
  /** What passes all filters. */
  rows: number[]
  choices: Results['choices']
}

/** Narrows some rows, and tells what each filter offers, counted among what passes the others. */
export function narrow(rows: Iterable<number>, filters: Question['filters'], index: OpenIndex): Narrowed {
  const narrowing = FILTERS.filter((filter) => filters[filter] !== undefined)
  const counts = new Uint32Array(index.options.length)
  const passing: number[] = []
  for (const row of rows) {
    const places = index.known[row]?.options
    if (!places) continue
    const missed = narrowing.filter(
      (filter) => !places.some((place) => isChosen(index.options[place], filter)),
    )
    if (missed.length === 0) passing.push(row)
    if (missed.length > 1) continue
    for (const place of places) {
      if (missed.length === 0 || index.options[place]?.filter === missed[0])
        counts[place] = (counts[place] ?? 0) + 1
    }
  }
  return { rows: passing, choices: FILTERS.map((filter) => ({ filter, options: optionsOf(filter) })) }

  function isChosen(option: Option | undefined, filter: Filter): boolean {
    return option?.filter === filter && option.value === filters[filter]
  }

  function optionsOf(filter: Filter) {
    const options = index.options
      .map(({ value, title, filter: of }, place) => ({ of, value, title, count: counts[place] ?? 0 }))
      .filter(({ of, count }) => of === filter && count > 0)
      .map(({ value, title, count }) => ({ value, title, count }))
      .toSorted((one, other) =>
        filter === 'year'
          ? other.value.localeCompare(one.value)
          : other.count - one.count || one.title.localeCompare(other.title),
      )
    const shown = options.slice(0, OPTIONS)
    const chosen = options.find(({ value }) => value === filters[filter])
    return chosen && !shown.includes(chosen) ? [...shown, chosen] : shown
  }
}
