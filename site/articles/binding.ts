const SPACE = '\u00a0'

const NUMBER_AND_UNIT = /(?<=\d) (?=(?:[%‰€£$]|°C|(?:kg|km|cm|mm|ml|min|kt|Mt|kB|MB|h|m)(?![\p{L}\d])))/gu
const THOUSANDS = /(?<=(?<![\d,.])\d{1,3}(?: \d{3})*) (?=\d{3}(?!\d))/gu
const ABBREVIATION_AND_NUMBER = /(?<=(?<![\p{L}\d])(?:ss?\.|n\.|nro|klo|pp?\.|no\.|vol\.)) (?=\d)/giu
const DASH = / (?=[–—] )/g

/**
 * The text with the spaces hard that no line may break at: within a figure ("10 000"), between it and its unit
 * ("5 %"), after the abbreviation that tells what it counts ("s. 12"), before a dash between words.
 * By the Finnish standard SFS 4175 (2020).
 */
export function bound(text: string): string {
  return [NUMBER_AND_UNIT, THOUSANDS, ABBREVIATION_AND_NUMBER, DASH].reduce(
    (bound, rule) => bound.replaceAll(rule, SPACE),
    text,
  )
}
