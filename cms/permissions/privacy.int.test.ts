import type { CollectionSlug } from 'payload'
import { describe, expect, test } from 'vitest'

import { COLLECTIONS, GLOBALS } from './table.ts'
import { essay } from '../testing/articles.ts'
import { freshPortal } from '../testing/portal.ts'
import { pictureFile } from '../testing/samples.ts'

const portal = await freshPortal()
const { payload } = portal
const admin = await portal.person(['admin'])
const editor = await portal.person(['editor'])
const author = await portal.person(['author'])
const outsider = await portal.person(['author'])
const hidden = await hiddenThings()

/** What lies in the hidden documents and fields, and may show up in no answer to a stranger. */
const SECRETS = [
  'Salaisuus',
  'portal.example',
  'reader.example',
  'tiiviste',
  'many-links',
  'Harkittu',
  'closeAfterDays',
  'senderDays',
]

const PARAMETERS = [
  '',
  'draft=true',
  'trash=true',
  'draft=true&trash=true&depth=10&limit=0&pagination=false',
  'overrideAccess=true&showHiddenFields=true&disableErrors=true',
  'user=1&req[user][roles][0]=admin&context[door]=comments',
  'depth=10&populate[users][email]=true&populate[articles][title]=true&populate[comments][text]=true',
  'depth=10&joins[comments][limit]=10&includeLockStatus=true&locale=all&fallback-locale=none',
  'select[owner]=true&select[slugKey]=true&select[email]=true&select[sender]=true&select[reasons]=true',
  'select[hash]=true&select[salt]=true&select[sessions]=true&select[decidedBy]=true&select[decisionNote]=true',
  'select[discussion]=true&select[retention]=true&select[isbnKey]=true&select[version]=true',
  'where[_status][equals]=draft&draft=true',
  'where[status][not_equals]=approved',
  'where[deletedAt][exists]=true&trash=true',
  'where[or][0][_status][exists]=true&where[or][1][_status][exists]=false&draft=true',
]

