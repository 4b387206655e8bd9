import { expect, test } from 'vitest'

import { headingsOf } from './headings.ts'
import { footnote, says, text, view } from '../../testing/rich-text.ts'

const heading = (tag: string, ...children: object[]) => ({ type: 'heading', tag, children })

test('headings have ids of their own, made of their words', () => {
  const link = { type: 'link', fields: { url: '/blogi/' }, children: [text(' työ ', 1)] }
  const { nodes } = view(
    heading('h2', text('Äänekäs'), link, text('tänään'), footnote(says('Viite.'))),
    heading('h3', text('Keskustelu')),
    heading('h3', text('Keskustelu!')),
    heading('h4', text('日本')),
    heading('h2'),
  )
  expect(headingsOf(nodes)).toEqual([
    { id: 'h-aanekas-tyo-tanaan', level: 2, text: 'Äänekäs työ tänään' },
    { id: 'h-keskustelu', level: 3, text: 'Keskustelu' },
    { id: 'h-keskustelu-2', level: 3, text: 'Keskustelu!' },
    { id: 'h', level: 4, text: '日本' },
  ])
})
