import { beforeAll, describe, expect, test } from 'vitest'

import { freshPortal } from '../testing/portal.ts'

const portal = await freshPortal()
const editor = await portal.person(['editor'], { language: 'en' })
const finnish = await portal.person(['editor'], { language: 'fi' })

function create(data: object, by = editor) {
  return by.rest('POST', '/categories', { title: 'Aihe', language: 'fi', ...data })
}

function move(id: string, parent: string, by = editor) {
  return by.rest('PATCH', `/categories/${id}`, { parent })
}

function messageFor(
  field: string,
  { body }: { body: { errors: { data: { errors: { path: string; message: string }[] } }[] } },
) {
  return body.errors[0]?.data.errors.find(({ path }) => path === field)?.message
}

describe('the tree of categories', () => {
  let root: string
  let branch: string
  let leaf: string
  beforeAll(async () => {
    root = (await create({ title: 'Juuri' })).body.doc.id
    branch = (await create({ title: 'Oksa', parent: root })).body.doc.id
    leaf = (await create({ title: 'Lehti', parent: branch })).body.doc.id
  })

  test('has no circle', async () => {
    for (const [id, parent] of [
      [root, root],
      [root, branch],
      [root, leaf],
      [branch, leaf],
    ] as const) {
      const answer = await move(id, parent)
      expect(answer.status).toBe(400)
      expect(messageFor('parent', answer)).toBe(
        'A category cannot stand under itself or under one of its own subcategories.',
      )
    }
    expect(messageFor('parent', await move(root, leaf, finnish))).toBe(
      'Aihe ei voi olla itsensä tai oman ala-aiheensa alla.',
    )
  })

  test('may be grown elsewhere', async () => {
    const other = (await create({ title: 'Toinen juuri' })).body.doc.id
    expect((await move(leaf, other)).status).toBe(200)
    expect((await move(leaf, branch)).status).toBe(200)
    const freed = await editor.rest('PATCH', `/categories/${other}`, { parent: null })
    expect(freed.body.doc.parent ?? null).toBeNull()
  })
})

describe('the number of a category', () => {
  test('gives the order that readers see, by the database', async () => {
    for (const number of ['6.10.', '6.2', '10.', '6.', '6.1.'])
      await create({ title: `Numero ${number}`, number })
    await create({ title: 'Ilman numeroa' })
    const where = 'where[title][like]=num&limit=100&depth=0'
    const expected = ['6.', '6.1.', '6.2', '6.10.', '10.', null]
    for (const query of [where, `${where}&sort=sortKey`]) {
      const { status, body } = await portal.rest('GET', `/categories?${query}`)
      expect(status).toBe(200)
      expect(body.docs.map(({ number }: { number?: string | null }) => number ?? null)).toEqual(expected)
    }
    const turned = await portal.rest('GET', `/categories?${where}&sort=-sortKey`)
    expect(turned.body.docs[0].title).toBe('Ilman numeroa')
  })

  test('moves the category when it changes', async () => {
    const { body } = await create({ title: 'Muuttuva', number: '99.' })
    const moved = await editor.rest('PATCH', `/categories/${body.doc.id}`, { number: '1.' })
    const renamed = await editor.rest('PATCH', `/categories/${body.doc.id}`, { title: 'Muutettu' })
    expect(moved.body.doc.sortKey < body.doc.sortKey).toBe(true)
    expect(renamed.body.doc.sortKey).toBe(moved.body.doc.sortKey)
  })

  test('finds it where a category is chosen, and so does a word of its title', async () => {
    const { body } = await create({ title: 'Asiakkaan polku', number: '77.3.' })
    for (const words of ['77.3', 'polku']) {
      const found = await portal.rest('GET', `/categories?where[numberedTitle][like]=${words}`)
      expect(found.body.docs.map(({ id }: { id: string }) => id)).toEqual([body.doc.id])
    }
    const moved = await editor.rest('PATCH', `/categories/${body.doc.id}`, { number: '78.' })
    expect(moved.body.doc.numberedTitle).toBe('78. Asiakkaan polku')
    const renamed = await editor.rest('PATCH', `/categories/${body.doc.id}`, { title: 'Tie', number: null })
    expect(renamed.body.doc.numberedTitle).toBe('Tie')
  })

  test('alone decides it: a key that is sent is ignored', async () => {
    const { body } = await create({ title: 'Etuilija', number: '98.', sortKey: '000000' })
    const honest = await create({ title: 'Rehellinen', number: '97.' })
    expect(honest.body.doc.sortKey < body.doc.sortKey).toBe(true)
    const again = await editor.rest('PATCH', `/categories/${body.doc.id}`, { sortKey: '000000' })
    expect(again.body.doc.sortKey).toBe(body.doc.sortKey)
  })

  test.each(['6..1', 'kuusi', '6,1', '.6', '6.1.a', '1234567.'])('may not be %s', async (number) => {
    const english = await create({ number })
    expect(english.status).toBe(400)
    expect(messageFor('number', english)).toBe('A number is made of digits and points, such as 6.1.')
    expect(messageFor('number', await create({ number }, finnish))).toBe(
      'Numero koostuu numeroista ja pisteistä, esimerkiksi 6.1.',
    )
  })

  test('may be missing', async () => {
    expect((await create({ title: 'Numeroton', number: '' })).status).toBe(201)
  })
})

describe('a category', () => {
  test.each([{ title: '' }, { title: undefined }, { language: 'sv' }, { language: null }])(
    'is refused with %o',
    async (data) => {
      expect((await create(data)).status).toBe(400)
    },
  )
})
