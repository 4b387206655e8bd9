import { describe, expect, test } from 'vitest'

import { essay } from '../testing/articles.ts'
import { freshPortal } from '../testing/portal.ts'

const portal = await freshPortal()
const editor = await portal.person(['editor'], { language: 'en' })

describe.each([
  { collection: 'articles', name: 'title', more: { ...essay(''), _status: 'published' } },
  { collection: 'pages', name: 'title', more: { language: 'fi', _status: 'published' } },
  { collection: 'categories', name: 'title', more: { language: 'fi' } },
  { collection: 'series', name: 'title', more: { language: 'fi' } },
  { collection: 'authors', name: 'name', more: {} },
  { collection: 'books', name: 'title', more: { authors: ['Eka Tekijä'] } },
])('the $name in $collection', ({ collection, name, more }) => {
  const create = (value: string) => editor.rest('POST', `/${collection}`, { ...more, [name]: value })

  test.each(['   ', '\n\t', '\u00a0'])('is missing when it is %j', async (blank) => {
    const [spaces, nothing] = [await create(blank), await create('')]
    expect(spaces.status).toBe(400)
    expect(spaces.body).toEqual(nothing.body)
    expect(spaces.body.errors[0].data.errors).toMatchObject([{ path: name }])
  })

  test('does not become nothing but spaces later', async () => {
    const { body } = await create('Pysyvä nimi')
    const change = { ...('_status' in more && { _status: 'published' }), [name]: '  ' }
    expect((await editor.rest('PATCH', `/${collection}/${String(body.doc.id)}`, change)).status).toBe(400)
  })

  test('is kept without the spaces around it, and makes the address', async () => {
    const { body } = await create('  Nimi tässä \n')
    expect(body.doc[name]).toBe('Nimi tässä')
    expect(body.doc.slug).toBe('nimi-tassa')
  })
})

test('the authors of a book are the names among what was typed', async () => {
  const create = (authors: string[]) => editor.rest('POST', '/books', { title: 'Kirja', authors })
  expect((await create([' Eka Tekijä', ' ', 'Toka Tekijä '])).body.doc.authors).toEqual([
    'Eka Tekijä',
    'Toka Tekijä',
  ])
  expect((await create([' '])).status).toBe(400)
})

test('a draft whose title is nothing but spaces has no title yet, and no address', async () => {
  const { status, body } = await editor.rest('POST', '/articles?draft=true', {
    ...essay('  '),
    _status: 'draft',
  })
  expect(status).toBe(201)
  expect(body.doc).toMatchObject({ title: '' })
  expect(body.doc.slug ?? null).toBeNull()
})
