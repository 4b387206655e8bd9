import { beforeAll, describe, expect, test } from 'vitest'

import { essay } from '../testing/articles.ts'
import { freshPortal } from '../testing/portal.ts'

const portal = await freshPortal()
const { payload } = portal
const editor = await portal.person(['editor'])
const moderator = await portal.person(['moderator'])
const { id: byline } = await payload.create({ collection: 'authors', data: { name: 'Aino Esimerkki' } })
const author = await portal.person(['author'], { byline })

/** A comment that has been approved, with the article that it stands under. */
interface Said {
  article: string
  comment: string
}

async function approvedUnder(title: string): Promise<Said> {
  const { id: article } = await payload.create({
    collection: 'articles',
    data: { ...essay(title), authors: [byline], _status: 'published' },
  })
  const { id: comment } = await payload.create({
    collection: 'comments',
    data: { article, name: 'Lukija', text: 'Hyvin sanottu.', status: 'approved' },
    context: { door: 'comments' },
  })
  return { article, comment }
}

const publicly = async ({ comment }: Said) => {
  const one = await portal.rest('GET', `/comments/${comment}`)
  const list = await portal.rest('GET', `/comments?where[id][equals]=${comment}`)
  const local = await payload.find({
    collection: 'comments',
    where: { id: { equals: comment } },
    overrideAccess: false,
  })
  return [one.status === 200, list.body.totalDocs === 1, local.totalDocs === 1]
}

const EVERYWAY = [true, true, true]
const NOWHERE = [false, false, false]

describe('an approved comment is read by anybody while its article is public, and by the house after', () => {
  let said: Said
  beforeAll(async () => {
    said = await approvedUnder('Puhuttu')
  })

  test('public at first, also when a draft is begun', async () => {
    expect(await publicly(said)).toEqual(EVERYWAY)
    await editor.rest('PATCH', `/articles/${said.article}?draft=true`, { title: 'Uusi', _status: 'draft' })
    expect(await publicly(said)).toEqual(EVERYWAY)
  })

  test.each([
    ['unpublished', { _status: 'draft' }, { _status: 'published' }],
    ['trashed', { deletedAt: new Date().toISOString() }, { deletedAt: null, _status: 'published' }],
  ])('%s, and back again', async (_, hide, show) => {
    expect((await editor.rest('PATCH', `/articles/${said.article}`, hide)).status).toBe(200)
    expect(await publicly(said)).toEqual(NOWHERE)
    for (const { rest } of [editor, moderator, author])
      expect((await rest('GET', `/comments/${said.comment}`)).status).toBe(200)
    expect((await editor.rest('PATCH', `/articles/${said.article}?trash=true`, show)).status).toBe(200)
    expect(await publicly(said)).toEqual(EVERYWAY)
  })
})

test('who has read an article reads what is approved under it, and nothing else', async () => {
  const here = await approvedUnder('Luettu')
  await approvedUnder('Toinen')
  await payload.create({
    collection: 'comments',
    data: { article: here.article, name: 'Lukija', text: 'Odotan.', status: 'pending' },
    context: { door: 'comments' },
  })
  const read = async (context: Record<string, unknown>) => {
    const { docs } = await payload.find({
      collection: 'comments',
      pagination: false,
      overrideAccess: false,
      context,
    })
    return docs.map(({ id }) => id)
  }
  expect(await read({ door: 'comments', readArticle: here.article })).toEqual([here.comment])
  expect((await read({ readArticle: here.article })).length).toBeGreaterThan(1) // no door: as any reader
})
