import { expect, test } from 'vitest'

import { footnote, paragraph, says, text, view } from '../testing/rich-text.ts'
import { beginningOf } from './beginning.ts'

const beginning = (...nodes: object[]) => beginningOf(view(...nodes).nodes, 'fi')
const heading = { type: 'heading', tag: 'h2', children: [text('Väliotsikko')] }

test('a short text begins with all of its first two paragraphs, without headings between them', () => {
  expect(beginning(heading, says('Eka.'), says('Toka.'), says('Kolmas.'))).toEqual(['Eka.', 'Toka.'])
})

test('marks, footnotes and line breaks leave their words only', () => {
  const marked = paragraph(
    text('Lihavaa', 1),
    text(' ja'),
    { type: 'linebreak' },
    text('muuta'),
    footnote(says('Viite.')),
    text('.'),
  )
  expect(beginning(marked)).toEqual(['Lihavaa ja muuta.'])
})

test('a long paragraph ends with a whole sentence', () => {
  const sentence = 'Tässä virkkeessä on esim. lyhenne ja sanoja niin, että siitä tulee mittava.'
  const [shown = '', ...more] = beginning(says(Array(10).fill(sentence).join(' ')), says('Toka.'))
  expect(shown).toBe(Array(5).fill(sentence).join(' '))
  expect(more).toEqual([])
})

test('a sentence too long to stand whole ends with a whole word', () => {
  const [shown = ''] = beginning(says(`${Array(100).fill('sanoja').join(', ')}.`))
  expect(shown).toMatch(/sanoja\u00a0…$/)
  expect(shown.length).toBeLessThanOrEqual(402)
})

test('a second paragraph that hardly fits is left out', () => {
  const long = 'a'.repeat(350)
  expect(beginning(says(long), says(`${'b'.repeat(40)}. ${'c'.repeat(40)}.`))).toEqual([long])
})

test('what has no paragraphs, or one without an end, has no beginning', () => {
  expect(beginning(heading)).toEqual([])
  expect(beginning(says('x'.repeat(1000)))).toEqual([])
})
