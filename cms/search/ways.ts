import { baseTerm, beginningCondition, conditionOf, isBeginning, LITTLE, type Term } from './asked.ts'
import { isThere, type Place } from './rows.ts'

/** The fields of people's names. */
const NAMING = ['writers', 'book']

/** By so many letters a compound may differ from its parts. */
const LINKING = 2

/** A part of fewer letters does not stand for a compound without the others: "teko" tells nothing of "tekoäly". */
const TELLING_PART = 5

/** The condition for a word in all fields, or in some. */
export type Way = (fields?: readonly string[]) => string

/** What a word begins with is looked for only where nothing else of it is there. */
export function likeliestWay(term: Term, place: Place): Way {
  const condition = isBeginning(term) && !isThere(conditionOf(term), place) ? beginningCondition : conditionOf
  return (fields) => condition(term, fields)
}

/** A word that is the name of somebody who writes here, or is written of, means nothing else: "Tuominen" is not "tuoda". */
export function asName(term: Term, place: Place): Term {
  const names = term.names.filter((name) => isThere(conditionOf(baseTerm(name), NAMING), place))
  return names.length > 0 ? { ...term, bases: names } : term
}

/**
 * A compound that no article holds is looked for by another that is made from the same verb, or by the largest of its
 * parts that there are, "esihenkilö" and "työ"; another word by the verb behind it.
 */
export function orWhatIsWithin(term: Term, place: Place): Term[] {
  if (isThere(likeliestWay(term, place)(), place)) return [term]
  const akin = akinTo(term, place)
  if (akin) return [akin]
  const parts = largestWithin(term, place)
  if (areWhole(parts, term)) return parts
  const telling = parts.filter(({ text }) => text.length >= TELLING_PART)
  return [...telling, term] // with a word that is nowhere, nothing holds all that was asked
}

/** A word, or another that is made from the same verb, and what a compound is made of, if all of it is there. */
export function withWhatIsWithin(term: Term, place: Place): Term[] {
  const wider = { ...term, bases: [...term.bases, ...(akinTo(term, place)?.bases ?? [])] }
  const parts = largestWithin(term, place)
  return parts.length > 1 && areWhole(parts, term) ? [wider, ...parts] : [wider]
}

function akinTo({ akin: [first, ...others], within }: Term, place: Place): Term | undefined {
  const akin = first === undefined ? undefined : { ...baseTerm(first, others), within }
  return akin && isThere(conditionOf(akin), place) ? akin : undefined
}

function largestWithin({ within }: Term, place: Place): Term[] {
  const parts = within.filter(
    (part) => !LITTLE[place.language].has(part.text) && isThere(conditionOf(part), place),
  )
  return parts.filter(({ text }) => parts.every((other) => other.text === text || !other.text.includes(text)))
}

function areWhole(parts: readonly Term[], { bases }: Term): boolean {
  const length = parts.reduce((sum, { text }) => sum + text.length, 0)
  return length > 0 && bases.some((base) => length >= base.length - LINKING)
}
