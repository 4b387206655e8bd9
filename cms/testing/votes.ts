import { randomBytes } from 'node:crypto'

import { castRating } from '../ratings/public.ts'
import { essay } from './articles.ts'
import type { TestPortal } from './portal.ts'

interface Voting {
  article: string
  value?: number | string
  visitor?: string
  network?: string
  proof?: string
  now?: Date
}

export function vote({
  article,
  value = 4,
  visitor = anyone(),
  network = anyone(),
  proof,
  now = new Date(),
}: Voting) {
  return castRating({ article, value: String(value), sender: { visitor, network }, proof, now })
}

/** A visitor, or a network, that has not been seen before. */
export function anyone(): string {
  return randomBytes(16).toString('base64url')
}

export function numbered<Item>(count: number, item: (number: number) => Item): Item[] {
  return Array.from({ length: count }, (_, number) => item(number))
}

/** Articles to vote on, and what became of the votes. */
export function votingIn(portal: TestPortal) {
  return { newArticle, unpublish, votesOn, talliesOf, newestChange, tagsAfter }

  async function newArticle(title = 'Arvioitava', language: 'fi' | 'en' = 'fi'): Promise<string> {
    const data = { ...essay(title), language, _status: 'published' } as const
    return (await portal.payload.create({ collection: 'articles', data })).id
  }

  async function unpublish(id: string): Promise<void> {
    await portal.payload.update({ collection: 'articles', id, data: { _status: 'draft' } })
  }

  async function votesOn(article: string) {
    const where = { article: { equals: article } }
    return (await portal.payload.find({ collection: 'ratings', where, pagination: false, depth: 0 })).docs
  }

  async function talliesOf(article: string) {
    return (await portal.payload.find({ collection: 'tallies', where: { article: { equals: article } } }))
      .docs
  }

  async function newestChange(): Promise<number> {
    const { docs } = await portal.payload.find({ collection: 'changes', sort: '-seq', limit: 1 })
    return docs[0]?.seq ?? 0
  }

  async function tagsAfter(seq: number): Promise<Set<unknown>> {
    const where = { seq: { greater_than: seq }, state: { equals: 'done' } }
    const { docs } = await portal.payload.find({ collection: 'changes', where, pagination: false })
    return new Set(docs.flatMap(({ tags }) => (Array.isArray(tags) ? tags : [])))
  }
}
