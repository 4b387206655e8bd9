import { beforeEach, describe, expect, test } from 'vitest'

import { bodyOf, essay } from '../testing/articles.ts'
import { freshPortal } from '../testing/portal.ts'

const portal = await freshPortal()
const editor = await portal.person(['editor'])

/** A published essay with a newer draft on top. */
async function publishedWithDraft(title: string) {
  const created = await editor.rest('POST', '/articles', { ...essay(title), _status: 'published' })
  const id: string = created.body.doc.id
  await editor.rest('PATCH', `/articles/${id}?draft=true`, { title: `${title} – luonnos`, _status: 'draft' })
  return id
}

describe('an update of a published article that has a newer draft', () => {
  test('leaves the public article as it is when it does not say _status', async () => {
    const id = await publishedWithDraft('Kestävä')
    await editor.rest('PATCH', `/articles/${id}`, { standfirst: 'Uusi ingressi' })

    const seen = await portal.rest('GET', `/articles/${id}`)
    expect(seen.status).toBe(200)
    expect(seen.body.title).toBe('Kestävä')
    expect(seen.body.standfirst ?? null).toBeNull()

    const draft = await editor.rest('GET', `/articles/${id}?draft=true`)
    expect(draft.body.title).toBe('Kestävä – luonnos')
    expect(draft.body.standfirst).toBe('Uusi ingressi')
  })

  test('publishes the draft when it asks for publication', async () => {
    const id = await publishedWithDraft('Uudistuva')
    await editor.rest('PATCH', `/articles/${id}`, { _status: 'published' })
    expect((await portal.rest('GET', `/articles/${id}`)).body.title).toBe('Uudistuva – luonnos')
  })

  test('of many at once is refused without _status', async () => {
    const answer = await editor.rest('PATCH', '/articles?where[kind][equals]=essay', {
      standfirst: 'Kaikille',
    })
    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.body)).toContain('_status')
  })
})

describe('the moment of publication', () => {
  test('is the first one, although the draft on top of it was emptied of it', async () => {
    const first = '2020-05-05T10:00:00.000Z'
    const created = await editor.rest('POST', '/articles', {
      ...essay('Aikaleima'),
      publishedAt: first,
      _status: 'published',
    })
    const id: string = created.body.doc.id
    await editor.rest('PATCH', `/articles/${id}?draft=true`, { publishedAt: null, _status: 'draft' })
    await editor.rest('PATCH', `/articles/${id}`, { _status: 'published' })
    expect((await portal.rest('GET', `/articles/${id}`)).body.publishedAt).toBe(first)
  })

  test('is set when it was left empty', async () => {
    const before = Date.now()
    const created = await editor.rest('POST', '/articles', { ...essay('Nyt'), _status: 'published' })
    expect(Date.parse(created.body.doc.publishedAt)).toBeGreaterThanOrEqual(before - 1000)
  })

  test('is not set by saving a draft', async () => {
    const created = await editor.rest('POST', '/articles?draft=true', essay('Vielä kesken'))
    expect(created.body.doc.publishedAt ?? null).toBeNull()
  })
})

describe('contentChangedAt', () => {
  let id: string
  let first: string
  beforeEach(async () => {
    const created = await editor.rest('POST', '/articles', { ...essay('Muuttuva'), _status: 'published' })
    id = created.body.doc.id
    first = created.body.doc.contentChangedAt
  })

  test('follows what the public row says, not the newest draft', async () => {
    await editor.rest('PATCH', `/articles/${id}?draft=true`, { body: bodyOf('Toisin.'), _status: 'draft' })
    const { body } = await editor.rest('PATCH', `/articles/${id}`, { _status: 'published' })
    expect(body.doc.contentChangedAt > first).toBe(true)
  })

  test('stays when only housekeeping changes', async () => {
    const { body } = await editor.rest('PATCH', `/articles/${id}`, {
      discussion: 'closed',
      _status: 'published',
    })
    expect(body.doc.contentChangedAt).toBe(first)
  })

  test('cannot be sent', async () => {
    const sent = '1999-01-01T00:00:00.000Z'
    const { body } = await editor.rest('PATCH', `/articles/${id}`, {
      contentChangedAt: sent,
      _status: 'published',
    })
    expect(body.doc.contentChangedAt).not.toBe(sent)
  })
})

