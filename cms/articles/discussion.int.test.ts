import { describe, expect, test } from 'vitest'

import { essay } from '../testing/articles.ts'
import { freshPortal, type Person } from '../testing/portal.ts'

const portal = await freshPortal()
const editor = await portal.person(['editor'])
const moderator = await portal.person(['moderator'])

async function published(title: string, { handedIn = false } = {}): Promise<string> {
  const id = await draft(title)
  await editor.rest('PATCH', `/articles/${id}`, { _status: 'published' })
  if (handedIn)
    await editor.rest('PATCH', `/articles/${id}?draft=true`, { title: `${title}, uusi`, _status: 'draft' })
  return id
}

async function draft(title: string): Promise<string> {
  return (await editor.rest('POST', '/articles', { ...essay(title), _status: 'draft' })).body.doc.id
}

describe('a moderator who closes a discussion', () => {
  const close = (id: string) => moderator.rest('POST', `/articles/${id}/discussion`, { discussion: 'closed' })
  const asReader = async (id: string) => (await portal.rest('GET', `/articles/${id}`)).body

  test('leaves the public text public and the newer draft a draft', async () => {
    const id = await published('Kiistelty', { handedIn: true })
    expect((await close(id)).status).toBe(200)
    expect(await asReader(id)).toMatchObject({
      title: 'Kiistelty',
      discussion: 'closed',
      _status: 'published',
    })
    const newest = await editor.rest('GET', `/articles/${id}?draft=true`)
    expect(newest.body).toMatchObject({ title: 'Kiistelty, uusi', discussion: 'closed', _status: 'draft' })
  })

  test('has closed it for the next publication too', async () => {
    const id = await published('Kiistelty', { handedIn: true })
    await close(id)
    await editor.rest('PATCH', `/articles/${id}`, { _status: 'published' })
    expect(await asReader(id)).toMatchObject({ title: 'Kiistelty, uusi', discussion: 'closed' })
  })

  test('publishes no draft', async () => {
    const id = await draft('Kesken')
    await close(id)
    expect((await portal.rest('GET', `/articles/${id}`)).status).toBe(404)
  })

  test('may change nothing else, nor say anything else', async () => {
    const id = await published('Muu')
    const before = await editor.rest('GET', `/articles/${id}?draft=true`)
    const attempts: [Person['rest'], unknown, number][] = [
      [moderator.rest, { discussion: 'held' }, 400],
      [moderator.rest, {}, 400],
      [portal.rest, { discussion: 'closed' }, 403],
    ]
    for (const [rest, sent, status] of attempts) {
      expect((await rest('POST', `/articles/${id}/discussion`, sent)).status).toBe(status)
    }
    for (const sent of [
      { discussion: 'closed' },
      { title: 'Toinen' },
      { _status: 'draft' },
      { deletedAt: new Date().toISOString() },
    ]) {
      expect((await moderator.rest('PATCH', `/articles/${id}`, sent)).status).toBe(403)
    }
    expect(await editor.rest('GET', `/articles/${id}?draft=true`)).toEqual(before)
    const missing = await moderator.rest('POST', '/articles/none/discussion', { discussion: 'closed' })
    expect(missing.status).toBe(404)
  })

  test('changes nothing but the discussion, whatever is sent along', async () => {
    const id = await published('Rajattu')
    await moderator.rest('POST', `/articles/${id}/discussion`, {
      discussion: 'closed',
      title: 'Toinen',
      _status: 'draft',
    })
    expect(await asReader(id)).toMatchObject({ title: 'Rajattu', discussion: 'closed' })
  })
})
