import type { Score } from './bayes.ts'
import type { DeskItem } from './queue.ts'
import type { Status } from './actions.ts'
import { type DeskWords, filled } from './words.ts'

const TOLD: readonly Status[] = ['approved', 'pending', 'rejected', 'spam']

interface Props {
  item: DeskItem
  words: DeskWords
  moment: (at: string) => string
}

/** What is known of a comment besides its text: why it waits, who reports it, what else its sender has sent. */
export function CommentFacts({ item, words, moment }: Props) {
  const { reasons, reports, decided, original, isBlocked } = item
  return (
    <ul className="desk__facts">
      {reasons.length > 0 && item.status === 'pending' && (
        <li>
          {words.held} {reasons.map((reason) => wordFor(words.holds, reason)).join('; ')}.
        </li>
      )}
      {item.score && <li>{scoreIn(item.score, words)}</li>}
      {reports.map(({ reason, text, at }) => (
        <li key={at} className="is-report">
          {words.reported} {wordFor(words.reports, reason)}
          {text && (
            <>
              : <q dir="auto">{text}</q>
            </>
          )}
        </li>
      ))}
      <li>{senderIn(item, words)}</li>
      {isBlocked && <li className="is-report">{words.blocked}</li>}
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

function senderIn({ history }: DeskItem, words: DeskWords): string {
  if (!history) return words.unknownSender
  const told = TOLD.filter((status) => history[status] > 0)
  if (told.length === 0) return words.firstOfSender
  return `${words.history} ${told.map((status) => `${String(history[status])} ${words.statuses[status]}`).join(', ')}.`
}

function wordFor(words: Readonly<Record<string, string>>, key: string): string {
  return words[key] ?? key
}
