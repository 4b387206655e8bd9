import { describe, expect, test } from 'vitest'

import type { Config } from '../payload-types.ts'
import { essay } from '../testing/articles.ts'
import { freshPortal } from '../testing/portal.ts'
import { redirectFrom } from './public.ts'

const portal = await freshPortal()
const { payload } = portal
const editor = await portal.person(['editor'], { language: 'en' })

const now = () => new Date().toISOString()

/** A published essay at an address of its own. */
async function published(slug: string, more: object = {}): Promise<string> {
  const sent = { ...essay(`Essee ${slug}`), slug, _status: 'published', ...more }
  const { status, body } = await editor.rest('POST', '/articles', sent)
  expect(status).toBe(201)
  return body.doc.id
}

async function change(id: string, data: object, query = ''): Promise<void> {
  const { status } = await editor.rest('PATCH', `/articles/${id}${query}`, data)
  expect(status).toBe(200)
}

const rename = (id: string, slug: string) => change(id, { slug, _status: 'published' })
const unpublish = (id: string) => change(id, { _status: 'draft' })
const trash = (id: string) => change(id, { deletedAt: now() })
const restore = (id: string, more: object = {}) =>
  change(id, { deletedAt: null, _status: 'published', ...more }, '?trash=true')

async function redirectsOf(...paths: string[]) {
  const { docs } = await payload.find({
    collection: 'redirects',
    where: { from: { in: paths } },
    sort: 'from',
  })
  return docs.map(({ from, to, kind }) => (kind === 'gone' ? `${from} gone` : `${from} → ${to ?? ''}`))
}

const moved = (to: string) => ({ kind: 'moved', to }) as const
const gone = { kind: 'gone' } as const

