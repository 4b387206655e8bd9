import { type BodyNode, h2, p, pullQuote, ul } from '../../content/seed/body.ts'
import { SEED } from '../../content/seed/portal.ts'

/** Turns a number into another that looks drawn by lot, and is the same every time. */
export type Lot = (most: number) => number

const THINGS = [
  'asiakas', 'palvelu', 'tiimi', 'palaute', 'kokous', 'lupaus', 'mittari', 'vuoro', 'tarina', 'arki',
  'johtaja', 'muutos', 'kysymys', 'virhe', 'luottamus', 'kiire', 'tavoite', 'keskustelu', 'oppiminen', 'raja',
] as const // prettier-ignore

const QUALITIES = [
  'hiljainen', 'avoin', 'keskeneräinen', 'tarkka', 'lempeä', 'hidas', 'rohkea', 'tavallinen', 'yhteinen',
  'unohdettu', 'näkyvä', 'kallis', 'helppo', 'vaikea', 'uusi', 'vanha',
] as const // prettier-ignore

/** What the demonstration content says in Finnish: real sentences, so that pages weigh and pack as real ones do. */
const SENTENCES = SEED.articles
  .filter(({ language }) => language === 'fi')
  .flatMap(({ body }) => body.flatMap(textsIn))
  .flatMap((text) => text.split(/(?<=[.!?]) /))
  .filter((sentence) => /^[A-ZÄÖ].{30,200}[.!?]$/.test(sentence))

/** The same row of lots for the same seed (a linear congruential generator; its high digits are the good ones). */
export function lotsFrom(seed: number): Lot {
  let state = (seed * 2_654_435_761 + 1) >>> 0
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * most)
  }
}

/** `Hiljainen asiakas ja kiire`, different for each of some thousands; the number keeps the rest apart. */
export function title(lot: Lot, number: number): string {
  const quality = oneOf(QUALITIES, lot)
  return `${quality.charAt(0).toUpperCase()}${quality.slice(1)} ${oneOf(THINGS, lot)} ja ${oneOf(THINGS, lot)} ${String(number)}`
}

export function sentences(lot: Lot, count: number): string {
  return Array.from({ length: count }, () => oneOf(SENTENCES, lot)).join(' ')
}

/** An article of some 600–1,200 words: sections under headings, a list and now and then a quotation. */
export function bodyNodes(lot: Lot): BodyNode[] {
  const sections = Array.from({ length: 4 + lot(3) }, () => [
    h2(sentences(lot, 1).replace(/\.$/, '')),
    ...Array.from({ length: 2 + lot(3) }, () => p(sentences(lot, 3 + lot(4)))),
  ])
  return [
    p(sentences(lot, 4)),
    ...sections.flat(),
    ul(sentences(lot, 1), sentences(lot, 1), sentences(lot, 1)),
    ...(lot(2) === 0 ? [pullQuote(sentences(lot, 1))] : []),
    p(sentences(lot, 3)),
  ]
}

function oneOf(words: readonly string[], lot: Lot): string {
  return words[lot(words.length)] ?? ''
}

/** The text of a paragraph, piece by piece; of anything that holds paragraphs, theirs. */
function textsIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  if ('text' in node && typeof node.text === 'string') return [node.text]
  return 'children' in node && Array.isArray(node.children) ? node.children.flatMap(textsIn) : []
}
