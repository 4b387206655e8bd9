import { handleEndpoints } from 'payload'
import { describe, expect, test } from 'vitest'

import { env } from '#env'

import config from '../payload.config.ts'
import { bodyOf, essay } from '../testing/articles.ts'
import { freshPortal } from '../testing/portal.ts'

const portal = await freshPortal()
const editor = await portal.person(['editor'], { language: 'en' })
const finnish = await portal.person(['editor'], { language: 'fi' })

const { id: author } = await portal.payload.create({ collection: 'authors', data: { name: 'Aino' } })

function publish(data: object, by = editor) {
  return by.rest('POST', '/articles', { ...essay('Julkaistava'), _status: 'published', ...data })
}

function draft(data: object) {
  return editor.rest('POST', '/articles?draft=true', { _status: 'draft', ...data })
}

function messageFor(
  field: string,
  { body }: { body: { errors: { data: { errors: { path: string; message: string }[] } }[] } },
) {
  return body.errors[0]?.data.errors.find(({ path }) => path === field)?.message
}

describe('a book review', () => {
  test('is not published without the reviewer’s stars', async () => {
    const english = await publish({ kind: 'review' })
    expect(english.status).toBe(400)
    expect(messageFor('verdict', english)).toBe('A book review must have the reviewer’s stars, 1–5.')
    expect(messageFor('verdict', await publish({ kind: 'review', verdict: null }, finnish))).toBe(
      'Kirja-arviossa on oltava arvostelijan tähdet, 1–5.',
    )
  })

  test.each([1, 5])('is published with %d of them', async (verdict) => {
    expect((await publish({ kind: 'review', verdict })).body.doc.verdict).toBe(verdict)
  })

  test.each([0, 6, 3.5, -1, 'kolme'])('is not published with %o of them', async (verdict) => {
    const answer = await publish({ kind: 'review', verdict })
    expect(answer.status).toBe(400)
    expect(messageFor('verdict', answer)).toBeTruthy()
  })

  test('is told in both languages that stars are whole', async () => {
    const data = { kind: 'review', verdict: 3.5 }
    expect(messageFor('verdict', await publish(data))).toBe('Give whole stars, 1–5.')
    expect(messageFor('verdict', await publish(data, finnish))).toBe('Anna kokonaisia tähtiä, 1–5.')
  })

  test('may lack them while it is a draft, and not when the draft is published', async () => {
    const { status, body } = await draft({ ...essay('Kesken'), kind: 'review' })
    expect(status).toBe(201)
    const early = await editor.rest('PATCH', `/articles/${body.doc.id}`, { _status: 'published' })
    expect(messageFor('verdict', early)).toBeTruthy()
    const late = await editor.rest('PATCH', `/articles/${body.doc.id}`, { verdict: 4, _status: 'published' })
    expect(late.status).toBe(200)
  })
})

describe('an article', () => {
  test.each([
    ['title', { title: '' }],
    ['title', { title: null }],
    ['kind', { kind: null }],
    ['kind', { kind: 'poem' }],
    ['body', { body: null }],
    ['language', { language: 'sv' }],
    ['discussion', { discussion: 'perhaps' }],
    ['bookPoints', { bookPoints: 0.3 }],
    ['seriesPart', { seriesPart: 0 }],
  ])('is not published with a wrong %s: %o', async (field, data) => {
    const answer = await publish(data)
    expect(answer.status).toBe(400)
    expect(messageFor(field, answer)).toBeTruthy()
    expect(messageFor(field, await publish(data, finnish))).toBeTruthy()
  })

  test('may lack everything while it is a draft, and not when the draft is published', async () => {
    const { status, body } = await draft({})
    expect(status).toBe(201)
    const answer = await editor.rest('PATCH', `/articles/${body.doc.id}`, { _status: 'published' })
    expect(answer.status).toBe(400)
    for (const field of ['title', 'kind', 'body']) expect(messageFor(field, answer)).toBeTruthy()
    expect((await portal.rest('GET', `/articles/${body.doc.id}`)).status).toBe(404)
  })

  test('stays as it was when a change is refused', async () => {
    const { body } = await publish({ title: 'Ennallaan' })
    const { id } = body.doc
    expect((await editor.rest('PATCH', `/articles/${id}`, { title: '', _status: 'published' })).status).toBe(
      400,
    )
    expect((await portal.rest('GET', `/articles/${id}`)).body).toMatchObject({
      title: 'Ennallaan',
      slug: 'ennallaan',
    })
  })
})

