/** How long a part of a number may be, so that parts compare as text. */
const DIGITS = 6

/** `6.`, `6.1`, `6.10.` */
const NUMBER = /^\d{1,6}(\.\d{1,6})*\.?$/

export function isCategoryNumber(text: string): boolean {
  return NUMBER.test(text)
}

/**
 * A text that sorts as the category shall: 6.1 < 6.2 < 6.10, and what has no number after those, by title.
 * The database sorts by it, so both databases agree.
 */
export function sortKeyOf({ number, title }: { number?: string | null; title?: string | null }): string {
  if (!number) return `~${(title ?? '').toLowerCase()}`
  return number
    .split('.')
    .filter((part) => part !== '')
    .map((part) => part.padStart(DIGITS, '0'))
    .join('.')
}