describe('the trash', () => {
  test('hides a published article from readers, whatever they ask', async () => {
    const created = await editor.rest('POST', '/articles', { ...essay('Roskiin'), _status: 'published' })
    const id: string = created.body.doc.id
    const trashed = await editor.rest('PATCH', `/articles/${id}`, { deletedAt: new Date().toISOString() })
    expect(trashed.status).toBe(200)

    expect((await portal.rest('GET', `/articles/${id}?trash=true`)).status).toBe(404)
    const list = await portal.rest('GET', '/articles?trash=true&where[title][equals]=Roskiin')
    expect(list.body.docs).toEqual([])
  })

  test('gives the address free, and restoring takes another where it has been taken', async () => {
    const old = await editor.rest('POST', '/articles', { ...essay('Sama osoite'), _status: 'published' })
    const id: string = old.body.doc.id
    expect(old.body.doc.slug).toBe('sama-osoite')
    await editor.rest('PATCH', `/articles/${id}`, { deletedAt: new Date().toISOString() })
    const heir = await editor.rest('POST', '/articles', { ...essay('Sama osoite'), _status: 'published' })
    expect(heir.body.doc.slug).toBe('sama-osoite')

    const back = await editor.rest('PATCH', `/articles/${id}?trash=true`, {
      deletedAt: null,
      _status: 'published',
    })
    expect(back.status).toBe(200)
    expect(back.body.doc.slug).toBe('sama-osoite-2')
  })
})

describe('authors', () => {
  test('hand their changes to a published article in as a draft', async () => {
    const author = await portal.person(['author'])
    const created = await author.rest('POST', '/articles', essay('Oma teksti'))
    expect(created.body.doc._status).toBe('draft')
    const id: string = created.body.doc.id
    await editor.rest('PATCH', `/articles/${id}`, { _status: 'published' })

    const changed = await author.rest('PATCH', `/articles/${id}`, { title: 'Oma teksti, korjattu' })
    expect(changed.status).toBe(200)
    expect((await portal.rest('GET', `/articles/${id}`)).body.title).toBe('Oma teksti')
    expect((await author.rest('GET', `/articles/${id}?draft=true`)).body.title).toBe('Oma teksti, korjattu')
  })

  test.each([
    ['publish', 'PATCH', '', { _status: 'published' }],
    ['publish as a draft', 'PATCH', '?draft=true', { _status: 'published' }],
  ])('do not %s', async (_, method, query, data) => {
    const author = await portal.person(['author'])
    const created = await author.rest('POST', '/articles', essay('Kiellettyä'))
    const id: string = created.body.doc.id
    expect((await author.rest(method, `/articles/${id}${query}`, data)).status).toBe(403)
    expect((await portal.rest('GET', `/articles/${id}`)).status).toBe(404)
  })

  test('hand them in as the admin’s form sends them, which says that nothing is in the trash', async () => {
    const author = await portal.person(['author'])
    const title = 'Lomakkeen muuttama'
    const created = await author.rest('POST', '/articles?draft=true', { ...essay(title), _status: 'draft' })
    const id: string = created.body.doc.id
    await editor.rest('PATCH', `/articles/${id}`, { _status: 'published' })
    const { body: form } = await author.rest('GET', `/articles/${id}?draft=true&depth=0`)
    const sent = { ...form, standfirst: 'Uusi', deletedAt: null, _status: 'draft' }
    const answer = await author.rest('PATCH', `/articles/${id}?draft=true&autosave=true`, sent)
    expect(answer.status).toBe(200)
    const draft = await author.rest('GET', `/articles/${id}?draft=true`)
    expect(draft.body).toMatchObject({ standfirst: 'Uusi', _status: 'draft' })
    const seen = await portal.rest('GET', `/articles/${id}`)
    expect(seen.body).toMatchObject({ title, _status: 'published' })
    expect(seen.body.standfirst ?? null).toBeNull()
  })

  test('do not create anything published', async () => {
    const author = await portal.person(['author'])
    const answer = await author.rest('POST', '/articles', { ...essay('Suoraan'), _status: 'published' })
    expect(answer.status).toBe(403)
  })

  test('do not unpublish, trash, delete or restore over what is published', async () => {
    const author = await portal.person(['author'])
    const created = await author.rest('POST', '/articles', essay('Julkinen oma'))
    const id: string = created.body.doc.id
    await editor.rest('PATCH', `/articles/${id}`, { _status: 'published' })

    expect((await author.rest('PATCH', `/articles/${id}`, { _status: 'draft' })).status).toBe(403)
    expect(
      (await author.rest('PATCH', `/articles/${id}`, { deletedAt: new Date().toISOString() })).status,
    ).toBe(403)
    expect((await author.rest('DELETE', `/articles/${id}`)).status).toBe(403)

    const versions = await author.rest('GET', `/articles/versions?where[parent][equals]=${id}`)
    expect(versions.body.docs.length).toBeGreaterThan(1)
    for (const version of versions.body.docs) {
      expect((await author.rest('POST', `/articles/versions/${version.id}`)).status).toBe(403)
    }
    expect((await portal.rest('GET', `/articles/${id}`)).status).toBe(200)
  })

  test('trash their own draft', async () => {
    const author = await portal.person(['author'])
    const created = await author.rest('POST', '/articles', essay('Turha luonnos'))
    const answer = await author.rest('PATCH', `/articles/${created.body.doc.id}`, {
      deletedAt: new Date().toISOString(),
    })
    expect(answer.status).toBe(200)
  })
})
