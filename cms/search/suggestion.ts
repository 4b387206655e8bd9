import { isStem } from '../finnish/analyser.ts'
import { baseTerm, conditionOf, type Term } from './asked.ts'
import { nearestOf } from './nearest.ts'
import { basesOf, formsOf } from './reading.ts'
import { isThere, type Place } from './rows.ts'
import { likeliestWay } from './ways.ts'
import { tokenOf } from './words.ts'

/**
 * What may have been meant: the words of a phrase that is nowhere without its quotation marks, or the likest word that
 * an article holds in place of one that no article holds and the dictionary does not vouch for.
 */
export function suggestionFor(question: string, wanted: readonly Term[], place: Place): string | undefined {
  for (const term of wanted) {
    const isPhrase = term.bases.length === 0
    if (!(isPhrase || term.isDoubtful) || isThere(likeliestWay(term, place)(), place)) continue
    if (isPhrase) return question.replace(/["“”„«»]/gu, '')
    const nearest = nearestTo(term, place)
    if (nearest !== undefined) return question.toLowerCase().replace(term.text, nearest)
  }
  return undefined
}

/** A known word by its base form; a name or another unknown one by its stems, shown in the shortest form that there is. */
function nearestTo({ text, bases }: Term, place: Place): string | undefined {
  const { index, language } = place
  const candidates = Map.groupBy(basesOf(index, language), isStem)
  const nearest = [tokenOf(text), ...bases]
    .flatMap((word) => nearestOf(word, candidates.get(isStem(word)) ?? []))
    .toSorted((one, other) => one.distance - other.distance)
    .find(({ base }) => isThere(conditionOf(baseTerm(base)), place))?.base
  if (nearest === undefined || !isStem(nearest)) return nearest
  return formsOf(index, language, [nearest]).toSorted((one, other) => one.length - other.length)[0]
}
