/**
 * How wide pictures are shown, for the attribute `sizes`, so that a browser fetches the one that fits. A rem there
 * is the browser's own: the portal's is 1.125 of it (`portal.css`), so 36 of a stylesheet are 40.5 here. Pages
 * have 1.25 of the portal's at either side. Conditions rather than `min()`, which the Nu Html Checker does not know.
 */
export const SIZES = {
  /** The column of text, 36 wide. */
  column: '(width >= 43.3125rem) 40.5rem, calc(100vw - 2.8125rem)',
  /** Two side by side in it, where each has 14 at least; else one. */
  halfColumn:
    '(width >= 43.3125rem) 19.6875rem, (width >= 35.4375rem) calc(50vw - 1.96875rem), calc(100vw - 2.8125rem)',
  /** Above a text, 52 wide. */
  wide: '(width >= 62rem) 58.5rem, calc(100vw - 2.8125rem)',
  /** Three fifths of the front page, 68 wide with its sides, where there is room beside it. */
  lead: '(width >= 76.5rem) 41rem, (width >= 64rem) 55vw, calc(100vw - 2.8125rem)',
  /** The cover of a book, 12 wide on its page and 6 in a text. */
  cover: '13.5rem',
  smallCover: '6.75rem',
  /** Somebody's face, 9 wide on their page and 5 under a text. */
  portrait: '10.125rem',
  smallPortrait: '5.625rem',
  /** Beside the name, above the text: 3 wide. */
  face: '3.375rem',
} as const
