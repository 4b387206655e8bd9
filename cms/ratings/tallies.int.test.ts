import { describe, expect, test } from 'vitest'

import { freshPortal } from '../testing/portal.ts'
import { numbered, vote, votingIn } from '../testing/votes.ts'
import { bestRated, ratingOf } from './public.ts'
import { recount } from './recount.ts'
import { expectCount, recountUnfinished } from './unfinished.ts'

const portal = await freshPortal()
const { newArticle, unpublish, votesOn, talliesOf, newestChange } = votingIn(portal)

describe('a tally', () => {
  test('follows what the staff sets aside', async () => {
    const article = await newArticle()
    await vote({ article, value: 1 })
    await vote({ article, value: 5 })
    const where = { article: { equals: article }, value: { equals: 1 } }
    await portal.payload.update({ collection: 'ratings', where, data: { counted: false } })
    expect(await ratingOf(article)).toMatchObject({ average: 5, count: 1 })
    await portal.payload.update({ collection: 'ratings', where, data: { counted: true } })
    expect(await ratingOf(article)).toMatchObject({ average: 3, count: 2 })
  })

  test('counts comments as they are approved, rejected and deleted', async () => {
    const article = await newArticle()
    const moderator = await portal.person(['moderator'])
    const ids = await Promise.all(numbered(3, () => newComment(article)))
    expect(await commentsOf(article)).toBe(0)
    for (const id of ids) await moderator.rest('PATCH', `/comments/${id}`, { status: 'approved' })
    expect(await commentsOf(article)).toBe(3)
    await moderator.rest('PATCH', `/comments/${ids[0] ?? ''}`, { status: 'spam' })
    expect(await commentsOf(article)).toBe(2)
    await moderator.rest('DELETE', `/comments/${ids[1] ?? ''}`)
    expect(await commentsOf(article)).toBe(1)
    await vote({ article, value: 4 })
    expect(await commentsOf(article)).toBe(1)
  })

  test('that a count of another process has replaced meanwhile is not replaced by an older one', async () => {
    const article = await newArticle()
    await vote({ article, value: 5 })
    const asked = (await talliesOf(article))[0]?.asked ?? 0
    await portal.payload.db.updateOne({
      collection: 'tallies',
      where: { article: { equals: article } },
      data: { asked: asked + 2, ratingCount: 99 },
    })
    const counts: number[] = []
    for (let number = 0; number < 3; number += 1) {
      await recount(portal.payload, article)
      counts.push((await ratingOf(article)).count)
    }
    expect(counts).toEqual([99, 99, 1])
  })

  test('is put right at the next start when a process ends between a vote and its count', async () => {
    const article = await newArticle()
    await expectCount(portal.payload, article, new Date())
    await portal.payload.db.create({
      collection: 'ratings',
      data: { article, value: 4, counted: true, voter: 'someone', key: `${article}:someone` },
    })
    expect((await ratingOf(article)).count).toBe(0)
    await recountUnfinished(portal.payload)
    expect(await ratingOf(article)).toMatchObject({ average: 4, count: 1 })
    const before = await newestChange()
    await recountUnfinished(portal.payload)
    expect(await newestChange(), 'nothing is written where all is right').toBe(before)
  })

  test('goes with its article, and does not come back', async () => {
    const article = await newArticle()
    await vote({ article, value: 4 })
    await portal.payload.delete({ collection: 'articles', id: article })
    await recount(portal.payload, article)
    expect(await talliesOf(article)).toEqual([])
    expect(await votesOn(article)).toEqual([])
  })
})

describe('the best rated', () => {
  test('are those with votes enough, by the Bayesian mean, public and in the language', async () => {
    const rated = async (title: string, values: readonly number[], language: 'fi' | 'en' = 'fi') => {
      const article = await newArticle(title, language)
      for (const value of values) await vote({ article, value })
      return article
    }
    await portal.payload.delete({ collection: 'articles', where: {} })
    await rated('Moni kiittää', [5, 5, 5, 5, 4, 5, 5, 4])
    await rated('Kaksi kiittää', [5, 5])
    await rated('Kolme kiittää', [5, 5, 5])
    await rated('Hyvä', [4, 4, 4, 3, 4, 4])
    await rated('In English', [5, 5, 5, 5], 'en')
    await unpublish(await rated('Piilossa', [5, 5, 5, 5, 5]))
    const titlesOf = async (limit: number, language: 'fi' | 'en' = 'fi') =>
      (await bestRated({ language, limit })).articles.map(({ article }) => article.title)
    expect(await titlesOf(5)).toEqual(['Moni kiittää', 'Kolme kiittää', 'Hyvä'])
    expect(await titlesOf(2)).toEqual(['Moni kiittää', 'Kolme kiittää'])
    expect(await titlesOf(5, 'en')).toEqual(['In English'])
    const { articles } = await bestRated({ language: 'fi', limit: 1 })
    expect(articles).toMatchObject([
      { article: { kind: 'essay', slug: 'moni-kiittaa' }, average: 4.75, count: 8 },
    ])
  })
})

async function newComment(article: string): Promise<string> {
  const data = { article, name: 'Lukija', text: 'Kiitos.', status: 'pending' } as const
  const context = { door: 'comments' }
  return (await portal.payload.create({ collection: 'comments', data, context })).id
}

async function commentsOf(article: string): Promise<number> {
  return (await talliesOf(article))[0]?.commentCount ?? 0
}