describe('an article that is renamed', () => {
  test('is reached from its old address', async () => {
    await rename(await published('vanha'), 'uusi')
    expect(await redirectFrom('/esseet/vanha/')).toEqual(moved('/esseet/uusi/'))
    const { docs } = await payload.find({
      collection: 'redirects',
      where: { from: { equals: '/esseet/vanha/' } },
    })
    expect(docs[0]).toMatchObject({ kind: 'moved', source: 'system' })
  })

  test('three times is one hop from each of its old addresses', async () => {
    const id = await published('a1')
    for (const slug of ['a2', 'a3', 'a4']) await rename(id, slug)
    expect(await redirectsOf('/esseet/a1/', '/esseet/a2/', '/esseet/a3/', '/esseet/a4/')).toEqual([
      '/esseet/a1/ → /esseet/a4/',
      '/esseet/a2/ → /esseet/a4/',
      '/esseet/a3/ → /esseet/a4/',
    ])
  })

  test('may come back to an address that it has had', async () => {
    const id = await published('b1')
    for (const slug of ['b2', 'b3', 'b1']) await rename(id, slug)
    expect(await redirectsOf('/esseet/b1/', '/esseet/b2/', '/esseet/b3/')).toEqual([
      '/esseet/b2/ → /esseet/b1/',
      '/esseet/b3/ → /esseet/b1/',
    ])
  })

  test('is reached from its old address when kind or language change too', async () => {
    const id = await published('c1')
    await change(id, { kind: 'column', _status: 'published' })
    await change(id, { language: 'en', slug: 'c2', _status: 'published' })
    expect(await redirectsOf('/esseet/c1/', '/kolumnit/c1/')).toEqual([
      '/esseet/c1/ → /en/columns/c2/',
      '/kolumnit/c1/ → /en/columns/c2/',
    ])
  })

  test('leaves its address free for a new one', async () => {
    await rename(await published('d1'), 'd2')
    await published('d1')
    expect(await redirectFrom('/esseet/d1/')).toBeUndefined()
  })

  test('may swap addresses with another', async () => {
    const one = await published('e1')
    const two = await published('e2')
    await rename(one, 'e-valissa')
    await rename(two, 'e1')
    await rename(one, 'e2')
    expect(await redirectsOf('/esseet/e1/', '/esseet/e2/', '/esseet/e-valissa/')).toEqual([
      '/esseet/e-valissa/ → /esseet/e2/',
    ])
  })

  test('leaves nothing behind while the new address is a draft only', async () => {
    const id = await published('f1')
    await change(id, { slug: 'f2', _status: 'draft' }, '?draft=true')
    expect(await redirectsOf('/esseet/f1/', '/esseet/f2/')).toEqual([])
    await change(id, { _status: 'published' })
    expect(await redirectFrom('/esseet/f1/')).toEqual(moved('/esseet/f2/'))
  })

  test('leaves nothing behind when the new address is refused', async () => {
    await published('g1')
    const id = await published('g2')
    const answer = await editor.rest('PATCH', `/articles/${id}`, { slug: 'g1', _status: 'published' })
    expect(answer.status).toBe(400)
    const late = await editor.rest('PATCH', `/articles/${id}`, {
      slug: 'g3',
      body: null,
      _status: 'published',
    })
    expect(late.status).toBe(400)
    expect(await redirectsOf('/esseet/g1/', '/esseet/g2/', '/esseet/g3/')).toEqual([])
  })

  test('by restoring a version is reached from both', async () => {
    const id = await published('h1')
    await rename(id, 'h2')
    const { body } = await editor.rest('GET', `/articles/versions?where[parent][equals]=${id}&sort=createdAt`)
    const oldest: string = body.docs[0].id
    expect((await editor.rest('POST', `/articles/versions/${oldest}`)).status).toBe(200)
    expect((await editor.rest('GET', `/articles/${id}`)).body.slug).toBe('h1')
    expect(await redirectsOf('/esseet/h1/', '/esseet/h2/')).toEqual(['/esseet/h2/ → /esseet/h1/'])
  })

  test('among many at once is reached from its old address', async () => {
    const ids = await Promise.all([published('i1'), published('i2')])
    const where = ids.map((id) => `where[id][in][]=${id}`).join('&')
    const answer = await editor.rest('PATCH', `/articles?${where}`, { kind: 'news', _status: 'published' })
    expect(answer.status).toBe(200)
    expect(await redirectsOf('/esseet/i1/', '/esseet/i2/')).toEqual([
      '/esseet/i1/ → /uutiset/i1/',
      '/esseet/i2/ → /uutiset/i2/',
    ])
  })

  test('takes with it what was led to it by hand', async () => {
    const id = await published('j1')
    await editor.rest('POST', '/redirects', { from: '/mainos/', to: '/esseet/j1/' })
    await rename(id, 'j2')
    expect(await redirectFrom('/mainos/')).toEqual(moved('/esseet/j2/'))
  })

  test('takes its feed and its further pages with it', async () => {
    const id = await published('ka1')
    await rename(id, 'ka2')
    expect(await redirectFrom('/esseet/ka1/rss.xml')).toEqual(moved('/esseet/ka2/rss.xml'))
    expect(await redirectFrom('/esseet/ka1/keskustelu/2')).toEqual(moved('/esseet/ka2/keskustelu/2/'))
    expect(await redirectFrom('/esseet/ka2/keskustelu/9/')).toBeUndefined()
    await trash(id)
    expect(await redirectFrom('/esseet/ka1/rss.xml')).toEqual(gone)
  })

  test('before its first publication leaves nothing behind', async () => {
    const created = await editor.rest('POST', '/articles?draft=true', { ...essay('Luonnos'), slug: 'k1' })
    await change(created.body.doc.id, { slug: 'k2', _status: 'draft' })
    await change(created.body.doc.id, { slug: 'k3', _status: 'published' })
    expect(await redirectsOf('/esseet/k1/', '/esseet/k2/', '/esseet/k3/')).toEqual([])
  })
})

