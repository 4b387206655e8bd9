import { describe, expect, test } from 'vitest'

import { essay } from './testing/articles.ts'
import { freshPortal } from './testing/portal.ts'

const portal = await freshPortal()
const editor = await portal.person(['editor'])
await editor.rest('POST', '/articles', { ...essay('Julkaistu'), _status: 'published' })

describe('a question that cannot be answered', () => {
  test.each([
    '/articles?where=xyz',
    '/articles/count?where=xyz',
    '/articles/versions?where=xyz',
    '/articles/versions?where[createdAt][greater_than]=xyz',
    '/articles?where[publishedAt][greater_than]=xyz',
    '/articles?where[categories][all]=x',
    '/articles?where[body][near]=1',
    '/articles?where[body.root.x][like]=1',
    '/articles/versions?where[version.body.root][like]=x',
    '/comments?where[article.owner.email][equals]=x',
  ])('is a wrong question, and nothing broke: %s', async (path) => {
    for (const { rest } of [portal, editor]) {
      const { status, body } = await rest('GET', path)
      expect(status).toBe(400)
      expect(JSON.stringify(body)).toContain('cannot be queried')
    }
  })
})

describe('the versions of documents', () => {
  test.each(['/articles/versions', '/pages/versions'])('are no stranger’s: %s', async (path) => {
    expect((await portal.rest('GET', path)).status).toBe(403)
    expect((await editor.rest('GET', path)).status).toBe(200)
  })

  test.each(['xyz', '00000000-0000-4000-8000-000000000000'])(
    'are not found by %s, whoever asks',
    async (id) => {
      for (const { rest } of [portal, editor])
        expect([403, 404]).toContain((await rest('GET', `/articles/versions/${id}`)).status)
    },
  )
})

test('a stranger cannot sound out the title of an article in the trash', async () => {
  const { payload } = portal
  const published = { _status: 'published' } as const
  const { id: translationOf } = await payload.create({
    collection: 'articles',
    data: { ...essay('Roskiin joutuva'), ...published },
  })
  await payload.create({
    collection: 'articles',
    data: { ...essay('Binned'), language: 'en', translationOf, ...published },
  })
  const found = async () =>
    (await portal.rest('GET', '/articles?where[translationOf.title][like]=Roskiin')).body.totalDocs
  expect(await found()).toBe(1)
  await editor.rest('PATCH', `/articles/${translationOf}`, { deletedAt: new Date().toISOString() })
  expect(await found()).toBe(0)
})
