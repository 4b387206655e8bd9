import { Fragment } from 'react'

import type { HoldReason } from '../comments/policy.ts'
import type { Score } from './bayes.ts'
import type { DeskItem } from './queue.ts'
import type { Status } from './actions.ts'
import { type DeskWords, filled } from './words.ts'

const TOLD: readonly Status[] = ['approved', 'pending', 'rejected', 'spam']

/** Reasons that say nothing of the comment itself. */
const ROUTINE: readonly string[] = ['every-comment', 'new-sender'] satisfies HoldReason[]

const isRoutine = (reason: string) => ROUTINE.includes(reason)

interface Props {
  item: DeskItem
  words: DeskWords
  moment: (at: string) => string
}

/** What is known of a comment besides its text: why it waits, who reports it, what else its sender has sent. */
export function CommentFacts({ item, words, moment }: Props) {
  const { reasons, blockedWords, advertising, hosts, copies, reports, decided, original, isBlocked } = item
  return (
    <ul className="desk__facts">
      {reasons.length > 0 && item.status === 'pending' && (
        <li className={reasons.every(isRoutine) ? 'is-routine' : undefined}>
          {words.held}{' '}
          {reasons.map((reason, place) => (
            <Fragment key={reason}>
              {place > 0 && '; '}
              {isRoutine(reason) ? (
                wordFor(words.holds, reason)
              ) : (
                <strong>{wordFor(words.holds, reason)}</strong>
              )}
            </Fragment>
          ))}
          .
        </li>
      )}
      {blockedWords.length > 0 && (
        <li className="is-striking">{filled(words.blockedWords, { words: blockedWords.join(', ') })}</li>
      )}
      {advertising.length > 0 && (
        <li className="is-striking">{filled(words.advertising, { words: advertising.join(', ') })}</li>
      )}
      {copies.length > 0 && (
        <li className="is-striking">
          {words.copies} {countedIn(copies, words)}.
        </li>
      )}
      {hosts.length > 0 && (
        <li className="is-striking">{filled(words.linksTo, { hosts: hosts.join(', ') })}</li>
      )}
      {item.score && <li>{scoreIn(item.score, words)}</li>}
      {reports.map(({ reason, text, at }) => (
        <li key={at} className="is-striking">
          {words.reported} {wordFor(words.reports, reason)}
          {text && (
            <>
              : <q dir="auto">{text}</q>
            </>
          )}
        </li>
      ))}
      <li className={weightOfSender(item)}>{senderIn(item, words)}</li>
      {isBlocked && <li className="is-striking">{words.blocked}</li>}
      {decided && (
        <li>
          {filled(words.decided, { by: decided.by, at: moment(decided.at) })}
          {decided.note && (
            <>
              : <q dir="auto">{decided.note}</q>
            </>
          )}
        </li>
      )}
      {original !== undefined && (
        <li>
          <details>
            <summary>{words.original}</summary>
            <p className="desk__text" dir="auto">
              {original}
            </p>
          </details>
        </li>
      )}
    </ul>
  )
}

function scoreIn({ likelihood, towardsSpam, towardsGood }: Score, words: DeskWords): string {
  const percent = Math.round(likelihood * 100)
  const told = [
    filled(words.looksLikeSpam, { percent }),
    towardsSpam.length > 0 && filled(words.towardsSpam, { words: towardsSpam.join(', ') }),
    towardsGood.length > 0 && filled(words.towardsGood, { words: towardsGood.join(', ') }),
  ]
  return told.filter(Boolean).join(' ')
}

/** Whose other comments were declined is not like any other, and of most there is nothing to tell. */
function weightOfSender({ history = [] }: DeskItem): string | undefined {
  if (history.some((status) => status === 'rejected' || status === 'spam')) return 'is-striking'
  return history.length === 0 ? 'is-routine' : undefined
}

function senderIn({ history }: DeskItem, words: DeskWords): string {
  if (!history) return words.unknownSender
  if (history.length === 0) return words.firstOfSender
  return `${words.history} ${countedIn(history, words)}.`
}

/** How many there are of each, as in “2 pending, 1 spam”. */
function countedIn(statuses: readonly Status[], words: DeskWords): string {
  return TOLD.flatMap((status) => {
    const count = statuses.filter((each) => each === status).length
    return count > 0 ? `${String(count)} ${words.statuses[status]}` : []
  }).join(', ')
}

function wordFor(words: Readonly<Record<string, string>>, key: string): string {
  return words[key] ?? key
}