describe('a stranger', () => {
  const pages = [...Object.keys(COLLECTIONS), ...Object.keys(GLOBALS).map((slug) => `globals/${slug}`)]
  const documents = hidden.documents.map(([slug, id]) => `${slug}/${id}`)

  test('has secrets to find, for an admin reads them all', async () => {
    const read = [...pages, ...documents].map((page) => admin.rest('GET', `/${page}?draft=true&trash=true`))
    const all = JSON.stringify((await Promise.all(read)).map(({ body }) => body))
    for (const secret of SECRETS) expect(all).toContain(secret)
  })

  test.each(PARAMETERS)('is shown no secret by ?%s', async (parameters) => {
    for (const page of [...pages, ...pages.map((slug) => `${slug}/count`), ...documents]) {
      const { status, body } = await portal.rest('GET', `/${page}?${parameters}`)
      expect([200, 400, 403, 404, 501], page).toContain(status)
      const shown = JSON.stringify(body)
      for (const secret of SECRETS) expect(shown, page).not.toContain(secret)
    }
  })

  test.each(documents)('gets 404 or 403 for %s', async (document) => {
    for (const parameters of PARAMETERS) {
      expect([403, 404]).toContain((await portal.rest('GET', `/${document}?${parameters}`)).status)
    }
  })

  test('counts nothing hidden', async () => {
    for (const slug of ['articles', 'pages', 'comments'] as const) {
      const listed = await portal.rest('GET', `/${slug}?limit=0`)
      const counted = await portal.rest('GET', `/${slug}/count?trash=true&draft=true`)
      expect(counted.body.totalDocs, slug).toBe(listed.body.totalDocs)
    }
  })

  test.each(['X-HTTP-Method-Override', 'X-Payload-HTTP-Method-Override'])(
    'gains nothing by %s',
    async (name) => {
      const asked = {
        where: { _status: { equals: 'draft' } },
        draft: true,
        trash: true,
        overrideAccess: true,
      }
      for (const page of [...pages, ...documents]) {
        const answer = await portal.rest('POST', `/${page}?draft=true&trash=true`, asked, { [name]: 'GET' })
        const shown = JSON.stringify(answer.body)
        for (const secret of SECRETS) expect(shown, page).not.toContain(secret)
      }
    },
  )

  test.each(['articles', 'pages'])('reads, counts and restores no version of %s', async (slug) => {
    const { body } = await admin.rest('GET', `/${slug}/versions?trash=true&select[version]=true&limit=1`)
    const id: string = body.docs[0].id
    for (const query of ['', '?trash=true', '?where[version._status][equals]=published', '?draft=true']) {
      expect((await portal.rest('GET', `/${slug}/versions${query}`)).status).toBe(403)
      expect((await portal.rest('GET', `/${slug}/versions/${id}${query}`)).status).toBe(403)
      expect((await portal.rest('POST', `/${slug}/versions/${id}${query}`)).status).toBe(403)
    }
  })

  test('gets no distinct values of a private field', async () => {
    for (const [slug, field] of guardedFields()) {
      const asked = payload.findDistinct({ collection: slug, field, overrideAccess: false })
      await expect(asked, `${slug}.${field}`).rejects.toThrow()
    }
  })

  test.each(guardedFields())('may neither ask nor sort %s by %s', async (slug, field) => {
    for (const path of [field, `${field}.id`, `-${field}`, `__${field}`]) {
      for (const draft of ['', '&draft=true', '&draft=true&trash=true']) {
        const sorted = await portal.rest('GET', `/${slug}?sort=${path}${draft}`)
        const filtered = await portal.rest('GET', `/${slug}?where[${path}][exists]=true${draft}`)
        const counted = await portal.rest('GET', `/${slug}/count?where[or][0][${path}][exists]=true${draft}`)
        if (path === field) expect([400, 403], `${path} ${draft}`).toContain(sorted.status)
        expect([400, 403], `${path} ${draft}`).toContain(filtered.status)
        expect([400, 403], `${path} ${draft}`).toContain(counted.status)
      }
    }
  })
})

/** Conditions on documents that others point at; each holds for one document that is hidden. */
const THROUGH = [
  ['articles', 'translationOf.title', 'like', 'Salaisuus'],
  ['articles', 'translationOf__standfirst', 'equals', 'Salaisuus'],
  ['pages', 'translationOf.title', 'like', 'Salaisuus'],
  ['tallies', 'article.title', 'like', 'Salaisuus'],
  ['comments', 'parent.text', 'like', 'Salaisuus'],
  ['comments', 'article.title', 'like', 'Salaisuus'],
] as const

describe('what lies behind a relationship', () => {
  test.each(THROUGH)('is not told by %s where %s %s %s', async (slug, path, operator, value) => {
    const conditions = [`where[${path}][${operator}]=${value}`, `where[or][0][${path}][${operator}]=${value}`]
    for (const condition of conditions) {
      expect((await admin.rest('GET', `/${slug}?${condition}`)).body.docs).toHaveLength(1)
      for (const extra of ['', '&draft=true', '&trash=true', '&draft=true&trash=true']) {
        for (const { rest } of [portal, outsider]) {
          expect((await rest('GET', `/${slug}?${condition}${extra}`)).body.docs ?? []).toEqual([])
          expect((await rest('GET', `/${slug}/count?${condition}${extra}`)).body.totalDocs ?? 0).toBe(0)
        }
      }
    }
  })

  test.each(['owner', 'heroImage', 'translationOf'])('is found where it is readable: %s', async (field) => {
    const { body } = await editor.rest('GET', `/articles?where[${field}.id][exists]=true&draft=true`)
    expect(body.docs.length).toBeGreaterThan(0)
  })

  test.each([
    ['articles', 'translationOf.title'],
    ['articles', 'translationOf__title'],
    ['articles', '-owner.email'],
    ['pages', 'translationOf.title'],
    ['tallies', 'article.title'],
    ['comments', 'parent.text'],
    ['comments', 'name,parent.text'],
    ['media', 'owner.email'],
  ])('is not told by the order of %s by %s', async (slug, path) => {
    for (const { rest } of [portal, outsider]) {
      for (const draft of ['', '&draft=true']) {
        expect((await rest('GET', `/${slug}?sort=${path}${draft}`)).status).toBe(400)
      }
    }
  })

  test.each(['email', 'name', 'roles'])('is not told of the owner by %s', async (field) => {
    for (const operator of ['exists', 'like', 'contains', 'in']) {
      const query = `where[owner.${field}][${operator}]=true`
      for (const slug of ['articles', 'media']) {
        expect((await portal.rest('GET', `/${slug}?${query}`)).status).toBe(400)
        expect((await portal.rest('GET', `/${slug}?${query}&draft=true`)).status).toBe(400)
      }
    }
    const asked = await outsider.rest('GET', `/articles?where[owner.email][like]=portal.example&draft=true`)
    expect(asked.body.docs).toEqual([])
  })
})

