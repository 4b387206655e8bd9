import { describe, expect, test } from 'vitest'

import { matchWords } from '../../cms/comments/blocked-words.ts'
import { cleanLine, cleanText } from '../../cms/comments/clean.ts'
import { isLikeOneOf } from '../../cms/comments/likeness.ts'
import { linksOf } from '../../cms/comments/markup.ts'
import { isOfTheHouse } from '../../cms/comments/names.ts'
import { articles } from './articles.ts'
import { discussion } from './discussion.ts'
import { votes } from './discussion/votes.ts'
import { people } from './people.ts'
import { settings } from './settings.ts'
import type { SeedComment, SeedHold } from './shapes.ts'
import { views } from './views.ts'

interface Said {
  comment: SeedComment
  /** When what it answers was said. */
  after: string
}

function saidIn(comments: readonly SeedComment[], after: string): Said[] {
  return comments.flatMap((comment) => [{ comment, after }, ...saidIn(comment.answers ?? [], comment.at)])
}

const published = new Map(articles.map(({ key, publishedAt }) => [key, publishedAt]))
const said = discussion.flatMap(({ article, comments }) => saidIn(comments, published.get(article) ?? ''))
const everything = said.map(({ comment }) => comment)
const waiting = everything.flatMap(({ text, fate }) =>
  fate?.is === 'pending' ? [{ text, because: fate.because }] : [],
)

test('everything is said about an article that is there, each at a time of its own', () => {
  for (const { article } of [...discussion, ...votes, ...views]) expect(published.keys()).toContain(article)
  expect(new Set(everything.map(({ at }) => at)).size).toBe(everything.length)
})

test.each(said)('$comment.name speaks after what is answered, at $comment.at', ({ comment, after }) => {
  expect(after).not.toBe('')
  expect(new Date(comment.at).toISOString()).toBe(comment.at)
  expect(comment.at > after).toBe(true)
})

test.each(everything)('$name could have sent it at $at', ({ name, text, isOfficial = false }) => {
  expect(cleanLine(name)).toBe(name)
  expect(cleanText(text)).toBe(text)
  const names = people.map((person) => person.name)
  if (isOfficial) expect(names).toContain(name)
  else expect(isOfTheHouse(name, { people: names, house: ['Sitouttaja', 'Paalusolmu'] })).toBe(false)
})

test('the answers to a comment stand in the order in which they came', () => {
  for (const { answers = [] } of everything) {
    const times = answers.map(({ at }) => at)
    expect(times).toEqual(times.toSorted())
  }
})

describe('what waits has its reason in the text:', () => {
  const spam = everything.filter(({ fate }) => fate?.is === 'spam').map(({ text }) => text)
  const REASONS: [SeedHold, (text: string) => boolean][] = [
    ['many-links', (text) => linksOf(text).length > 2],
    ['blocked-words', (text) => matchWords(text, settings.discussion.blockedWords).length > 0],
    ['like-spam', (text) => isLikeOneOf(text, spam)],
    ['same-text', (text) => everything.filter((comment) => comment.text === text).length > 1],
  ]

  test.each(REASONS)('%s', (reason, isFound) => {
    expect(waiting.filter(({ text }) => isFound(text))).toEqual(
      waiting.filter(({ because }) => because.includes(reason)),
    )
    expect(waiting.some(({ because }) => because.includes(reason))).toBe(true)
  })
})

test('there are three hundred votes, and some count for nothing', () => {
  const sum = (stars: readonly number[] = []) => stars.reduce((all, count) => all + count, 0)
  expect(votes.reduce((all, { counted, aside }) => all + sum(counted) + sum(aside), 0)).toBe(300)
  expect(votes.reduce((all, { aside }) => all + sum(aside), 0)).toBeGreaterThan(0)
  expect(new Set(votes.map(({ article }) => article)).size).toBe(votes.length)
})
