/** The only control characters that a text needs; a tab is a space among others. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu

/** They turn the direction of what follows, beyond the end of the comment: UAX 9, explicit directional formatting. */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/gu

/** Nobody sees them: zero-width spaces, marks of byte order and annotation, and what is no character at all. */
const INVISIBLE = /[\u200b\u2060-\u2064\ufeff\ufff9-\ufffb\ufffe\uffff]/gu

/** Marks piled on one letter run over the neighbouring lines; no writing system needs more than four. */
const PILES = /(\p{M}{4})\p{M}+/gu

/** What a reader typed on several lines, safe to stand beside other texts. Nothing visible is lost. */
export function cleanText(typed: string): string {
  return cleaned(typed)
    .replace(/[^\S\n]+\n/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()
}

/** The same for a line, such as a name. */
export function cleanLine(typed: string): string {
  return cleaned(typed).replace(/\s+/gu, ' ').trim()
}

function cleaned(typed: string): string {
  return typed
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(CONTROLS, '')
    .replace(DIRECTIONS, '')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(PILES, '$1')
}
