import type { CollectionSlug } from 'payload'
import { describe, expect, test } from 'vitest'

import { COLLECTIONS } from './table.ts'
import { essay } from '../testing/articles.ts'
import { freshPortal } from '../testing/portal.ts'
import { fileOf } from '../testing/samples.ts'

const portal = await freshPortal()
const { payload } = portal
const admin = await portal.person(['admin'])
const editor = await portal.person(['editor'])
const moderator = await portal.person(['moderator'])
const stored = await article()

const past = '1999-01-01T00:00:00.000Z'

/** What somebody may send for a field that only the system sets. */
const FORGED = {
  owner: editor.user.id,
  decidedBy: editor.user.id,
  contentChangedAt: past,
  submittedAt: past,
  editedAt: past,
  decidedAt: past,
  redactedAt: past,
  decision: 'forged',
  decisionAct: 'forged',
  decidedFrom: 'forged',
  decisionNote: 'forged',
  undoes: 'forged',
  redaction: 'forged',
  redactedBy: 'forged',
  original: 'forged',
  slugKey: 'forged',
  isbnKey: 'forged',
  sortKey: 'forged',
  numberedTitle: 'forged',
  sender: 'forged',
  voter: 'forged',
  key: 'forged',
  reasons: ['forged'],
  official: true,
  parent: null,
} as const

describe('what only the system sets', () => {
  test.each([
    ['articles', { ...essay('Oma'), _status: 'published' }],
    ['pages', { title: 'Sivu', language: 'fi', _status: 'published' }],
    ['books', { title: 'Kirja', authors: ['Eka Tekijä'], isbn: '9789510123454' }],
    ['categories', { title: 'Aihe', language: 'fi', number: '1.' }],
    ['series', { title: 'Sarja', language: 'fi' }],
    ['authors', { name: 'Aino Esimerkki' }],
  ] as const)('is ignored in %s, even from an admin', async (slug, data) => {
    const fields = COLLECTIONS[slug].system ?? []
    const created = await admin.rest('POST', `/${slug}`, { ...data, ...FORGED })
    expect(created.status).toBe(201)
    const id: string = created.body.doc.id
    const before = await systemFields(slug, id, fields)
    for (const field of fields) expect(before[field]).not.toEqual(forgedIn(fields)[field])

    const changed = { ...forgedIn(fields), ...('_status' in data && { _status: 'published' }) }
    expect((await admin.rest('PATCH', `/${slug}/${id}`, changed)).status).toBe(200)
    await admin.rest('PATCH', `/${slug}?where[id][equals]=${id}`, changed)
    expect(await systemFields(slug, id, fields)).toEqual(before)
  })

  test('is ignored in comments, even from an admin', async () => {
    const fields = COLLECTIONS.comments.system ?? []
    const id = await comment()
    const before = await systemFields('comments', id, fields)
    const another = await article()
    const sent = { ...forgedIn(fields), article: another }
    expect((await admin.rest('PATCH', `/comments/${id}`, sent)).status).toBe(200)
    expect((await moderator.rest('PATCH', `/comments/${id}`, sent)).status).toBe(200)
    expect(await systemFields('comments', id, fields)).toEqual(before)
  })

  test('names the moderator who decided, not whom the decision names', async () => {
    const id = await comment()
    const sent = { status: 'approved', decidedBy: editor.user.id }
    await moderator.rest('PATCH', `/comments/${id}`, sent)
    const { decidedBy } = await systemFields('comments', id, ['decidedBy'])
    expect(decidedBy).toBe(moderator.user.id)
  })

  test('is ignored in accounts, even from an admin', async () => {
    const secrets = ['hash', 'salt', 'resetPasswordToken', 'loginAttempts']
    const before = await systemFields('users', editor.user.id, secrets)
    const sent = {
      hash: 'forged',
      salt: 'forged',
      resetPasswordToken: 'forged',
      loginAttempts: -5,
      sessions: [],
    }
    for (const { rest } of [admin, editor]) {
      expect((await rest('PATCH', `/users/${editor.user.id}`, sent)).status).toBe(200)
    }
    expect(await systemFields('users', editor.user.id, secrets)).toEqual(before)
    expect((await editor.rest('GET', '/users/me')).body.user).not.toBeNull()
  })

  test('is the file of a picture, so that nobody gets at another’s file through an own picture', async () => {
    const author = await portal.person(['author'])
    const data = { decorative: true }
    const other = await payload.create({ collection: 'media', data, ...fileOf('media') })
    const own = await payload.create({ collection: 'media', data, user: author.user, ...fileOf('media') })
    for (const sent of [{ filename: other.filename }, { filename: other.filename, url: other.url }]) {
      const { body } = await author.rest('PATCH', `/media/${own.id}`, { ...sent, owner: other.id })
      expect(body.doc).toMatchObject({ filename: own.filename, url: own.url })
    }
    expect(await systemFields('media', own.id, ['owner'])).toEqual({ owner: author.user.id })
  })

  test('is not taken over from a document that was copied', async () => {
    const made = await editor.rest('POST', '/articles', { ...essay('Mallikas'), _status: 'published' })
    const { body } = await admin.rest('POST', `/articles/${made.body.doc.id}/duplicate?depth=0`)
    expect(body.doc.owner).toBe(admin.user.id)
  })
})