describe('an article that is unpublished', () => {
  test('writes nothing, and keeps its old addresses for its return', async () => {
    const id = await published('l1')
    await rename(id, 'l2')
    await unpublish(id)
    expect(await redirectsOf('/esseet/l1/', '/esseet/l2/')).toEqual(['/esseet/l1/ → /esseet/l2/'])
    await change(id, { _status: 'published' })
    expect(await redirectsOf('/esseet/l1/', '/esseet/l2/')).toEqual(['/esseet/l1/ → /esseet/l2/'])
  })

  test('and comes back elsewhere is reached from the address that readers know', async () => {
    const id = await published('m1')
    await unpublish(id)
    await rename(id, 'm2')
    expect(await redirectFrom('/esseet/m1/')).toEqual(moved('/esseet/m2/'))
  })

  test('takes its address back from a redirect made meanwhile', async () => {
    const id = await published('n1')
    await unpublish(id)
    const made = await editor.rest('POST', '/redirects', { from: '/esseet/n1/', to: '/esseet/' })
    expect(made.status).toBe(201)
    await change(id, { _status: 'published' })
    expect(await redirectFrom('/esseet/n1/')).toBeUndefined()
  })
})

describe('an article in the trash', () => {
  test('is gone, and so are its old addresses, until it is restored', async () => {
    const id = await published('o1')
    await rename(id, 'o2')
    await trash(id)
    expect(await redirectsOf('/esseet/o1/', '/esseet/o2/')).toEqual(['/esseet/o1/ gone', '/esseet/o2/ gone'])
    await restore(id)
    expect(await redirectsOf('/esseet/o1/', '/esseet/o2/')).toEqual(['/esseet/o1/ → /esseet/o2/'])
  })

  test('restored as a draft waits as any unpublished one', async () => {
    const id = await published('p1')
    await rename(id, 'p2')
    await trash(id)
    await restore(id, { _status: 'draft' })
    expect(await redirectsOf('/esseet/p1/', '/esseet/p2/')).toEqual(['/esseet/p1/ → /esseet/p2/'])
  })

  test('that has lost its address to another comes back beside it, old addresses and all', async () => {
    const id = await published('q0')
    await rename(id, 'q1')
    await trash(id)
    await published('q1')
    expect(await redirectFrom('/esseet/q1/')).toBeUndefined()
    await restore(id, { slug: 'q2' })
    expect(await redirectsOf('/esseet/q0/', '/esseet/q1/')).toEqual(['/esseet/q0/ → /esseet/q2/'])
  })

  test('is gone also when it had been unpublished before', async () => {
    const id = await published('r1')
    await unpublish(id)
    await trash(id)
    expect(await redirectFrom('/esseet/r1/')).toEqual(gone)
  })

  test('is not gone when readers have never seen it', async () => {
    const created = await editor.rest('POST', '/articles?draft=true', { ...essay('Kesken'), slug: 's1' })
    await trash(created.body.doc.id)
    expect(await redirectsOf('/esseet/s1/')).toEqual([])
  })

  test('of which nobody knows does not revive what another left behind', async () => {
    const other = await published('t1')
    expect((await editor.rest('DELETE', `/articles/${other}`)).status).toBe(200)
    const created = await editor.rest('POST', '/articles?draft=true', { ...essay('Kesken'), slug: 't1' })
    await trash(created.body.doc.id)
    await restore(created.body.doc.id, { slug: 't2' })
    expect(await redirectFrom('/esseet/t1/')).toEqual(gone)
  })
})

describe('an article that is deleted for good', () => {
  test.each([
    ['from the trash', 'u', true],
    ['at once', 'v', false],
  ])('%s is gone, and so are its old addresses', async (_, name, isTrashed) => {
    const id = await published(`${name}1`)
    await rename(id, `${name}2`)
    if (isTrashed) await trash(id)
    const answer = await editor.rest('DELETE', `/articles/${id}${isTrashed ? '?trash=true' : ''}`)
    expect(answer.status).toBe(200)
    expect(await redirectsOf(`/esseet/${name}1/`, `/esseet/${name}2/`)).toEqual([
      `/esseet/${name}1/ gone`,
      `/esseet/${name}2/ gone`,
    ])
  })

  test('among many at once is gone', async () => {
    const id = await published('w1')
    expect((await editor.rest('DELETE', `/articles?where[id][equals]=${id}`)).status).toBe(200)
    expect(await redirectFrom('/esseet/w1/')).toEqual(gone)
  })

  test('gives its address to a new one', async () => {
    const id = await published('x1')
    await editor.rest('DELETE', `/articles/${id}`)
    await published('x1')
    expect(await redirectFrom('/esseet/x1/')).toBeUndefined()
  })
})

