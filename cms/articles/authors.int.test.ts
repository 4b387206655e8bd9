import { beforeAll, describe, expect, test } from 'vitest'

import { essay } from '../testing/articles.ts'
import { freshPortal } from '../testing/portal.ts'

const portal = await freshPortal()
const { payload } = portal
const editor = await portal.person(['editor'])
const author = await portal.person(['author'])
const colleague = await portal.person(['author'])

const now = new Date().toISOString()

/** An author's article that an editor published, with or without changes handed in since. */
async function published(title: string, { handedIn = false } = {}): Promise<string> {
  const id = await draft(title)
  await editor.rest('PATCH', `/articles/${id}`, { _status: 'published' })
  if (handedIn) await author.rest('PATCH', `/articles/${id}`, { title: `${title}, uusi` })
  return id
}

async function draft(title: string): Promise<string> {
  return (await author.rest('POST', '/articles', essay(title))).body.doc.id
}

async function comment(article: string, text: string): Promise<void> {
  const data = { article, text, name: 'Lukija', email: 'lukija@reader.example', status: 'pending' } as const
  await payload.create({ collection: 'comments', data, context: { door: 'comments' } })
}

/** All that the tables hold of an article, its versions included. */
async function stored(id: string): Promise<unknown> {
  const row = await payload.db.findOne({ collection: 'articles', where: { id: { equals: id } } })
  const { docs } = await payload.db.findVersions({
    collection: 'articles',
    where: { parent: { equals: id } },
  })
  return { row, versions: docs }
}

describe('what is published of an author’s own', () => {
  test.each([
    ['deletedAt: null', '', { deletedAt: null }],
    ['deletedAt: null with text', '', { deletedAt: null, title: 'Vallattu' }],
    ['deletedAt: null as a draft', '', { deletedAt: null, title: 'Vallattu', _status: 'draft' }],
    ['the trash', '', { deletedAt: now }],
    ['the trash as a draft', '', { deletedAt: now, _status: 'draft' }],
    ['the trash, asked with trash', '&trash=true', { deletedAt: now }],
    ['a list as _status', '', { title: 'Vallattu', _status: ['published'] }],
    ['publication', '', { title: 'Vallattu', _status: 'published' }],
    ['a draft as such', '', { title: 'Vallattu', _status: 'draft' }],
    ['publishAllLocales', '&publishAllLocales=true', { title: 'Vallattu' }],
    ['unpublishAllLocales', '&unpublishAllLocales=true', { title: 'Vallattu' }],
    ['publishSpecificLocale', '&publishSpecificLocale=fi', { title: 'Vallattu' }],
    ['autosave', '&autosave=true', { title: 'Vallattu' }],
    ['draft=false', '&draft=false', { title: 'Vallattu' }],
    ['overrideAccess', '&overrideAccess=true', { title: 'Vallattu', _status: 'published' }],
  ])('stays as it is by %s', async (_, parameters, data) => {
    for (const handedIn of [false, true]) {
      const id = await published('Julkinen', { handedIn })
      const before = await portal.rest('GET', `/articles/${id}`)
      await author.rest('PATCH', `/articles/${id}?depth=0${parameters}`, data)
      await author.rest('PATCH', `/articles?where[id][equals]=${id}${parameters}`, data)
      expect(await portal.rest('GET', `/articles/${id}`)).toEqual(before)
    }
  })

  test('is deleted neither alone nor among many', async () => {
    for (const handedIn of [false, true]) {
      const id = await published('Pysyvä', { handedIn })
      await author.rest('DELETE', `/articles/${id}`)
      await author.rest('DELETE', `/articles?where[id][equals]=${id}`)
      await author.rest('DELETE', `/articles?where[title][exists]=true&trash=true`)
      expect((await portal.rest('GET', `/articles/${id}`)).status).toBe(200)
    }
  })

  test('is neither taken back nor emptied from where an editor threw it', async () => {
    const id = await published('Heitetty')
    await editor.rest('PATCH', `/articles/${id}`, { deletedAt: now })
    const before = await stored(id)
    for (const data of [{ deletedAt: null }, { deletedAt: null, _status: 'draft' }]) {
      expect((await author.rest('PATCH', `/articles/${id}?trash=true`, data)).status).toBe(403)
      await author.rest('PATCH', `/articles?where[id][equals]=${id}&trash=true`, data)
    }
    expect((await author.rest('DELETE', `/articles/${id}?trash=true`)).status).toBe(403)
    expect(await stored(id)).toEqual(before)
  })
})

test('an author’s own draft goes to the trash, comes back and is deleted', async () => {
  const id = await draft('Turha')
  expect((await author.rest('PATCH', `/articles?where[id][equals]=${id}`, { deletedAt: now })).status).toBe(
    200,
  )
  expect((await author.rest('GET', `/articles/${id}`)).status).toBe(404)
  expect((await author.rest('PATCH', `/articles/${id}?trash=true`, { deletedAt: null })).status).toBe(200)
  expect((await author.rest('DELETE', `/articles/${id}`)).status).toBe(200)
})