describe('comments and ratings', () => {
  const samples = () => ({
    comments: { article: stored, name: 'Lukija', text: 'Kiitos.', status: 'approved' } as const,
    ratings: { article: stored, value: 5, voter: 'forged', key: 'forged' },
  })

  test.each(['comments', 'ratings'] as const)('are not made through REST: %s', async (slug) => {
    const sent = samples()[slug]
    for (const { rest } of [portal, editor, moderator, admin]) {
      expect((await rest('POST', `/${slug}`, sent)).status).toBe(403)
      const withDoor = { ...sent, context: { door: slug }, door: slug, overrideAccess: true }
      expect((await rest('POST', `/${slug}?context[door]=${slug}&door=${slug}`, withDoor)).status).toBe(403)
    }
  })

  test('are not made through the Local API without their door', async () => {
    const { comments, ratings } = samples()
    for (const context of [{}, { door: 'ratings' }]) {
      const made = payload.create({ collection: 'comments', data: comments, context, overrideAccess: false })
      await expect(made).rejects.toMatchObject({ status: 403 })
    }
    for (const context of [{}, { door: 'comments' }]) {
      const made = payload.create({ collection: 'ratings', data: ratings, context, overrideAccess: false })
      await expect(made).rejects.toMatchObject({ status: 403 })
    }
  })

  test('are made through their door, which takes no key from outside', async () => {
    const { comments, ratings } = samples()
    const door = (name: string) => ({ context: { door: name }, overrideAccess: false })
    const comment = await payload.create({ collection: 'comments', data: comments, ...door('comments') })
    const rating = await payload.create({ collection: 'ratings', data: ratings, ...door('ratings') })
    expect(await systemFields('comments', comment.id, ['text'])).toEqual({ text: 'Kiitos.' })
    expect(await systemFields('ratings', rating.id, ['voter', 'key'])).not.toMatchObject({ key: 'forged' })
  })

  test.each(['tallies', 'ratings'] as const)(
    'leave figures that not even an admin changes: %s',
    async (slug) => {
      const data =
        slug === 'tallies'
          ? { article: await article() }
          : { article: stored, value: 3, key: 'k', voter: 'v' }
      const { id } = await payload.db.create({ collection: slug, data })
      const attempts = [
        ['PATCH', `/${slug}/${id}`],
        ['PATCH', `/${slug}?where[id][equals]=${id}`],
        ['DELETE', `/${slug}/${id}`],
      ] as const
      for (const [method, path] of attempts) {
        expect((await admin.rest(method, path, { value: 1, ratingSum: 99, counted: false })).status).toBe(403)
      }
    },
  )
})

describe('the settings', () => {
  test('take names and navigation from editors, and nothing else', async () => {
    const names = [{ language: 'fi', name: 'Portaali' }]
    const navigation = [{ language: 'fi', label: 'Esseet', url: '/esseet/' }]
    const rest = { timeZone: 'UTC', accentColour: '#000000', organisation: { name: 'Vallattu' } }
    const hidden = { discussion: { hold: 'none' }, retention: { senderDays: 1 } }
    const answer = await editor.rest('POST', '/globals/settings', { names, navigation, ...rest, ...hidden })
    expect(answer.status).toBe(200)

    const settings = await payload.findGlobal({ slug: 'settings' })
    expect(settings).toMatchObject({
      names,
      navigation,
      timeZone: 'Europe/Helsinki',
      discussion: { hold: 'all' },
    })
    expect(settings.accentColour ?? null).toBeNull()
    expect(settings.organisation?.name ?? null).toBeNull()
    expect(settings.retention?.senderDays ?? null).toBeNull()
  })

  test('take the rest from an admin', async () => {
    await admin.rest('POST', '/globals/settings', {
      discussion: { hold: 'none' },
      organisation: { name: 'Yritys' },
    })
    const settings = await payload.findGlobal({ slug: 'settings' })
    expect(settings).toMatchObject({ discussion: { hold: 'none' }, organisation: { name: 'Yritys' } })
  })
})

async function article(): Promise<string> {
  return (await payload.create({ collection: 'articles', data: essay('Artikkeli') })).id
}

async function comment(): Promise<string> {
  const data = {
    article: stored,
    name: 'Lukija',
    text: 'Kiitos.',
    status: 'pending',
    sender: 'tiiviste',
  } as const
  return (await payload.create({ collection: 'comments', data, context: { door: 'comments' } })).id
}

async function systemFields(collection: CollectionSlug, id: string, fields: readonly string[]) {
  const row = await payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection,
    where: { id: { equals: id } },
  })
  return Object.fromEntries(fields.map((field) => [field, row?.[field] ?? null]))
}

function forgedIn(fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(FORGED).filter(([field]) => fields.includes(field)))
}
