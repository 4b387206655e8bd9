/** Each stands on 20 × 20 units, drawn in lines. */
const DRAWINGS = {
  pullQuote: '<path d="M4 6h4v4c0 3-1.5 4-4 4.5M11 6h4v4c0 3-1.5 4-4 4.5"/>',
  factBox: '<rect x="3" y="3" width="14" height="14" rx="1"/><path d="M6 7h5M6 10.5h8M6 13.5h8"/>',
  definitionList: '<path d="M3 5h5M6 8.5h11M3 12h5M6 15.5h11"/>',
  picture:
    '<rect x="2.5" y="4" width="15" height="12" rx="1"/><circle cx="7" cy="8" r="1.5"/><path d="m3 15 5-4 3 2.5 3-3 3.5 3"/>',
  gallery:
    '<rect x="2.5" y="7" width="11" height="9" rx="1"/><path d="M5 4.5h11.5V13M3 15l3.5-3.5L9 14l2-2 2 2"/>',
  file: '<path d="M5 2.5h6.5L15 6v11.5H5zM11.5 2.5V6H15M7.5 10h5M7.5 13.5h5"/>',
  bookCard: '<path d="M4 15.5v-11a2 2 0 0 1 2-2h10v15H6a2 2 0 0 1 0-4h10M8 6h5"/>',
  embed: '<rect x="2.5" y="4" width="15" height="12" rx="2"/><path d="m8.5 7.5 4 2.5-4 2.5z"/>',
  footnote: '<path d="M3 6h6M3 10h9M3 14h12M14 3.5l1.5-1v5"/>',
} as const

/** Readable on light and on dark: a picture does not know which of the two its page is. */
const COLOUR = '#7a7a7a'

/** What the editor's menus show before the name of a block. */
export function iconOf(block: keyof typeof DRAWINGS): { icon: { url: string; alt: string } } {
  const style = `fill="none" stroke="${COLOUR}" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20" ${style}>${DRAWINGS[block]}</svg>`
  return { icon: { url: `data:image/svg+xml,${encodeURIComponent(svg)}`, alt: '' } }
}
