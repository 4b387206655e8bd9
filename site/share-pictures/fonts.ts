import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import type { Font } from 'satori'
import { z } from 'zod'

/** What satori reads: no WOFF2, and no variable fonts. The weight of our headings and of the interface. */
const WEIGHT = 500

interface Face {
  name: string
  subsets: readonly string[]
}

const ALEGREYA: Face = {
  name: 'alegreya',
  subsets: ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext'],
}
const FIGTREE: Face = { name: 'figtree', subsets: ['latin', 'latin-ext'] }

export const FONTS: Font[] = [ALEGREYA, FIGTREE].flatMap(({ name, subsets }) =>
  subsets.map((subset) => ({
    name: `${name}-${subset}`,
    data: fileOf(name, `files/${name}-${subset}-${String(WEIGHT)}-normal.woff`),
    weight: WEIGHT,
  })),
)

/** The subsets are families of their own, so that each stands in for letters that the one before it has not. */
export const READING = familiesOf(ALEGREYA)
export const INTERFACE = `${familiesOf(FIGTREE)}, ${READING}`

/** What is written only with letters that there are. */
export const HAS_LETTERS = new RegExp(`^[${rangesOf(ALEGREYA)}]+$`, 'u')

function familiesOf({ name, subsets }: Face): string {
  return subsets.map((subset) => `${name}-${subset}`).join(', ')
}

/** The letters of a face's subsets, as a regular expression writes them. */
function rangesOf({ name, subsets }: Face): string {
  const ranges = z.record(z.string(), z.string()).parse(JSON.parse(fileOf(name, 'unicode.json').toString()))
  return subsets
    .flatMap((subset) => (ranges[subset] ?? '').split(','))
    .map((range) =>
      range
        .replace('U+', '')
        .split('-')
        .map((end) => `\\u{${end}}`)
        .join('-'),
    )
    .join('')
}

function fileOf(name: string, file: string): Buffer {
  return readFileSync(fileURLToPath(import.meta.resolve(`@fontsource/${name}/${file}`)))
}
