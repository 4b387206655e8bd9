import { type Analyser, isStem } from '../finnish/analyser.ts'
import type { Language } from '../language/language.ts'
import { FIELDS } from './entry.ts'
import { columnsOf } from './schema.ts'
import { tokenOf, wordsIn } from './words.ts'

const ALL_FIELDS = Object.keys(FIELDS)

/** Of a question, in characters. */
export const LONGEST_QUESTION = 200

/** So many words of a question are looked for. */
const MOST_TERMS = 20

/** Fewer letters are no beginning of a word. */
const SHORTEST_BEGINNING = 3

/** Participles that may ask for their verb: "valmentava" for "valmentaa". Nobody who asks for "satama" means "sataa". */
const PRESENT = /v[aä]$/

/** Words that say what one wants of a text and not what it is about; looked for only where there are no others. */
export const LITTLE: Record<Language, ReadonlySet<string>> = {
  fi: new Set(
    'ja tai sekä että jos kun kuin niin myös on ei ole olla olen mikä mitä mitkä miten miksi milloin missä kuka kuinka minkä mihin millainen millä hyvin minun meidän se ne tämä nämä'.split(
      ' ',
    ),
  ),
  en: new Set(
    'a an and are be can do does for from how i in is it my of on or our the to we what when where which who why with you your'.split(
      ' ',
    ),
  ),
}

/** Who does something: "palvelija" of an "asiakaspalvelija" that is nowhere is looked for by what is done as well. */
const DOER = /j[aä]$/

/** Something that is looked for: what stands for it in the index, and the words that a reader sees of it. */
export interface Term {
  text: string
  /** As it was written, one token for each word; several are a phrase. Empty where it was not written but stands for another. */
  exact: string[]
  /** What it can be a form of; empty for a phrase. */
  bases: string[]
  /** What is within it or behind it, should it be nowhere itself. */
  within: Term[]
  /** What compounds share that are made from the same verb, should there be but those. */
  akin: string[]
  /** Those of the bases that are names. */
  names: string[]
  /** The dictionary does not know it: it may be the beginning of a word. */
  isUnknown: boolean
  /** It is unknown, or a compound that chance may have made, as "puheluu" is of "puhe" and "luu". */
  isDoubtful: boolean
}

/** A question, read: words, "phrases" and what results must not hold. */
export interface Asked {
  wanted: Term[]
  unwanted: Term[]
}

/** Reads a question. Nobody can write it wrong: what means nothing is left out. */
export function readAsked(question: string, language: Language, analyse: Analyser): Asked {
  const asked: Asked = { wanted: [], unwanted: [] }
  const text = question.normalize('NFC').replace(/[“”„«»]/g, '"')
  for (const [, minus = '', phrase, word = ''] of text.matchAll(
    /(?<!\S)([-−–]?)(?:"([^"]*)"?|([^\s"]+))/gu,
  )) {
    const terms =
      phrase === undefined ? wordsIn(word).map(({ word }) => termOf(word, analyse)) : phraseOf(phrase)
    ;(minus === '' ? asked.wanted : asked.unwanted).push(...terms)
  }
  const telling = asked.wanted.filter(({ text }) => !LITTLE[language].has(text))
  return {
    wanted: unlike(telling.length > 0 ? telling : asked.wanted).slice(0, MOST_TERMS),
    unwanted: unlike(asked.unwanted).slice(0, MOST_TERMS),
  }
}

function termOf(word: string, analyse: Analyser): Term {
  const { bases, verbs, parts, origins, names, akin } = analyse(word)
  const behind = bases.some((base) => PRESENT.test(base)) ? [...origins, ...verbs] : origins
  const foreign = [...bases, ...behind].flatMap(foreignOf)
  return {
    text: word,
    exact: [tokenOf(word)],
    bases: bases.map(tokenOf),
    within:
      parts.length > 0
        ? parts.map((part) =>
            baseTerm(tokenOf(part), DOER.test(part) ? analyse(part).origins.map(tokenOf) : []),
          )
        : [...behind, ...foreign].map((base) => baseTerm(tokenOf(base))),
    akin: akin.map(tokenOf),
    names: names.map(tokenOf),
    isUnknown: bases.every(isStem),
    isDoubtful: bases.every(isStem) || parts.length > 0,
  }
}

/** "Motivaatio" of "motivoida", and the other way round: no dictionary tells that they belong together. */
function foreignOf(base: string): string[] {
  const [, stem, end] = /^(.{3,})(oida|aatio)$/.exec(base) ?? []
  return stem === undefined ? [] : [stem + (end === 'oida' ? 'aatio' : 'oida')]
}

/** Whether whatever begins with it may be meant. */
export function isBeginning({ isUnknown, text }: Term): boolean {
  return isUnknown && text.length >= SHORTEST_BEGINNING
}

/** A base form that stands for a word; its origins do as well. */
export function baseTerm(base: string, origins: readonly string[] = []): Term {
  return {
    text: base,
    exact: [],
    bases: [base, ...origins],
    within: [],
    akin: [],
    names: [],
    isUnknown: false,
    isDoubtful: false,
  }
}

/** A phrase is looked for as it is written. */
function phraseOf(phrase: string): Term[] {
  const exact = wordsIn(phrase).map(({ word }) => tokenOf(word))
  return exact.length === 0
    ? []
    : [
        {
          text: phrase.trim(),
          exact,
          bases: [],
          within: [],
          akin: [],
          names: [],
          isUnknown: false,
          isDoubtful: false,
        },
      ]
}

function unlike(terms: readonly Term[]): Term[] {
  return [...new Map(terms.map((term) => [[...term.exact, ...term.bases].join(' '), term])).values()]
}

/**
 * The condition of FTS5 for one term in some fields, in all of them if none are named. Tokens hold nothing but letters,
 * digits and hyphens, and stand in quotes.
 */
export function conditionOf({ exact, bases }: Term, fields: readonly string[] = ALL_FIELDS): string {
  const ways = [
    ...(exact.length > 0 ? [`${columnsOf(fields, 'x')} : "${exact.join(' ')}"`] : []),
    // One phrase for all: FTS5 weighs each by how rare it is, and a word is often rarest within compounds.
    ...bases.map((base) => `${columnsOf(fields, 'b', 'p', 'o')} : "${base}"`),
  ]
  return `(${ways.join(' OR ')})`
}

/** The last resort for a word that nobody knows: whatever begins with it. */
export function beginningCondition({ exact }: Term, fields: readonly string[] = ALL_FIELDS): string {
  return `(${columnsOf(fields, 'x')} : "${exact.join(' ')}"*)`
}
