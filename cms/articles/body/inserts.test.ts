import { describe, expect, test } from 'vitest'

import { block, book, documentOf, file, picture, plain, says, text, view } from '../../testing/rich-text.ts'

describe('a pull quote', () => {
  const quoted = (fields: object, ...around: object[]) =>
    view(...around, block('pullQuote', fields)).nodes.find(({ type }) => type === 'pullQuote')

  test('that stands in the text repeats it', () => {
    const around = says('Alku. Hän sanoi: ”Ky\u00adsy aina  ensin!” Loppu.')
    expect(quoted({ text: '”Kysy aina ensin!”' }, around)).toMatchObject({
      repeats: true,
      attribution: undefined,
    })
  })

  test('that is nowhere else does not', () => {
    expect(quoted({ text: 'Kysy.', attribution: '' }, says('Muuta.'))).toEqual({
      type: 'pullQuote',
      text: 'Kysy.',
      attribution: undefined,
      repeats: false,
    })
  })

  test('may name at its beginning what the text points back at', () => {
    const around = says('Arvot eivät riitä. Ne revitään, jos yrityksen toiminta ei vastaa juhlapuheita.')
    const named = 'Yrityksen arvot revitään, jos yrityksen toiminta ei vastaa juhlapuheita.'
    expect(quoted({ text: named }, around)).toMatchObject({ repeats: true })
  })

  test.each([
    ['a short sentence', 'Kysy aina ensin.', 'Älä kysy aina ensin.'],
    [
      'the middle',
      'Jono on se paikka, jossa asiat selviävät.',
      'Jono ei ole se paikka, jossa asiat selviävät.',
    ],
    [
      'many words',
      'Siksi asiat selviävät jonossa parhaiten.',
      'Niin kauan kuin minä olen täällä asiat selviävät.',
    ],
  ])('that differs in %s is heard', (_, said, text) => {
    expect(quoted({ text }, says(said))).toMatchObject({ repeats: false })
  })

  test('does not repeat another pull quote', () => {
    expect(quoted({ text: 'Kysy.' }, block('pullQuote', { text: 'Kysy.' }))).toMatchObject({ repeats: false })
  })

  test('whose speaker only it names is heard', () => {
    expect(quoted({ text: 'Kysy.', attribution: 'Aino' }, says('Kysy.'))).toMatchObject({ repeats: false })
    expect(quoted({ text: 'Kysy.', attribution: 'Aino' }, says('Aino: Kysy.'))).toMatchObject({
      repeats: true,
    })
  })

  test('without words is none', () => {
    expect(quoted({ text: ' ' })).toBeUndefined()
  })
})

describe('a fact box', () => {
  const content = documentOf(says('Faktaa.'))
  const nodes = [{ type: 'paragraph', children: [plain('Faktaa.')] }]

  test('is headed one level below where it stands', () => {
    const box = (...above: object[]) =>
      view(...above, block('factBox', { title: 'Tietoa', content })).nodes.at(-1)
    const heading = (tag: string) => ({ type: 'heading', tag, children: [text('Tietoa')] })
    expect(box()).toEqual({ type: 'factBox', heading: { id: 'h-tietoa', level: 2, text: 'Tietoa' }, nodes })
    expect(box(heading('h2'))).toMatchObject({ heading: { id: 'h-tietoa-2', level: 3 } })
    expect(box(heading('h4'))).toMatchObject({ heading: { level: 4 } })
  })

  test('may have no title', () => {
    expect(view(block('factBox', { content })).nodes).toEqual([
      { type: 'factBox', heading: undefined, nodes },
    ])
  })
})

test('definitions are read from their block', () => {
  const items = [{ id: 'x', term: 'Hyvä kokemus', meaning: 'odotuksia vastannut kokemus' }]
  expect(view(block('definitionList', { items })).nodes).toEqual([
    { type: 'definitions', items: [{ term: 'Hyvä kokemus', meaning: 'odotuksia vastannut kokemus' }] },
  ])
})

describe('a picture', () => {
  test('keeps its own caption unless the text has a better one', () => {
    expect(view(block('picture', { media: 'there' })).nodes).toEqual([{ type: 'picture', picture }])
    expect(view(block('picture', { media: { id: 'there', owner: 'x' }, caption: 'Tässä' })).nodes).toEqual([
      {
        type: 'picture',
        picture: {
          ...picture,
          caption: 'Tässä',
          otherLanguage: { ...picture.otherLanguage, caption: undefined },
        },
      },
    ])
  })

  test('that is gone leaves nothing', () => {
    const { nodes, unknown } = view(
      block('picture', { media: 'gone', caption: 'Tässä' }),
      block('file', { media: 'gone', title: 'Tässä' }),
      block('gallery', { pictures: ['gone'] }),
      block('bookCard', { book: 'gone' }),
    )
    expect(nodes).toEqual([])
    expect(unknown).toEqual([])
  })
})

test('a file is called what the text calls it, else by its own name', () => {
  const { nodes } = view(
    block('file', { media: 'there', title: ' Ohje ' }),
    block('file', { media: 'there' }),
  )
  expect(nodes).toEqual([
    { type: 'file', title: 'Ohje', file },
    { type: 'file', title: 'ohje', file },
  ])
})

test('a gallery has the pictures that are there', () => {
  expect(view(block('gallery', { pictures: ['there', 'gone', 'there'] })).nodes).toEqual([
    { type: 'gallery', pictures: [picture, picture] },
  ])
})

test('a book has its card', () => {
  expect(view(block('bookCard', { book: 'there' })).nodes).toEqual([{ type: 'bookCard', book }])
})

test('an embed is an address, and a harmful one is nothing', () => {
  const { nodes } = view(
    block('embed', { url: 'https://esimerkki.example/a/' }),
    block('embed', { url: 'javascript:alert(1)' }),
  )
  expect(nodes).toEqual([
    {
      type: 'embed',
      embed: { href: 'https://esimerkki.example/a/', service: undefined, label: 'esimerkki.example/a' },
    },
  ])
})