const OTHERS = [
  ['pages', { title: 'Sivu', language: 'fi', _status: 'published' }, ['/NAME/']],
  ['authors', { name: 'Aino' }, ['/kirjoittajat/NAME/', '/en/authors/NAME/']],
  ['books', { title: 'Kirja', authors: ['Eka'] }, ['/kirjat/NAME/', '/en/books/NAME/']],
  ['categories', { title: 'Aihe', language: 'fi' }, ['/aiheet/NAME/']],
  ['series', { title: 'Series', language: 'en' }, ['/en/series/NAME/']],
] as const satisfies [keyof Config['collections'], object, string[]][]

describe.each(OTHERS)('a document of %s', (collection, data, addresses) => {
  const paths = (name: string) => addresses.map((path) => path.replace('NAME', name)).toSorted()

  test('leads on when it is renamed, and is gone when it is deleted', async () => {
    const created = await editor.rest('POST', `/${collection}`, { ...data, slug: 'eka' })
    const id: string = created.body.doc.id
    const status = '_status' in data && { _status: 'published' }
    await editor.rest('PATCH', `/${collection}/${id}`, { slug: 'toka', ...status })
    await editor.rest('PATCH', `/${collection}/${id}`, { slug: 'kolmas', ...status })
    for (const name of ['eka', 'toka']) {
      const expected = paths(name).map((path) => `${path} → ${path.replace(name, 'kolmas')}`)
      expect(await redirectsOf(...paths(name))).toEqual(expected)
    }
    expect((await editor.rest('DELETE', `/${collection}/${id}`)).status).toBe(200)
    for (const path of [...paths('eka'), ...paths('toka'), ...paths('kolmas')]) {
      expect(await redirectFrom(path)).toEqual(gone)
    }
  })
})

describe('a write that is cut in half', () => {
  test('before the document has moved leaves it where it is, and harms nobody', async () => {
    const id = await published('y1')
    await payload.db.create({
      collection: 'redirects',
      data: { from: '/esseet/y1/', to: '/esseet/y2/', kind: 'moved', source: 'system' },
    })
    await rename(id, 'y3')
    expect(await redirectsOf('/esseet/y1/', '/esseet/y2/', '/esseet/y3/')).toEqual([
      '/esseet/y1/ → /esseet/y3/',
    ])
  })

  test('by the database, which refuses the new address, leaves nothing behind', async () => {
    await published('ya1')
    const id = await published('ya2')
    const write = { collection: 'articles', id, data: { slug: 'ya1', slugKey: 'fi:ya1' } } as const
    await expect(payload.db.updateOne(write)).rejects.toThrow()
    expect(await redirectsOf('/esseet/ya1/', '/esseet/ya2/')).toEqual([])
  })

  test('after the document has moved has left the way to it', async () => {
    const id = await published('z1')
    const { deleteMany } = payload.db
    payload.db.deleteMany = (asked) =>
      asked.collection === 'redirects'
        ? Promise.reject(new Error('unplugged'))
        : deleteMany.call(payload.db, asked)
    const answer = await editor
      .rest('PATCH', `/articles/${id}`, { slug: 'z2', _status: 'published' })
      .finally(() => (payload.db.deleteMany = deleteMany))
    expect(answer.status).toBe(500)
    expect((await portal.rest('GET', `/articles/${id}`)).body.slug).toBe('z2')
    expect(await redirectFrom('/esseet/z1/')).toEqual(moved('/esseet/z2/'))
  })
})

test.each(['/ei-mitaan/', '/%E0%A4%A/', '/%', ''])('nothing is known of %s', async (path) => {
  expect(await redirectFrom(path)).toBeUndefined()
})
