import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { describe, expect, test } from 'vitest'

import { essay } from '../testing/articles.ts'
import { freshPortal } from '../testing/portal.ts'
import { anyone, numbered, vote, votingIn } from '../testing/votes.ts'
import type { Challenge } from '../visitors/public.ts'
import { forgetVoters } from './forget.ts'
import { MOST_VOTES, VOTERS_BEFORE_ASIDE, VOTES_BEFORE_PROOF } from './policy.ts'
import { type castRating, ownRatings, ratingOf, withdrawRating } from './public.ts'

const portal = await freshPortal()
const { newArticle, unpublish, votesOn, talliesOf, newestChange, tagsAfter } = votingIn(portal)

describe('votes at once', () => {
  test('are exactly two hundred from two hundred visitors', async () => {
    const article = await newArticle()
    const votes = numbered(200, (number) => vote({ article, value: (number % 5) + 1 }))
    expect((await Promise.all(votes)).filter((answer) => !answer.ok || !answer.isCounted)).toEqual([])
    expect(await ratingOf(article)).toMatchObject({ average: 3, count: 200, stars: [40, 40, 40, 40, 40] })
    expect(await talliesOf(article)).toHaveLength(1)
  })

  test('are exactly one from one visitor', async () => {
    const article = await newArticle()
    const visitor = anyone()
    const votes = numbered(200, (number) => vote({ article, value: (number % 5) + 1, visitor }))
    expect((await Promise.all(votes)).filter(({ ok }) => !ok)).toEqual([])
    const rows = await votesOn(article)
    expect(rows).toHaveLength(1)
    expect(await ratingOf(article)).toMatchObject({ average: rows[0]?.value, count: 1 })
  })

  test('given, changed and taken back leave what the rows say', async () => {
    const article = await newArticle()
    const people = numbered(15, anyone)
    await Promise.all(
      people.flatMap((visitor, number) => [
        vote({ article, value: 5, visitor }),
        vote({ article, value: (number % 5) + 1, visitor }),
        withdrawRating({ article, visitor }),
        vote({ article, value: 1, visitor }),
      ]),
    )
    await Promise.all(people.slice(0, 5).map((visitor) => withdrawRating({ article, visitor })))
    const rows = await votesOn(article)
    const { count, average, stars } = await ratingOf(article)
    expect(count).toBe(rows.length)
    expect(average).toBeCloseTo(rows.reduce((sum, { value }) => sum + value, 0) / rows.length, 9)
    expect(stars).toEqual([1, 2, 3, 4, 5].map((of) => rows.filter(({ value }) => value === of).length))
  })
})

describe('a vote', () => {
  test('can be changed and taken back by its visitor, and by nobody else', async () => {
    const article = await newArticle()
    const visitor = anyone()
    await vote({ article, value: 2, visitor })
    await vote({ article, value: 4 })
    expect(await ratingOf(article)).toMatchObject({ average: 3, count: 2 })
    await vote({ article, value: 5, visitor })
    expect(await ratingOf(article)).toMatchObject({ average: 4.5, count: 2, stars: [0, 0, 0, 1, 1] })
    expect(await withdrawRating({ article, visitor: anyone() })).toEqual({ ok: false })
    expect(await withdrawRating({ article, visitor })).toEqual({ ok: true })
    expect(await withdrawRating({ article, visitor })).toEqual({ ok: false })
    expect(await ratingOf(article)).toMatchObject({ average: 4, count: 1 })
  })

  test('is seen by its visitor, the newest first, as long as its article is public', async () => {
    const visitor = anyone()
    const [first, second] = [await newArticle('Ensimmäinen'), await newArticle('Toinen')]
    await vote({ article: first, value: 3, visitor })
    await vote({ article: second, value: 5, visitor })
    const own = await ownRatings({ visitor })
    expect(own.map(({ articleId, value, article }) => [articleId, value, article.title])).toEqual([
      [second, 5, 'Toinen'],
      [first, 3, 'Ensimmäinen'],
    ])
    expect(Date.now() - Date.parse(own[0]?.at ?? '')).toBeLessThan(60_000)
    await unpublish(second)
    expect((await ownRatings({ visitor })).map(({ articleId }) => articleId)).toEqual([first])
    expect(await ownRatings({ visitor: anyone() })).toEqual([])
  })

  test('that tells no more by whom it is counts as before, and nobody changes it or takes it back', async () => {
    const article = await newArticle()
    const visitor = anyone()
    await vote({ article, value: 2, visitor })
    await vote({ article, value: 4 })
    await forgetVoters(
      portal.payload,
      (await votesOn(article)).map(({ id }) => id),
    )
    expect(await ratingOf(article)).toMatchObject({ average: 3, count: 2, stars: [0, 1, 0, 1, 0] })
    expect(await ownRatings({ visitor })).toEqual([])
    expect(await withdrawRating({ article, visitor })).toEqual({ ok: false })
    await vote({ article, value: 3, visitor })
    expect(await ratingOf(article)).toMatchObject({ count: 3, stars: [0, 1, 1, 1, 0] })
  })

  test.each(['0', '6', '-1', '4.5', '1e0', '05', ' 5', '', 'viisi'])('is not “%s”', async (value) => {
    const article = await newArticle()
    expect(await vote({ article, value })).toEqual({ ok: false, reason: 'invalid' })
  })

  test('is for a published article only', async () => {
    const trashed = await newArticle()
    await portal.payload.update({
      collection: 'articles',
      id: trashed,
      data: { deletedAt: new Date().toISOString(), _status: 'published' },
    })
    const unpublished = await newArticle()
    await unpublish(unpublished)
    const draft = await portal.payload.create({ collection: 'articles', data: essay('Luonnos'), draft: true })
    for (const article of [trashed, unpublished, draft.id, 'no-such-article', '']) {
      expect(await vote({ article, value: 4 })).toEqual({ ok: false, reason: 'missing' })
    }
    expect(await votesOn(draft.id)).toEqual([])
  })
})

