import { describe, expect, test } from 'vitest'

import { type Facts, judge, judgeEdit, type Verdict } from './policy.ts'

/** A comment that no rule has anything against, in a house that holds only what a rule holds. */
const FACTS: Facts = {
  isOpen: true,
  settings: { hold: 'none', proof: 'odd' },
  isTrapped: false,
  took: undefined,
  links: 0,
  blockedWords: [],
  isRepeated: false,
  isCopied: false,
  isLikeSpam: false,
  advertising: [],
  proof: 'none',
  sender: { isBlocked: false, approved: 0, declined: 0, hasConfirmedAddress: false },
  lately: { sender: 1, network: 1, article: 1, retryAfter: 120 },
}

type Change = Partial<Omit<Facts, 'lately' | 'sender' | 'settings'>> & {
  lately?: Partial<Facts['lately']>
  sender?: Partial<Facts['sender']>
  settings?: Partial<Facts['settings']>
}

function judged({ lately, sender, settings, ...more }: Change): Verdict {
  return judge({
    ...FACTS,
    ...more,
    lately: { ...FACTS.lately, ...lately },
    sender: { ...FACTS.sender, ...sender },
    settings: { ...FACTS.settings, ...settings },
  })
}

const pass = { act: 'pass' }
const prove = { act: 'prove' }
const hold = (...reasons: readonly string[]) => ({ act: 'hold', reasons })
const refuse = (reason: string, more: object = {}) => ({ act: 'refuse', reason, ...more })
const trusted = { approved: 3, hasConfirmedAddress: true }
const links = 3

describe('the house rules', () => {
  test.each<[string, Change, object]>([
    ['a plain comment passes where the house holds nothing', {}, pass],
    ['waits where the house holds all', { settings: { hold: 'all' } }, hold('every-comment')],
    ['by a new sender waits where those are held', { settings: { hold: 'new' } }, hold('new-sender')],
    ['by a known sender does not', { settings: { hold: 'new' }, sender: { approved: 3 } }, pass],
    [
      'by a known sender waits where all are held',
      { settings: { hold: 'all' }, sender: { approved: 9 } },
      hold('every-comment'),
    ],
    [
      'by a regular with a confirmed address passes even there',
      { settings: { hold: 'all' }, sender: trusted },
      pass,
    ],
    ['by a regular is not looked at further', { sender: trusted, links }, pass],
    [
      'by a regular who was blocked since waits',
      { sender: { ...trusted, isBlocked: true } },
      hold('blocked-sender'),
    ],
    ['under a closed article is refused', { isOpen: false }, refuse('closed')],
    [
      'under a closed article is refused whatever else',
      { isOpen: false, isRepeated: true, links },
      refuse('closed'),
    ],
    ['said a moment ago is refused', { isRepeated: true }, refuse('said-already')],
    [
      'sent twice is told so rather than that there are too many',
      { isRepeated: true, lately: { sender: 99 } },
      refuse('said-already'),
    ],
    ['the sixth of a sender passes', { lately: { sender: 6 } }, pass],
    ['the seventh does not', { lately: { sender: 7 } }, refuse('too-many', { retryAfter: 120 })],
    ['the sixtieth of a network is asked for a proof', { lately: { network: 60 } }, prove],
    ['the sixty-first is too many', { lately: { network: 61 } }, refuse('too-many', { retryAfter: 120 })],
    [
      'the three hundred and first under an article too',
      { lately: { article: 301 } },
      refuse('too-many', { retryAfter: 120 }),
    ],
    ['the tenth of a network is nothing odd', { lately: { network: 10 } }, pass],
    ['the eleventh is', { lately: { network: 11 } }, prove],
    ['a trapped one must prove', { isTrapped: true }, prove],
    ['and waits after the proof too', { isTrapped: true, proof: 'given' }, hold('trap')],
    ['written faster than a person must prove', { took: 2999 }, prove],
    ['and waits after the proof too', { took: 2999, proof: 'given' }, hold('fast')],
    ['written in three seconds passes', { took: 3000 }, pass],
    ['by somebody often declined must prove', { sender: { declined: 2, approved: 1 } }, prove],
    ['by somebody declined as often as approved need not', { sender: { declined: 1, approved: 1 } }, pass],
    ['must prove where everybody must', { settings: { proof: 'all' } }, prove],
    ['passes with the proof', { settings: { proof: 'all' }, proof: 'given' }, pass],
    ['with a wrong proof is asked again', { proof: 'wrong' }, prove],
    [
      'that cannot prove waits and is not asked again',
      { settings: { proof: 'all' }, proof: 'left out' },
      hold('no-proof'),
    ],
    ['by a regular who cannot prove waits', { proof: 'left out', sender: trusted }, hold('no-proof')],
    ['with two links passes', { links: 2 }, pass],
    ['with three waits', { links }, hold('many-links')],
    ['said elsewhere waits', { isCopied: true }, hold('same-text')],
    ['with blocked words waits', { blockedWords: ['vippi'] }, hold('blocked-words')],
    ['like known spam waits', { isLikeSpam: true }, hold('like-spam')],
    ['that advertises waits', { advertising: ['tilaa nyt', '9 €'] }, hold('advertising')],
    [
      'carries every reason there is',
      {
        links,
        isCopied: true,
        isLikeSpam: true,
        advertising: ['tilaa nyt', '9 €'],
        blockedWords: ['vippi'],
        proof: 'given',
        took: 1,
        isTrapped: true,
        settings: { hold: 'all' },
        sender: { isBlocked: true },
      },
      hold(
        'blocked-sender',
        'trap',
        'fast',
        'same-text',
        'many-links',
        'blocked-words',
        'like-spam',
        'advertising',
        'every-comment',
      ),
    ],
  ])('a comment: %s', (_, change, verdict) => {
    expect(judged(change)).toEqual(verdict)
  })
})

describe('an edit', () => {
  test.each([
    ['of an approved comment waits again', { isApproved: true, reasons: [] }, {}, ['edited']],
    [
      'of a waiting one keeps its reasons',
      { isApproved: false, reasons: ['new-sender'] },
      {},
      ['new-sender'],
    ],
    [
      'that takes the links out takes their reason along',
      { isApproved: false, reasons: ['many-links', 'trap'] },
      {},
      ['trap'],
    ],
    [
      'that puts links in gets theirs',
      { isApproved: true, reasons: [] },
      { links },
      ['edited', 'many-links'],
    ],
  ] as const)('%s', (_, before, change, reasons) => {
    expect(judgeEdit({ ...FACTS, ...change }, before)).toEqual(reasons)
  })
})
