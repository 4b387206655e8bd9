import { expect, test } from 'vitest'

import { learn, LEAST_TO_LEARN, scoreOf } from './bayes.ts'

const many = (count: number, words: string[]) => Array.from({ length: count }, () => words)

test('says nothing before twenty decisions of either kind', () => {
  const enough = many(LEAST_TO_LEARN, ['laina'])
  const tooFew = many(LEAST_TO_LEARN - 1, ['kiitos'])
  expect(scoreOf(['laina'], learn(enough, tooFew))).toBeUndefined()
  expect(scoreOf(['laina'], learn(tooFew, enough))).toBeUndefined()
  expect(scoreOf(['laina'], learn(enough, enough))).toBeDefined()
})

test('is worked out as the book has it', () => {
  // Three words; 20 of 40 on one side, 20 of 20 on the other; as many texts of either kind.
  const learnt = learn(many(20, ['laina', 'halpa']), many(20, ['kiitos']))
  const odds = (20 + 1) / (40 + 3) / ((0 + 1) / (20 + 3))
  expect(scoreOf(['laina'], learnt)?.likelihood).toBeCloseTo(odds / (1 + odds), 12)
})

test('counts a word once a text, however often it stands there', () => {
  const learnt = learn(many(20, ['laina', 'laina']), many(20, ['kiitos']))
  expect(learnt.spam.total).toBe(20)
  expect(scoreOf(['laina', 'laina', 'laina'], learnt)).toEqual(scoreOf(['laina'], learnt))
})

test('takes into account how much of what comes is spam', () => {
  const learnt = learn(many(30, ['ja']), many(90, ['ja']))
  expect(scoreOf(['ja', 'tuntematon'], learnt)).toEqual({
    likelihood: 0.25,
    towardsSpam: [],
    towardsGood: [],
  })
})

test('says nothing of a text that has no known word', () => {
  expect(scoreOf(['tuntematon'], learn(many(30, ['laina']), many(30, ['kiitos'])))).toBeUndefined()
})

test('names the words that weighed most, the heaviest first', () => {
  const spam = [...many(15, ['laina', 'halpa']), ...many(5, ['laina', 'kirja'])]
  const good = [...many(15, ['kirja', 'kiitos']), ...many(5, ['kirja', 'halpa'])]
  const score = scoreOf(['kiitos', 'kirja', 'halpa', 'laina', 'muu'], learn(spam, good))
  expect(score?.towardsSpam).toEqual(['laina', 'halpa'])
  expect(score?.towardsGood).toEqual(['kiitos', 'kirja'])
})
