import type { Language } from '#cms/language'
import { type Filter, FILTERS, LONGEST_QUESTION, type Question } from '#cms/search'

import { searchPath } from '../paths.ts'

/** What stands for each part of a question in an address, the same in every language: addresses are shared. */
export const PARAMETERS = { text: 'q', page: 'sivu', order: 'jarjestys' } as const

const FILTER_PARAMETERS: Record<Filter, string> = {
  kind: 'laji',
  category: 'aihe',
  writer: 'kirjoittaja',
  book: 'kirja',
  year: 'vuosi',
}

const BY_DATE = 'uusimmat'

/** Filters are slugs, kinds and years: whatever is longer is none of them. */
const LONGEST_FILTER = 200

/** What is asked for at an address. Whatever cannot be meant is left out. */
export function questionAt({ searchParams }: URL, language: Language): Question {
  const page = searchParams.get(PARAMETERS.page) ?? ''
  const filters = FILTERS.flatMap((filter) => {
    const value = searchParams.get(FILTER_PARAMETERS[filter])
    return value && value.length <= LONGEST_FILTER ? [[filter, value] as const] : []
  })
  return {
    text: (searchParams.get(PARAMETERS.text) ?? '').trim(),
    language,
    page: /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1,
    order: searchParams.get(PARAMETERS.order) === BY_DATE ? 'date' : 'relevance',
    filters: Object.fromEntries(filters),
  }
}

/** As people count characters. */
export function isTooLong({ text }: Question): boolean {
  return Array.from(text).length > LONGEST_QUESTION
}

/** The address of a question, and of another one like it: a change of anything but the page leads to the first. */
export function addressOf(question: Question, change: Partial<Question> = {}): string {
  const { text, page, order, filters, language } = { ...question, page: 1, ...change }
  const parameters = new URLSearchParams({ [PARAMETERS.text]: text })
  for (const filter of FILTERS) {
    const value = filters[filter]
    if (value !== undefined) parameters.set(FILTER_PARAMETERS[filter], value)
  }
  if (order === 'date') parameters.set(PARAMETERS.order, BY_DATE)
  if (page > 1) parameters.set(PARAMETERS.page, String(page))
  return `${searchPath(language)}?${parameters.toString()}`
}

/** The parameters of a question besides its words, for a form to send along. */
export function besideText({ order, filters }: Question): { name: string; value: string }[] {
  return [
    ...FILTERS.flatMap((filter) => {
      const value = filters[filter]
      return value === undefined ? [] : [{ name: FILTER_PARAMETERS[filter], value }]
    }),
    ...(order === 'date' ? [{ name: PARAMETERS.order, value: BY_DATE }] : []),
  ]
}
