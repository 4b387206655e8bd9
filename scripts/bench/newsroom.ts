// The editors of a portal that is measured: a process of its own, as the staff side is one, on the same database as the
// site. It does what it is told (orders.ts), as an editor's account, through Payload's Local API.
import { createLocalReq, type Payload } from 'payload'

import { decide } from '#cms/moderation'

import { openDatabase, reasonOf } from '../opening.ts'
import { cataloguePages } from './catalogue.ts'
import { fill } from './fill.ts'
import { type Catalogue, type Counts, LetterSchema, moment, type Order, type Report } from './orders.ts'
import { newPassword } from '../password.ts'

const payload = await openDatabase()
const user = await editorOf(payload)

process.on('message', (letter) => void take(letter))
process.on('disconnect', () => process.exit(0))
process.on('SIGTERM', () => process.exit(0))
process.send?.({ number: 0, report: { is: 'done', began: 0, ended: moment() } })

async function take(letter: unknown): Promise<void> {
  const { number, order } = LetterSchema.parse(letter)
  const tell = (report: Report) => process.send?.({ number, report })
  const began = moment()
  try {
    const found = await carryOut(order, (articles) => tell({ is: 'progress', articles }))
    tell({ is: 'done', began, ended: moment(), ...found })
  } catch (error) {
    tell({ is: 'failed', reason: reasonOf(error) })
  }
}

async function carryOut(
  order: Order,
  onProgress: (articles: number) => void,
): Promise<{ catalogue?: Catalogue; counts?: Counts }> {
  const asEditor = { user, overrideAccess: false, depth: 0 } as const
  switch (order.do) {
    case 'fill':
      await fill({ payload, articles: order.articles, until: new Date(), onProgress })
      return {}
    case 'list':
      return { catalogue: await cataloguePages(payload) }
    case 'mark all': {
      const names = [
        { language: 'fi', name: 'Mitattava portaali', motto: order.mark },
        { language: 'en', name: 'Portal on the scales', motto: order.mark },
      ] as const
      await payload.updateGlobal({ slug: 'settings', data: { names: [...names] }, ...asEditor })
      return {}
    }
    case 'mark front': {
      const entries = await Promise.all(
        (['fi', 'en'] as const).map((language) => leadOf(language, order.place)),
      )
      await payload.updateGlobal({ slug: 'front-page', data: { entries }, ...asEditor })
      return {}
    }
    case 'publish':
      await payload.update({
        collection: 'articles',
        id: order.id,
        data: { standfirst: order.mark, _status: 'published' },
        ...asEditor,
      })
      return {}
    case 'approve':
      await approve(order.comments)
      return {}
    case 'count':
      return { counts: await countAll(payload) }
  }
}

async function approve(comments: number): Promise<void> {
  const { docs } = await payload.find({
    collection: 'comments',
    where: { status: { equals: 'pending' } },
    sort: '-submittedAt',
    limit: comments,
    pagination: false,
    depth: 0,
    select: {},
  })
  const { done } = await decide({
    req: await createLocalReq({ user }, payload),
    user,
    action: 'approve',
    comments: docs.map(({ id }) => ({ id, seen: 'pending', editedAt: null })),
    note: undefined,
    tellsWriter: false,
    now: new Date(),
  })
  if (done.length < comments) throw new Error(`Only ${String(done.length)} comments could be approved.`)
}

async function countAll({ count, find }: Payload): Promise<Counts> {
  const [comments, votes, tallies] = await Promise.all([
    count({ collection: 'comments' }),
    count({ collection: 'ratings' }),
    find({ collection: 'tallies', pagination: false, limit: 0, depth: 0, select: { ratingCount: true } }),
  ])
  const tallied = tallies.docs.reduce((sum, { ratingCount }) => sum + (ratingCount ?? 0), 0)
  return { comments: comments.totalDocs, votes: votes.totalDocs, tallied }
}

async function leadOf(language: 'fi' | 'en', place: number) {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { language: { equals: language } },
    sort: '-publishedAt',
    select: {},
    depth: 0,
    limit: 1,
    page: place + 1,
  })
  return { language, lead: docs[0]?.id ?? null }
}

async function editorOf({ find, create }: Payload) {
  const email = 'bench@portal.example'
  const { docs } = await find({
    collection: 'users',
    where: { email: { equals: email } },
    limit: 1,
    depth: 0,
  })
  const account =
    docs[0] ??
    (await create({
      collection: 'users',
      data: { email, name: 'Mittari', roles: ['editor'], language: 'fi', password: newPassword() },
    }))
  return { ...account, collection: 'users' } as const
}