/** A body with one node besides its words. */
function withNode(node: object) {
  const body = bodyOf('Leipäteksti.')
  return { root: { ...body.root, children: [...body.root.children, node] } }
}

/** An id that no document has. */
const STRANGER = author.includes('-') ? '00000000-0000-4000-8000-000000000000' : '000000000000000000000000'

describe('what an article refers to', () => {
  test.each(['authors', 'books', 'categories'])('must be there, in %s', async (field) => {
    for (const id of [STRANGER, 'not-an-id', '../../x', '5']) {
      const answer = await publish({ [field]: [id] })
      expect(answer.status).toBe(400)
      expect(messageFor(field, answer)).toBeTruthy()
    }
  })

  test.each(['series', 'translationOf', 'heroImage'])('must be there, in %s', async (field) => {
    for (const id of [STRANGER, 'not-an-id', '../../x', '5']) {
      const answer = await publish({ [field]: id })
      expect(answer.status).toBe(400)
      expect(messageFor(field, answer)).toBeTruthy()
    }
  })

  test('must be there in drafts too, and when an article is changed', async () => {
    expect((await draft({ title: 'Luonnos', authors: [STRANGER] })).status).toBe(400)
    const { body } = await publish({ title: 'Muutettava', authors: [author] })
    const { id } = body.doc
    const query = '?draft=true'
    expect(
      (await editor.rest('PATCH', `/articles/${id}${query}`, { series: STRANGER, _status: 'draft' })).status,
    ).toBe(400)
    expect(
      (await editor.rest('PATCH', `/articles/${id}`, { authors: [STRANGER], _status: 'published' })).status,
    ).toBe(400)
    expect((await portal.rest('GET', `/articles/${id}?depth=0`)).body.authors).toEqual([author])
  })

  test('is told to be missing in the language of who asked', async () => {
    const data = { authors: [author, STRANGER] }
    expect(messageFor('authors', await publish(data))).toBe('What this points at does not exist.')
    expect(messageFor('authors', await publish(data, finnish))).toBe('Kohdetta, johon tämä viittaa, ei ole.')
  })

  test('may go away: the article can still be changed', async () => {
    const { id: leaver } = await portal.payload.create({ collection: 'authors', data: { name: 'Lähtijä' } })
    const { body } = await publish({ title: 'Jäljelle jäävä', authors: [leaver, author] })
    await portal.payload.delete({ collection: 'authors', id: leaver })
    const { id } = body.doc
    const changed = await editor.rest('PATCH', `/articles/${id}`, {
      standfirst: 'Uusi',
      _status: 'published',
    })
    expect(changed.status).toBe(200)
  })
})