describe('many votes of one network', () => {
  test('ask for proof; given once it counts, given twice it does not', async () => {
    const network = anyone()
    const article = await newArticle()
    for (let number = 0; number < VOTES_BEFORE_PROOF; number += 1) {
      expect(await vote({ article, value: 4, network })).toEqual({ ok: true, isCounted: true })
    }
    const visitor = anyone()
    const asked = await vote({ article, value: 5, network, visitor })
    const proof = await solved(challengeIn(asked))
    expect(await vote({ article, value: 5, network, visitor, proof })).toEqual({ ok: true, isCounted: true })
    expect((await ratingOf(article)).count).toBe(VOTES_BEFORE_PROOF + 1)
    for (const wrong of [proof, 'nonsense', '{}']) {
      expect(await vote({ article, value: 5, network, proof: wrong })).toMatchObject({ reason: 'proof' })
    }
  })

  test('without a solution are stored and set aside, and never asked again', async () => {
    const network = anyone()
    const article = await newArticle()
    for (let number = 0; number < VOTES_BEFORE_PROOF; number += 1) await vote({ article, network })
    const visitor = anyone()
    expect(await vote({ article, network, visitor })).toMatchObject({ ok: false, reason: 'proof' })
    expect(await vote({ article, network, visitor, proof: '' })).toEqual({ ok: true, isCounted: false })
    expect(await vote({ article, value: 1, network, visitor, proof: '' })).toEqual({
      ok: true,
      isCounted: false,
    })
    expect((await votesOn(article)).filter(({ counted }) => !counted)).toMatchObject([{ value: 1 }])
    expect((await ratingOf(article)).count).toBe(VOTES_BEFORE_PROOF)
    expect(await ownRatings({ visitor })).toMatchObject([{ value: 1 }])
  })

  test('on one article are set aside from some number on, where the staff sees them', async () => {
    const network = anyone()
    const article = await newArticle()
    const noon = Date.UTC(2026, 10, 20, 12)
    for (let number = 0; number <= VOTERS_BEFORE_ASIDE; number += 1) {
      const now = new Date(noon + number * 60_000) // never in a hurry
      const isCounted = number < VOTERS_BEFORE_ASIDE
      expect(await vote({ article, network, now })).toEqual({ ok: true, isCounted })
    }
    const moderator = await portal.person(['moderator'])
    const { body } = await moderator.rest(
      'GET',
      `/ratings?where[and][0][article][equals]=${article}&where[and][1][counted][equals]=false`,
    )
    expect(body.totalDocs).toBe(1)
    expect((await ratingOf(article)).count).toBe(VOTERS_BEFORE_ASIDE)
    expect(await vote({ article, network: anyone() })).toEqual({ ok: true, isCounted: true })
  })

  test('are refused far above all that, for as long as the window runs', async () => {
    const network = anyone()
    const article = await newArticle()
    const now = new Date(Date.UTC(2026, 10, 20, 12, 4))
    await vote({ article, network, now })
    await portal.payload.db.updateMany({
      collection: 'limits',
      where: { name: { contains: `vote ${network}` } },
      data: { value: MOST_VOTES },
    })
    const refused = { ok: false, reason: 'too-many', retryAfter: 6 * 60 }
    expect(await vote({ article, network, now, proof: '' })).toEqual(refused)
    const later = new Date(now.getTime() + 6 * 60_000)
    expect(await vote({ article, network, now: later, proof: '' })).toMatchObject({ ok: true })
  })
})

test('a vote tells the pages that show it, and the front page once it may matter there', async () => {
  const article = await newArticle()
  const tagsOf = async (work: () => Promise<unknown>) => {
    const before = await newestChange()
    await work()
    return tagsAfter(before)
  }
  for (const tags of [[], [], ['best']]) {
    const told = await tagsOf(() => vote({ article, value: 4 }))
    expect(told).toEqual(new Set([`tally:${article}`, ...tags]))
  }
  const aside = await tagsOf(() => vote({ article, value: 1, proof: '' }))
  expect(aside, 'what is set aside changes nothing').toEqual(new Set())
})

function challengeIn(answer: Awaited<ReturnType<typeof castRating>>): Challenge {
  if (answer.ok || answer.reason !== 'proof')
    throw new Error(`No proof is asked for: ${JSON.stringify(answer)}`)
  return answer.challenge
}

/** What a browser does. */
async function solved(challenge: Challenge): Promise<string> {
  const solution = await solveChallenge({ challenge, deriveKey })
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64')
}
