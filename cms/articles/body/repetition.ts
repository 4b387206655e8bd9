/** What a pull quote may say in other words than the sentence it repeats: "the company's" for "its". */
const WORDS_OF_ITS_OWN = 2

/** With fewer words than this, each of them counts. */
const LONG = 8

/** Whether a text says these words too, at their beginning or end perhaps in others. Both are `comparable`. */
export function isRepeated(quote: string, text: string): boolean {
  const words = quote.split(' ')
  const spare = words.length < LONG ? 0 : WORDS_OF_ITS_OWN
  const length = words.length - spare
  return Array.from({ length: spare + 1 }, (_, start) => words.slice(start, start + length).join(' ')).some(
    (run) => text.includes(run),
  )
}

/** Without what differs between a sentence and its repetition: quotation marks, soft hyphens, capitals, stops. */
export function comparable(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u00ad"”“„»«’‘']/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.…–-]+|[\s.…–-]+$/g, '')
}