describe('a value of the wrong type is refused in order:', () => {
  test.each([
    { title: 123 },
    { title: {} },
    { title: ['a'] },
    { title: true },
    { standfirst: { a: 1 } },
    { standfirst: ['a'] },
    { updatedNote: {} },
    { slug: {} },
    { slug: 5 },
    { authors: 'x' },
    { authors: { a: 1 } },
    { authors: [{ a: 1 }] },
    { authors: [null] },
    { authors: [[author]] },
    { series: {} },
    { series: ['x', 'y'] },
    { series: 5 },
    { heroImage: true },
    { kind: {} },
    { kind: ['essay'] },
    { language: 5 },
    { verdict: {} },
    { seriesPart: {} },
    { seriesPart: 'ensimmäinen' },
    { bookPoints: {} },
    { writtenOn: 'eilen' },
    { writtenOn: {} },
    { writtenOn: true },
    { publishedAt: 'pian' },
    { publishedAt: ['2020-01-01T00:00:00.000Z'] },
    { body: 'text' },
    { body: 5 },
    { body: {} },
    { body: { root: 5 } },
    { body: { root: { children: 'x' } } },
    { postscript: [1] },
    { body: withNode({ type: 'block' }) },
    { body: withNode({ type: 'block', fields: { blockType: 'poem' } }) },
    { body: withNode({ type: 'block', fields: { blockType: 'definitionList', items: [5] } }) },
    { body: withNode({ type: 'block', fields: { blockType: 'pullQuote', text: {} } }) },
    { body: withNode({ type: 'link', version: 3, children: [], fields: 5 }) },
    { _status: 'ready' },
    { _status: {} },
  ])('%o', async (data) => {
    const created = await publish(data)
    expect(created.status).toBe(400)
    const { body } = await publish({ title: 'Alku', body: bodyOf('Alku.') })
    const changed = await editor.rest('PATCH', `/articles/${body.doc.id}`, { _status: 'published', ...data })
    expect(changed.status).toBe(400)
    expect((await draft({ title: 'Alku', ...data })).status).toBe(400)
  })

  test.each([
    ['authors', { name: {} }],
    ['authors', { name: 'A', bios: 'x' }],
    ['authors', { name: 'A', bios: [5] }],
    ['authors', { name: 'A', bios: [{ language: 'fi', text: { a: 1 } }] }],
    ['authors', { name: 'A', links: {} }],
    ['authors', { name: 'A', links: [{ label: 'L', url: {} }] }],
    ['authors', { name: 'A', role: {} }],
    ['authors', { name: 'A', portrait: STRANGER }],
    ['books', { title: {}, authors: ['A'] }],
    ['books', { title: 'K', authors: {} }],
    ['books', { title: 'K', authors: [{ a: 1 }] }],
    ['books', { title: 'K', authors: ['A'], year: {} }],
    ['books', { title: 'K', authors: ['A'], year: 'vuonna' }],
    ['books', { title: 'K', authors: ['A'], cover: STRANGER }],
    ['books', { title: 'K', authors: ['A'], publisher: [] }],
    ['categories', { title: 'A', language: 'fi', parent: STRANGER }],
    ['categories', { title: 'A', language: 'fi', parent: 'not-an-id' }],
    ['categories', { title: 'A', language: 'fi', number: {} }],
    ['categories', { title: 'A', language: 'fi', description: {} }],
    ['series', { title: 'A', language: 'fi', translationOf: STRANGER }],
    ['series', { title: 5, language: 'fi' }],
    ['pages', { title: {}, language: 'fi', _status: 'published' }],
    ['pages', { title: 'S', language: 'fi', body: 'x', _status: 'published' }],
    ['pages', { title: 'S', language: 'fi', showInFooter: 'kyllä', _status: 'published' }],
    ['redirects', { from: {}, to: '/x/' }],
  ])('in %s: %o', async (collection, data) => {
    expect((await editor.rest('POST', `/${collection}`, data)).status).toBe(400)
  })

  test.each(['title', [], 5, null])('all that an editor sends: %o', async (data) => {
    expect((await editor.rest('POST', '/articles', data)).status).toBe(400)
    expect((await finnish.rest('POST', '/globals/front-page', data)).status).toBe(400)
  })

  test.each(['"title"', '[]', '5', 'null', '{', '{"title":', ''])('the whole request: %s', async (words) => {
    const { body } = await publish({ title: 'Ennallaan' })
    for (const [method, address] of [
      ['POST', '/articles'],
      ['PATCH', `/articles/${body.doc.id}`],
      ['POST', '/globals/settings'],
    ] as const) {
      expect([400, 403]).toContain(await statusOf(method, address, words))
    }
  })
})

/** The words as they are, from nobody: a person of the tests sends JSON. */
async function statusOf(method: string, address: string, words: string): Promise<number> {
  const headers = { 'Content-Type': 'application/json' }
  const request = new Request(`${env.cmsUrl}/api${address}`, { method, headers, body: words })
  return (await handleEndpoints({ config, request })).status
}