/** The fields that strangers do not read, in every collection. */
function guardedFields(): [CollectionSlug, string][] {
  return payload.config.collections.flatMap(({ slug }) =>
    Object.entries(COLLECTIONS[slug].fields ?? {})
      .filter(([, [stranger]]) => stranger === 'no')
      .map(([field]): [CollectionSlug, string] => [slug, field]),
  )
}

/** Hidden documents, and public ones that point at them or hold private fields. */
async function hiddenThings() {
  const draft = await author.rest('POST', '/articles', { ...essay('Salaisuus'), standfirst: 'Salaisuus' })
  const secret: string = draft.body.doc.id
  const picture = await payload.create({
    collection: 'media',
    data: { decorative: true },
    file: await pictureFile(),
    user: author.user,
  })
  const shown = { ...essay('Julkinen'), _status: 'published' }
  const translation = { ...shown, language: 'en', translationOf: secret, heroImage: picture.id }
  const article: string = (await editor.rest('POST', '/articles', translation)).body.doc.id
  const edited: string = (await editor.rest('POST', '/articles', shown)).body.doc.id
  await editor.rest('PATCH', `/articles/${edited}?draft=true`, { title: 'Salaisuus 2', _status: 'draft' })
  const thrown = await editor.rest('POST', '/articles', { ...essay('Salaisuus 3'), _status: 'published' })
  const trashed: string = thrown.body.doc.id
  await editor.rest('PATCH', `/articles/${trashed}`, { deletedAt: new Date().toISOString() })

  const page = await editor.rest('POST', '/pages', { title: 'Salaisuus', language: 'fi', _status: 'draft' })
  const hiddenPage: string = page.body.doc.id
  const about = { title: 'About', language: 'en', translationOf: hiddenPage, _status: 'published' }
  await editor.rest('POST', '/pages', about)

  const held = await comment({ article, text: 'Salaisuus', status: 'rejected' })
  await comment({ article, text: 'Vastaus', status: 'approved', parent: held })
  await comment({ article: secret, text: 'Luonnoksesta', status: 'approved' })
  await payload.updateGlobal({
    slug: 'settings',
    data: { discussion: { hold: 'new', closeAfterDays: 777 }, retention: { senderDays: 777 } },
  })
  const documents = [
    ['articles', secret],
    ['articles', trashed],
    ['pages', hiddenPage],
    ['comments', held],
    ['users', author.user.id],
  ] as const
  return { documents }
}

async function comment(more: {
  article: string
  text: string
  status: 'approved' | 'rejected'
  parent?: string
}) {
  const data = {
    name: 'Lukija',
    email: 'lukija@reader.example',
    sender: 'tiiviste',
    reasons: ['many-links'],
    decidedBy: admin.user.id,
    decisionNote: 'Harkittu.',
    ...more,
  }
  const { id } = await payload.create({ collection: 'comments', data, context: { door: 'comments' } })
  return id
}
