import type { Proof } from '../visitors/proof.ts'

/** What the rules know of a vote. */
export interface Facts {
  proof: Proof
  /** Votes that came from the network in the window that runs, this one included. */
  fromNetwork: number
  /** Votes on the article by visitors of the network who had none on it, today and with this one; none for a change. */
  newOnArticle: number
  /** Whether the vote that it changes is not counted. */
  wasSetAside: boolean
}

export type Verdict = 'count' | 'set aside' | 'ask for proof' | 'refuse'

/** The window of `fromNetwork`, in milliseconds. */
export const WINDOW = 10 * 60 * 1000

/** The window of `newOnArticle`, in milliseconds: a network has another name the next day anyway. */
export const DAY = 24 * 60 * 60 * 1000

/** A whole office may vote on what it has just read together; from here on a browser does a second's work for it. */
export const VOTES_BEFORE_PROOF = 20

/** More new voters of one network than this are for a person to look at. */
export const VOTERS_BEFORE_ASIDE = 50

/** Nobody votes like this. */
export const MOST_VOTES = 1000

type Rule = (facts: Facts) => Verdict | undefined

const RULES: readonly Rule[] = [
  whenNetworkFloods, // before all others, for it is what holds when somebody has found a way around them
  whenProofIsLeftOut, // before proof is asked for: who has no script can never give it
  whenNetworkHurries,
  whenNetworkCrowds,
  whenSetAsideBefore, // else a second vote would count what a rule, or a person, has set aside
]

/** In order: the first opinion decides; without any the vote counts. */
export function judge(facts: Facts): Verdict {
  for (const rule of RULES) {
    const verdict = rule(facts)
    if (verdict) return verdict
  }
  return 'count'
}

/** Whether the vote will come again, with its proof: until then it is no new one. */
export function comesAgain({ proof, fromNetwork }: Pick<Facts, 'proof' | 'fromNetwork'>): boolean {
  return fromNetwork > VOTES_BEFORE_PROOF && (proof === 'none' || proof === 'wrong')
}

function whenNetworkFloods({ fromNetwork }: Facts): Verdict | undefined {
  return fromNetwork > MOST_VOTES ? 'refuse' : undefined
}

function whenProofIsLeftOut({ proof }: Facts): Verdict | undefined {
  return proof === 'left out' ? 'set aside' : undefined
}

function whenNetworkHurries(facts: Facts): Verdict | undefined {
  return comesAgain(facts) ? 'ask for proof' : undefined
}

function whenNetworkCrowds({ newOnArticle }: Facts): Verdict | undefined {
  return newOnArticle > VOTERS_BEFORE_ASIDE ? 'set aside' : undefined
}

function whenSetAsideBefore({ wasSetAside }: Facts): Verdict | undefined {
  return wasSetAside ? 'set aside' : undefined
}
