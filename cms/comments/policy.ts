import type { Proof } from '../visitors/proof.ts'

/** Why a comment waits for a moderator. The desk puts each into words. */
export const HOLD_REASONS = [
  'every-comment',
  'edited',
  'new-sender',
  'trap',
  'fast',
  'same-text',
  'many-links',
  'blocked-words',
  'blocked-sender',
  'like-spam',
  'advertising',
  'no-proof',
] as const

export type HoldReason = (typeof HOLD_REASONS)[number]

/** What is known of a comment and its sender when it is judged. */
export interface Facts {
  isOpen: boolean
  settings: { hold: 'all' | 'new' | 'none'; proof: 'odd' | 'all' }
  /** Something stands in the field that people do not see. */
  isTrapped: boolean
  /** From the first touch of the form to its sending, in milliseconds; undefined where no script measured it. */
  took: number | undefined
  links: number
  /** Those of the blocked words that the text holds. */
  blockedWords: readonly string[]
  /** The same sender has said just this under this article within a day. */
  isRepeated: boolean
  /** It has been said elsewhere, or by somebody else. */
  isCopied: boolean
  isLikeSpam: boolean
  /** The signs that it advertises, where there are enough to tell. */
  advertising: readonly string[]
  proof: Proof
  sender: {
    isBlocked: boolean
    approved: number
    /** Comments that were rejected or found to be spam. */
    declined: number
    hasConfirmedAddress: boolean
  }
  /** How often something was sent lately, this time included, and when one may try again, in seconds. */
  lately: { sender: number; network: number; article: number; retryAfter: number }
}

type Opinion =
  | { act: 'refuse'; reason: 'closed' | 'said-already' }
  | { act: 'refuse'; reason: 'too-many'; retryAfter: number }
  | { act: 'prove' }
  | Hold
  | { act: 'pass' }

interface Hold {
  act: 'hold'
  reason: HoldReason
}

export type Verdict = Exclude<Opinion, { act: 'hold' }> | { act: 'hold'; reasons: HoldReason[] }

type Rule = (facts: Facts) => Opinion | undefined

/** Nobody reads and writes so fast, not even a thank-you. In milliseconds. */
const FASTEST = 3000

/** Two sources are common in a good comment, three are rare. */
const LINKS_BEFORE_REVIEW = 2

/** So many approved comments make a sender one of the house's regulars. */
const APPROVED_TO_TRUST = 3

/**
 * How many in ten minutes. A whole class or office may sit behind one network, so its limit is wide; a sum to work out
 * is asked for long before it.
 */
const MOST = { sender: 6, network: 60, article: 300 }

/** From here on a network is odd. In ten minutes. */
const BUSY_NETWORK = 10

/** The house rules in the order in which they apply. */
const RULES: readonly Rule[] = [
  whenDiscussionIsClosed, // nobody writes under a closed article
  whenTextIsRepeated, // a form sent twice is not two comments, nor too many
  whenTooManyCome,
  whenProofIsWanted, // before the holds: who is asked to prove is judged when the form comes back
  whenSenderIsTrusted, // confirmed regulars need no filter
  whenSenderIsBlocked,
  whenTrapHolds,
  whenFasterThanAPerson,
  ...textRules(),
  whenSenderIsNew,
]

export type TextFacts = Pick<Facts, 'advertising' | 'blockedWords' | 'isCopied' | 'isLikeSpam' | 'links'>

/** What the text alone tells; an edited comment is judged by them again. */
function textRules() {
  return [whenTextIsCopied, whenLinksAbound, whenWordsAreBlocked, whenLikeSpam, whenItAdvertises]
}

/** In order: the first refusal (or demand for proof), or a pass before any hold, ends it; holds are gathered; silence leaves it to the setting. */
export function judge(facts: Facts): Verdict {
  const reasons: HoldReason[] = []
  for (const rule of RULES) {
    const opinion = rule(facts)
    if (opinion?.act === 'hold') reasons.push(opinion.reason)
    else if (opinion && (opinion.act !== 'pass' || reasons.length === 0)) return opinion
  }
  if (facts.settings.hold === 'all') reasons.push('every-comment')
  return reasons.length > 0 ? { act: 'hold', reasons } : { act: 'pass' }
}

