/** Words a minute: silent reading of prose, Brysbaert (2019), rounded down because Finnish words are long. */
const PACE = 180

/** Whole minutes that reading a document of the editor takes, at least one. */
export function readingMinutes(...documents: readonly unknown[]): number {
  const words = documents.reduce<number>((sum, document) => sum + wordsIn(document), 0)
  return Math.max(1, Math.round(words / PACE))
}

/** Whatever is called `text` anywhere in the document is read. */
function wordsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + wordsIn(each), 0)
  if (typeof value !== 'object' || value === null) return 0
  return Object.entries(value).reduce<number>(
    (sum, [key, inner]) =>
      sum + (key === 'text' && typeof inner === 'string' ? count(inner) : wordsIn(inner)),
    0,
  )
}

function count(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
}