describe('another author', () => {
  test.each([
    ['a draft', () => draft('Luonnos')],
    ['a published article', () => published('Julkinen')],
    ['a published article with a newer draft', () => published('Julkinen', { handedIn: true })],
  ])('changes nothing of %s', async (_, make) => {
    const id = await make()
    const before = await stored(id)
    const versions = await editor.rest('GET', `/articles/versions?where[parent][equals]=${id}&depth=0`)
    const where = `where[id][equals]=${id}`
    for (const parameters of ['', '&draft=true', '&trash=true', '&autosave=true&draft=true']) {
      for (const data of [{ title: 'Vallattu' }, { deletedAt: now }, { authors: [], _status: 'draft' }]) {
        await colleague.rest('PATCH', `/articles/${id}?depth=0${parameters}`, data)
        await colleague.rest('PATCH', `/articles?${where}${parameters}`, data)
      }
      await colleague.rest('PATCH', `/articles?where[title][exists]=true${parameters}`, { title: 'Vallattu' })
      await colleague.rest('DELETE', `/articles/${id}?depth=0${parameters}`)
      await colleague.rest('DELETE', `/articles?${where}${parameters}`)
      for (const version of versions.body.docs) {
        await colleague.rest('POST', `/articles/versions/${version.id}?depth=0${parameters}`)
      }
    }
    await colleague.rest('POST', `/articles/${id}/discussion`, { discussion: 'closed' })
    expect(await stored(id)).toEqual(before)
  })

  test('reads neither draft nor version, and copies no draft', async () => {
    const id = await draft('Salainen')
    const versions = await author.rest('GET', `/articles/versions?where[parent][equals]=${id}`)
    const version: string = versions.body.docs[0].id
    for (const path of [`/articles/${id}?draft=true`, `/articles/versions/${version}`]) {
      expect([403, 404]).toContain((await colleague.rest('GET', path)).status)
    }
    const list = await colleague.rest('GET', `/articles/versions?where[parent][equals]=${id}&trash=true`)
    expect(list.body.docs).toEqual([])
    expect((await colleague.rest('POST', `/articles/${id}/duplicate`)).status).toBe(403)
  })

  test('copies of a published article what readers see, as a draft of their own', async () => {
    const id = await published('Mallikas', { handedIn: true })
    for (const parameters of ['', '?draft=true']) {
      const { body } = await colleague.rest('POST', `/articles/${id}/duplicate${parameters}`)
      expect(body.doc).toMatchObject({ title: 'Mallikas', _status: 'draft' })
      expect(body.doc.owner.id).toBe(colleague.user.id)
    }
    const publishing = await colleague.rest('POST', `/articles/${id}/duplicate`, { _status: 'published' })
    expect(publishing.status).toBe(403)
  })

  test('gets at an article by being named in it, and not by naming themselves', async () => {
    const byline = await payload.create({ collection: 'authors', data: { name: 'Kolle Ga' } })
    await payload.update({ collection: 'users', id: colleague.user.id, data: { byline: byline.id } })
    const id = await draft('Yhteinen')
    expect((await colleague.rest('PATCH', `/articles/${id}`, { authors: [byline.id] })).status).toBe(403)
    await author.rest('PATCH', `/articles/${id}`, { authors: [byline.id], _status: 'draft' })
    await editor.rest('PATCH', `/articles/${id}`, { _status: 'draft' })
    expect((await colleague.rest('PATCH', `/articles/${id}`, { title: 'Yhdessä' })).status).toBe(200)
  })
})

describe('under their articles an author', () => {
  let own: string
  beforeAll(async () => {
    own = await published('Keskusteltu')
    const others = await colleague.rest('POST', '/articles', essay('Toisen'))
    await comment(own, 'Omalle')
    await comment(others.body.doc.id, 'Toiselle')
  })

  test('sees the comments that wait, without addresses, and no others', async () => {
    const { body } = await author.rest('GET', '/comments?depth=0')
    expect(body.docs).toMatchObject([{ text: 'Omalle', status: 'pending', article: own }])
    for (const field of ['email', 'sender', 'reasons', 'decidedBy'])
      expect(body.docs[0]).not.toHaveProperty(field)
    const asked = await author.rest('GET', '/comments?where[email][like]=reader')
    expect(asked.status).toBe(400)
  })

  test('decides nothing', async () => {
    const { body } = await author.rest('GET', '/comments?depth=0')
    const id: string = body.docs[0].id
    expect((await author.rest('PATCH', `/comments/${id}`, { status: 'approved' })).status).toBe(403)
    expect((await author.rest('PATCH', `/comments?where[id][equals]=${id}`, { status: 'spam' })).status).toBe(
      403,
    )
    expect((await author.rest('DELETE', `/comments/${id}`)).status).toBe(403)
    expect((await author.rest('POST', `/articles/${own}/discussion`, { discussion: 'closed' })).status).toBe(
      403,
    )
  })
})
