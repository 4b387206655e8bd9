import { expect, test } from 'vitest'

import {
  type Facts,
  judge,
  MOST_VOTES,
  type Verdict,
  VOTERS_BEFORE_ASIDE,
  VOTES_BEFORE_PROOF,
} from './policy.ts'

const ORDINARY: Facts = { proof: 'none', fromNetwork: 1, newOnArticle: 1, wasSetAside: false }

const HURRIED = VOTES_BEFORE_PROOF + 1
const CROWDED = VOTERS_BEFORE_ASIDE + 1
const FLOODED = MOST_VOTES + 1

test.each<[string, Verdict, Partial<Facts>]>([
  ['an ordinary vote', 'count', {}],
  ['the last vote before a network hurries', 'count', { fromNetwork: VOTES_BEFORE_PROOF }],
  ['a vote from a hurried network', 'ask for proof', { fromNetwork: HURRIED }],
  ['the same with its proof', 'count', { fromNetwork: HURRIED, proof: 'given' }],
  ['the same with a proof that is no good', 'ask for proof', { fromNetwork: HURRIED, proof: 'wrong' }],
  ['a returned form without a solution', 'set aside', { fromNetwork: HURRIED, proof: 'left out' }],
  ['the same when the hurry is over', 'set aside', { proof: 'left out' }],
  ['a proof that nobody asked for', 'count', { proof: 'given' }],
  ['a wrong proof that nobody asked for', 'count', { proof: 'wrong' }],
  ['the last voter before a network crowds an article', 'count', { newOnArticle: VOTERS_BEFORE_ASIDE }],
  ['a voter in a crowd', 'set aside', { newOnArticle: CROWDED }],
  [
    'a voter in a crowd with a proof',
    'set aside',
    { newOnArticle: CROWDED, fromNetwork: CROWDED, proof: 'given' },
  ],
  ['a change of a vote', 'count', { newOnArticle: 0 }],
  ['a change of a vote that is set aside', 'set aside', { newOnArticle: 0, wasSetAside: true }],
  ['the same with a proof', 'set aside', { newOnArticle: 0, wasSetAside: true, proof: 'given' }],
  ['a vote in a flood', 'refuse', { fromNetwork: FLOODED }],
  ['a vote in a flood with a proof', 'refuse', { fromNetwork: FLOODED, proof: 'given' }],
])('%s: %s', (_, verdict, facts) => {
  expect(judge({ ...ORDINARY, ...facts })).toBe(verdict)
})