/** Why an edited comment waits, or waits on: a text that nobody has approved is not to stand under an approval. */
export function judgeEdit(
  facts: TextFacts,
  before: { isApproved: boolean; reasons: readonly HoldReason[] },
): HoldReason[] {
  const found = textRules().flatMap((rule) => {
    const opinion = rule(facts)
    return opinion ? [opinion.reason] : []
  })
  const kept = before.reasons.filter((reason) => !OF_TEXT.has(reason))
  return [...new Set<HoldReason>([...kept, ...(before.isApproved ? (['edited'] as const) : []), ...found])]
}

const OF_TEXT: ReadonlySet<HoldReason> = new Set([
  'same-text',
  'many-links',
  'blocked-words',
  'like-spam',
  'advertising',
])

function whenDiscussionIsClosed({ isOpen }: Facts): Opinion | undefined {
  return isOpen ? undefined : { act: 'refuse', reason: 'closed' }
}

function whenTextIsRepeated({ isRepeated }: Facts): Opinion | undefined {
  return isRepeated ? { act: 'refuse', reason: 'said-already' } : undefined
}

function whenTooManyCome({ lately }: Facts): Opinion | undefined {
  const isOver = lately.sender > MOST.sender || lately.network > MOST.network || lately.article > MOST.article
  return isOver ? { act: 'refuse', reason: 'too-many', retryAfter: lately.retryAfter } : undefined
}

/** Once asked, never again: a form that comes back without a solution comes from where no script runs. */
function whenProofIsWanted(facts: Facts): Opinion | undefined {
  const { proof, settings } = facts
  if (proof === 'given') return undefined
  if (proof === 'left out') return { act: 'hold', reason: 'no-proof' }
  return proof === 'wrong' || settings.proof === 'all' || isOdd(facts) ? { act: 'prove' } : undefined
}

function isOdd({ isTrapped, lately, sender, took }: Facts): boolean {
  return (
    isTrapped ||
    (took !== undefined && took < FASTEST) ||
    lately.network > BUSY_NETWORK ||
    sender.declined > sender.approved
  )
}

function whenSenderIsTrusted({ sender }: Facts): Opinion | undefined {
  const isTrusted = sender.approved >= APPROVED_TO_TRUST && sender.hasConfirmedAddress && !sender.isBlocked
  return isTrusted ? { act: 'pass' } : undefined
}

function whenSenderIsBlocked({ sender }: Facts): Opinion | undefined {
  return sender.isBlocked ? { act: 'hold', reason: 'blocked-sender' } : undefined
}

function whenTrapHolds({ isTrapped }: Facts): Opinion | undefined {
  return isTrapped ? { act: 'hold', reason: 'trap' } : undefined
}

function whenFasterThanAPerson({ took }: Facts): Opinion | undefined {
  return took !== undefined && took < FASTEST ? { act: 'hold', reason: 'fast' } : undefined
}

function whenTextIsCopied({ isCopied }: TextFacts): Hold | undefined {
  return isCopied ? { act: 'hold', reason: 'same-text' } : undefined
}

function whenLinksAbound({ links }: TextFacts): Hold | undefined {
  return links > LINKS_BEFORE_REVIEW ? { act: 'hold', reason: 'many-links' } : undefined
}

function whenWordsAreBlocked({ blockedWords }: TextFacts): Hold | undefined {
  return blockedWords.length > 0 ? { act: 'hold', reason: 'blocked-words' } : undefined
}

function whenLikeSpam({ isLikeSpam }: TextFacts): Hold | undefined {
  return isLikeSpam ? { act: 'hold', reason: 'like-spam' } : undefined
}

function whenItAdvertises({ advertising }: TextFacts): Hold | undefined {
  return advertising.length > 0 ? { act: 'hold', reason: 'advertising' } : undefined
}

function whenSenderIsNew({ sender, settings }: Facts): Opinion | undefined {
  const isNew = sender.approved < APPROVED_TO_TRUST
  return settings.hold === 'new' && isNew ? { act: 'hold', reason: 'new-sender' } : undefined
}
