'use client'
import { CommentFacts } from './CommentFacts.tsx'
import { FurtherActs } from './FurtherActs.tsx'
import type { Action } from './actions.ts'
import { formatMoment } from '../language/moments.ts'
import type { DeskItem } from './queue.ts'
import { EVERYTHING, type Queue, wishPath } from './wish.ts'
import { type DeskWords, filled } from './words.ts'

interface Props {
  item: DeskItem
  words: DeskWords
  timeZone: string
  queue: Queue
  /** Single keys act, and are told. */
  hasKeys: boolean
  isSelected: boolean
  isOpen: boolean
  onSelect: (isOn: boolean) => void
  onOpen: (isOpen: boolean) => void
  onDecide: (action: Action) => void
  onReject: () => void
  onChange: (id: string, now: DeskItem | undefined, message: string) => void
}

/** A comment with all that one needs to decide on it, and the decisions. */
export function CommentCard(props: Props) {
  const { item, words, timeZone, queue, hasKeys, isSelected, isOpen } = props
  const { onSelect, onOpen, onDecide, onReject } = props
  const { id, name, text, status, answers, article } = item
  const key = (letter: string) => hasKeys && <kbd aria-hidden="true">{letter}</kbd>
  const moment = (at: string) => formatMoment(at, { language: words.language, timeZone })
  return (
    <li
      data-id={id}
      tabIndex={-1}
      aria-labelledby={`name-${id}`}
      className={isSelected ? 'is-selected' : undefined}
    >
      <header>
        <label className="desk__select">
          <input
            type="checkbox"
            checked={isSelected}
            aria-label={filled(words.select, { name })}
            onChange={({ target }) => {
              onSelect(target.checked)
            }}
          />
        </label>
        <h2 id={`name-${id}`}>
          <bdi>{name}</bdi>
        </h2>
        <time dateTime={item.at}>{moment(item.at)}</time>
        {item.editedAt && <span>{filled(words.edited, { at: moment(item.editedAt) })}</span>}
        {item.isOfficial && <strong>{words.official}</strong>}
      </header>
      <p className="desk__where">
        <span>{words.underArticle}</span>
        {article.url === undefined ? (
          <span>{article.title}</span>
        ) : (
          <a href={`${article.url}#keskustelu`}>{article.title}</a>
        )}
        <a href={wishPath({ queue, ...EVERYTHING, article: article.id })}>{words.onlyThis}</a>
      </p>
      {answers && (
        <blockquote>
          {words.answers} <bdi>{answers.name}</bdi>
          <p dir="auto">{answers.text}</p>
        </blockquote>
      )}
      <p className="desk__text" dir="auto">
        {text}
      </p>
      <CommentFacts item={item} words={words} moment={moment} />
      <div className="desk__acts">
        {(status !== 'approved' || queue === 'reported') && (
          <button
            type="button"
            className="is-approve"
            aria-keyshortcuts={hasKeys ? 'a' : undefined}
            onClick={() => {
              onDecide('approve')
            }}
          >
            {status === 'approved' ? words.keep : words.approve} {key('a')}
          </button>
        )}
        {status !== 'rejected' && (
          <button type="button" onClick={onReject} aria-keyshortcuts={hasKeys ? 'r' : undefined}>
            {words.reject} {key('r')}
          </button>
        )}
        {status !== 'spam' && (
          <button
            type="button"
            aria-keyshortcuts={hasKeys ? 's' : undefined}
            onClick={() => {
              onDecide('spam')
            }}
          >
            {words.spam} {key('s')}
          </button>
        )}
        {status !== 'pending' && (
          <button
            type="button"
            onClick={() => {
              onDecide('reopen')
            }}
          >
            {words.reopen}
          </button>
        )}
        <button
          type="button"
          aria-expanded={isOpen}
          aria-keyshortcuts={hasKeys ? 'e' : undefined}
          onClick={() => {
            onOpen(!isOpen)
          }}
        >
          {words.more} {key('e')}
        </button>
      </div>
      {isOpen && <FurtherActs item={item} words={words} onChange={props.onChange} />}
    </li>
  )
}
