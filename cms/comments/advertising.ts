import type { Analyser } from '../finnish/analyser.ts'
import { BOASTS, GOODS, IMPERATIVE, OFFERS, SURE, VOICE, WE } from './advertising-words.ts'
import { matchWords } from './blocked-words.ts'
import { wordsOf } from './likeness.ts'

/**
 * From this weight of signs on a text advertises. A strong one weighs two, the others one: each is met in talk of work
 * and money. What is talked of, and its price, are not enough without somebody who sells it.
 */
const ENOUGH = 3

// What repeats in these is bounded: a text of digits alone must not take long.

const MONEY = String.raw`(?:[$€£]\s?\d[\d\s.,]{0,12}|\d[\d\s.,]{0,12}(?:€|euroa?(?!\p{L})|eur(?!\p{L})|\$)(?:\s?/\s?\p{L}{1,6})?)`

const PRICE = new RegExp(MONEY, 'u')
const LOWEST_PRICE = new RegExp(String.raw`(?:alk\.|alkaen|from)\s?${MONEY}|${MONEY}\s?alkaen`, 'u')
const DISCOUNT =
  /(?:koodilla|code)\s[\p{Lu}\p{N}]{3,20}|\d{1,2}\s?%\s(?:alennus|ale|off)(?!\p{L})|nyt\s[-–]\s?\d{1,2}\s?%/u
const LESS = /(?<![\d\p{L}])[-–]\s?\d{1,2}\s?%/u

/** As it is written in Finland: a mobile telephone, or a service that costs; or with the sign of a country. */
const PHONE =
  /(?<![\d\p{L}/.-])(?:\+\d{1,3}[\s-]?\d{1,4}|04\d{1,2}|050|0[67]00)(?:[\s-]?\d{2,7}){1,3}(?![\d/.-]*\d)/u

/** The signs that a text advertises, as they stand there or in the lists; none where they weigh too little to tell. */
export function advertisingIn(text: string, read?: Analyser): string[] {
  const said = ` ${wordsOf(text).join(' ')} `
  const saidOf = (phrases: readonly string[]) => phrases.filter((phrase) => said.includes(` ${phrase} `))
  const found = (pattern: RegExp) => pattern.exec(text)?.[0].replace(/[\s.,]+$/, '') ?? []

  const sure = [saidOf(SURE), found(PHONE)].flat() // who leaves a number wants to be called
  const [voice = [], ...voices] = saidOf(VOICE)
  const strong = [voice, found(LOWEST_PRICE), found(DISCOUNT)].flat()
  const selling = [
    ...voices,
    ...saidOf(BOASTS),
    ...matchWords(text, OFFERS, read),
    ...saidOf(WE).slice(0, 1),
    ...(voice.length === 0 ? [found(IMPERATIVE)].flat() : []),
  ]
  const sold = [
    ...matchWords(text, GOODS, read).slice(0, 2),
    ...(LOWEST_PRICE.test(text) ? [] : [found(PRICE)].flat()),
    ...(DISCOUNT.test(text) ? [] : [found(LESS)].flat()),
  ]
  const signs = [...strong, ...selling, ...sold]
  const isEnough = strong.length + selling.length > 0 && strong.length + signs.length >= ENOUGH
  return sure.length > 0 || isEnough ? [...sure, ...signs] : []
}
