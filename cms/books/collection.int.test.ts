import { describe, expect, test } from 'vitest'

import { freshPortal } from '../testing/portal.ts'

const portal = await freshPortal()
const editor = await portal.person(['editor'], { language: 'en' })
const finnish = await portal.person(['editor'], { language: 'fi' })

function create(data: object, by = editor) {
  return by.rest('POST', '/books', { title: 'Kirja', authors: ['Eka Tekijä'], ...data })
}

function messageFor(
  field: string,
  { body }: { body: { errors: { data: { errors: { path: string; message: string }[] } }[] } },
) {
  return body.errors[0]?.data.errors.find(({ path }) => path === field)?.message
}

describe('a book', () => {
  test.each([
    ['title', { title: '' }],
    ['title', { title: undefined }],
    ['authors', { authors: [] }],
    ['authors', { authors: undefined }],
  ])('without %s is refused: %o', async (field, data) => {
    const answer = await create(data)
    expect(answer.status).toBe(400)
    expect(messageFor(field, answer)).toBeTruthy()
  })

  test('without authors says that each name is ended by Enter, which is easily missed', async () => {
    expect(messageFor('authors', await create({ authors: [] }))).toBe(
      'Write at least one name and press Enter.',
    )
  })

  test('keeps its authors in the order of the cover', async () => {
    const authors = ['Ö. Viimeinen', 'A. Ensimmäinen', 'K. Keskimmäinen']
    const { body } = await create({ authors })
    expect((await portal.rest('GET', `/books/${body.doc.id}`)).body.authors).toEqual(authors)
    const turned = authors.toReversed()
    await editor.rest('PATCH', `/books/${body.doc.id}`, { authors: turned })
    expect((await portal.rest('GET', `/books/${body.doc.id}`)).body.authors).toEqual(turned)
  })
})

describe('the ISBN of a book', () => {
  test('is kept as thirteen digits, however it was typed', async () => {
    expect((await create({ isbn: 'ISBN 0-8044-2957-X' })).body.doc.isbn).toBe('9780804429573')
    expect((await create({ isbn: ' 979-10-90636-07-1 ' })).body.doc.isbn).toBe('9791090636071')
  })

  test('is refused when its check digit is wrong, in the language of who typed it', async () => {
    const english = await create({ isbn: '978-0-306-40615-8' })
    expect(english.status).toBe(400)
    expect(messageFor('isbn', english)).toBe(
      'This is no ISBN: digits are missing or the check digit does not match.',
    )
    const inFinnish = await create({ isbn: '978-0-306-40615-8' }, finnish)
    expect(messageFor('isbn', inFinnish)).toBe(
      'Tämä ei ole ISBN: numeroita puuttuu tai tarkistusnumero ei täsmää.',
    )
  })

  test('belongs to one book, in whichever form', async () => {
    await create({ title: 'Omistaja', isbn: '978-1-59184-581-2' })
    const english = await create({ isbn: '1591845815' })
    expect(english.status).toBe(400)
    expect(messageFor('isbn', english)).toBe('There already is a book with this ISBN: Omistaja.')
    const inFinnish = await create({ isbn: '9781591845812' }, finnish)
    expect(messageFor('isbn', inFinnish)).toBe('Tällä ISBN:llä on jo kirja: Omistaja.')
  })

  test('stays the book’s own when the book is saved again, with it or without', async () => {
    const { body } = await create({ isbn: '9781119477242' })
    expect((await editor.rest('PATCH', `/books/${body.doc.id}`, { isbn: '978-1-119-47724-2' })).status).toBe(
      200,
    )
    expect((await editor.rest('PATCH', `/books/${body.doc.id}`, { year: 2018 })).status).toBe(200)
    expect((await create({ isbn: '9781119477242' })).status).toBe(400)
  })

  test.each([[{}], [{ isbn: '' }], [{ isbn: null }], [{ isbn: '  ' }]])(
    'may be missing from many: %o',
    async (data) => {
      const answers = [await create(data), await create(data), await create(data)]
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 201])
      expect(answers.map(({ body }) => body.doc.isbn ?? '')).toEqual(['', '', ''])
    },
  )

  test.each(['', null])('is free for another once it is cleared by %o', async (nothing) => {
    const isbn = nothing === null ? '9780385517256' : '9781609949815'
    const { body } = await create({ isbn })
    expect((await editor.rest('PATCH', `/books/${body.doc.id}`, { isbn: nothing })).status).toBe(200)
    expect((await create({ isbn })).status).toBe(201)
  })

  test('is given to one of those who ask for it at once', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => create({ isbn: '9780787960759' })))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 400, 400, 400, 400])
  })

  test('is not copied with the book', async () => {
    const { body } = await create({ isbn: '9780306406157' })
    const copy = await editor.rest('POST', `/books/${body.doc.id}/duplicate`, {})
    expect(copy.status).toBe(200)
    expect(copy.body.doc.isbn ?? null).toBeNull()
    expect(copy.body.doc.authors).toEqual(['Eka Tekijä'])
  })

  test.each([[{ isbn: 9780306406157 }], [{ isbn: ['9780306406157'] }], [{ isbn: { a: 1 } }]])(
    'is a text: %o is refused',
    async (data) => {
      expect((await create(data)).status).toBe(400)
    },
  )
})

describe('the points of a book', () => {
  test('are none when nobody gave any', async () => {
    expect((await create({})).body.doc.points).toBe(0)
  })

  test.each([0, 0.5, 1.5, 20])('may be %d', async (points) => {
    expect((await create({ points })).body.doc.points).toBe(points)
  })

  test.each([0.25, -0.5, 20.5, '0.7'])('may not be %o', async (points) => {
    const english = await create({ points })
    expect(english.status).toBe(400)
    expect(messageFor('points', english)).toBe('Points go from 0 to 20 in steps of a half.')
    expect(messageFor('points', await create({ points }, finnish))).toBe(
      'Pisteet annetaan puolen pisteen välein nollasta kahteenkymmeneen.',
    )
  })

  test.each(['kaksi', [2], {}])('are a number: %o is refused', async (points) => {
    expect(messageFor('points', await create({ points }))).toBe('The value is of the wrong type.')
    expect(messageFor('points', await create({ points }, finnish))).toBe('Arvo on väärää tyyppiä.')
  })
})
