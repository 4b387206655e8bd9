import { beforeEach, expect, test } from 'vitest'

import { essay } from '../testing/articles.ts'
import { freshPortal } from '../testing/portal.ts'

const { payload, person } = await freshPortal()

async function rows() {
  const { docs } = await payload.find({ collection: 'changes', sort: 'seq', pagination: false })
  return docs.map(({ seq, state, opened, subject, gone, tags }) => ({
    seq,
    state,
    opened,
    subject,
    gone,
    tags,
  }))
}

let before = 0
beforeEach(async () => {
  before = (await rows()).length
})

async function newRows() {
  return (await rows()).slice(before)
}

function published(title: string) {
  return payload.create({ collection: 'articles', data: { ...essay(title), _status: 'published' } })
}

test('a publication opens a row and closes it', async () => {
  const { id } = await published('Julkaistu')
  const [open, done, ...more] = await newRows()
  expect(more).toEqual([])
  expect(open).toMatchObject({ state: 'open', subject: 'articles' })
  expect(done).toMatchObject({ state: 'done', opened: open?.seq, gone: false })
  expect(done?.tags).toEqual(
    expect.arrayContaining([`is:${id}`, 'at:/esseet/julkaistu/', 'articles:fi', 'articles:fi:essay']),
  )
})

test('a draft writes nothing, neither a new one nor one of a published article', async () => {
  const { id } = await published('Luonnostelua')
  before = (await rows()).length
  await payload.create({ collection: 'articles', data: essay('Vasta luonnos'), draft: true })
  await payload.update({ collection: 'articles', id, data: { title: 'Uusi otsikko' }, draft: true })
  expect(await newRows()).toEqual([])
})

test('what moves between lists tells of the old one and of the new one', async () => {
  const { id } = await published('Muuttaja')
  const { id: category } = await payload.create({
    collection: 'categories',
    data: { title: 'Kohde', language: 'fi' },
  })
  before = (await rows()).length
  await payload.update({
    collection: 'articles',
    id,
    data: { kind: 'column', categories: [category], _status: 'published' },
  })
  const tags = (await newRows()).filter(({ subject }) => subject === 'articles').flatMap((row) => row.tags)
  expect(tags).toEqual(
    expect.arrayContaining([
      'articles:fi:essay',
      'articles:fi:column',
      `with:${category}`,
      'at:/esseet/muuttaja/',
      'at:/kolumnit/muuttaja/',
    ]),
  )
})

test('what readers must not see any more is said to be gone', async () => {
  const { id } = await published('Poistuva')
  before = (await rows()).length
  await payload.update({ collection: 'articles', id, data: { _status: 'draft' } })
  expect((await newRows()).filter(({ state }) => state === 'done')).toMatchObject([{ gone: true }])
})

test('deleting and trashing are told, of every collection readers see', async () => {
  const made = [
    await payload.create({ collection: 'authors', data: { name: 'Aino Esimerkki' } }),
    await payload.create({ collection: 'books', data: { title: 'Kirja', authors: ['A'] } }),
    await payload.create({ collection: 'categories', data: { title: 'Aihe', language: 'fi' } }),
    await payload.create({ collection: 'series', data: { title: 'Sarja', language: 'fi' } }),
  ]
  before = (await rows()).length
  for (const [place, collection] of (['authors', 'books', 'categories', 'series'] as const).entries()) {
    await payload.delete({ collection, id: made[place]?.id ?? '' })
  }
  const told = (await newRows()).filter(({ state, gone }) => state === 'done' && gone)
  expect(told.map(({ subject }) => subject)).toEqual(['authors', 'books', 'categories', 'series'])
})

test('the settings and the front page are told', async () => {
  const { user } = await person(['admin'])
  before = (await rows()).length
  await payload.updateGlobal({
    slug: 'settings',
    data: { timeZone: 'Europe/Helsinki' },
    user,
    overrideAccess: false,
  })
  await payload.updateGlobal({ slug: 'front-page', data: { entries: [] }, user, overrideAccess: false })
  expect((await newRows()).map(({ tags }) => tags)).toEqual([
    ['settings'],
    ['settings'],
    ['front-page'],
    ['front-page'],
  ])
})

test('a write that fails closes its row', async () => {
  const { id } = await published('Epäonninen')
  await published('Paikan haltija')
  before = (await rows()).length
  const write = {
    collection: 'articles' as const,
    where: { id: { equals: id } },
    data: { slugKey: 'fi:paikan-haltija' },
  }
  await expect(payload.db.updateOne(write)).rejects.toThrow()
  expect((await newRows()).map(({ state }) => state)).toEqual(['open', 'done'])
})

test('writes at the same time get numbers of their own', async () => {
  await Promise.all(
    Array.from({ length: 20 }, (_, number) =>
      payload.create({
        collection: 'books',
        data: { title: `Yhtä aikaa ${String(number)}`, authors: ['A'] },
      }),
    ),
  )
  const numbers = (await newRows()).map(({ seq }) => seq)
  expect(numbers).toHaveLength(40)
  expect(new Set(numbers).size).toBe(40)
})

test('nobody reads or writes the log', async () => {
  const { rest } = await person(['admin'])
  expect((await rest('GET', '/changes')).status).toBe(403)
  expect((await rest('POST', '/changes', { seq: 1, state: 'done' })).status).toBe(403)
})

test('a number that another has already written is passed over', async () => {
  const [counter] = (await payload.find({ collection: 'counters', where: { name: { equals: 'changes' } } }))
    .docs
  const next = (counter?.value ?? 0) + 1
  await payload.create({ collection: 'changes', data: { seq: next, state: 'done', tags: [] } })
  before = (await rows()).length
  await published('Numero on varattu')
  expect((await newRows()).map(({ seq }) => seq)).toEqual([next + 1, next + 2])
})
