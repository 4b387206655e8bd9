import { expect, test } from 'vitest'

import { articles } from './articles.ts'
import { heroes } from './heroes.ts'
import { pictures } from './pictures.ts'

test('each picture has a name, words and a drawing of its own', () => {
  for (const of of ['key', 'fileName', 'alt', 'svg'] as const) {
    expect(new Set(pictures.map((picture) => picture[of])).size, of).toBe(pictures.length)
  }
})

test.each(pictures)('$key is told in English too, and is light enough to be drawn', ({ alts, svg }) => {
  expect(alts.map(({ language }) => language)).toEqual(['en'])
  expect(svg).toMatch(/^<svg .* width="1600" height="1000">/)
  expect(svg.length).toBeLessThan(2_000_000)
  expect(svg).not.toContain('NaN')
})

test('pictures stand above texts that are there', () => {
  for (const [article, picture] of Object.entries(heroes)) {
    expect(articles.map(({ key }) => key)).toContain(article)
    expect(pictures.map(({ key }) => key)).toContain(picture)
  }
})
