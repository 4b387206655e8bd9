'use client'
import { useId, useState } from 'react'
import { z } from 'zod'

import { DecidedSchema } from './decided.ts'
import type { DeskItem } from './queue.ts'
import { post, seenIn } from './use-decisions.ts'
import { type DeskWords, filled } from './words.ts'

const Changed = z.object({ doc: z.object({ text: z.string(), original: z.string().nullish() }) })
const Blocked = z.object({ blocked: z.boolean() })

interface Props {
  item: DeskItem
  words: DeskWords
  onChange: (id: string, now: DeskItem | undefined, message: string) => void
}

/** What one does more rarely: answering, taking personal data out, blocking the sender. */
export function FurtherActs({ item, words, onChange }: Props) {
  const { id, name, text, status, history, isBlocked } = item
  const [answer, setAnswer] = useState('')
  const [redacted, setRedacted] = useState(text)
  const fields = useId()
  const failed = () => {
    onChange(id, item, words.failed)
  }

  async function sendAnswer(event: Pick<Event, 'preventDefault'>): Promise<void> {
    event.preventDefault()
    if (status !== 'approved') {
      const approval = { action: 'approve', comments: [seenIn(item)] }
      const decided = await post('/api/comments/decide', approval, DecidedSchema)
      if (!decided?.done[0]) {
        failed()
        return
      }
    }
    const sent = await post(`/api/comments/${id}/answer`, { text: answer }, Changed)
    if (!sent) failed()
    else onChange(id, undefined, filled(words.doneOne, { what: words.official, name }))
  }

  async function saveRedaction(event: Pick<Event, 'preventDefault'>): Promise<void> {
    event.preventDefault()
    const saved = await post(`/api/comments/${id}/redact`, { text: redacted, seen: text }, Changed)
    if (saved)
      onChange(id, { ...item, text: saved.doc.text, original: saved.doc.original ?? undefined }, words.saved)
    else failed()
  }

  async function turnBlock(): Promise<void> {
    const blocked = !isBlocked
    const turned = await post(`/api/comments/${id}/block`, { blocked }, Blocked)
    if (!turned) failed()
    else onChange(id, { ...item, isBlocked: blocked }, blocked ? words.blocked : words.unblocked)
  }

  return (
    <div className="desk__further">
      <form onSubmit={(event) => void sendAnswer(event)}>
        <label htmlFor={`${fields}-answer`}>{words.answerText}</label>
        <textarea
          id={`${fields}-answer`}
          rows={4}
          required
          minLength={2}
          maxLength={5000}
          value={answer}
          aria-describedby={`${fields}-answer-hint`}
          onChange={({ target }) => {
            setAnswer(target.value)
          }}
        />
        <p id={`${fields}-answer-hint`} className="desk__note">
          {words.answerHint}
        </p>
        <button>{words.sendAnswer}</button>
      </form>
      <form onSubmit={(event) => void saveRedaction(event)}>
        <label htmlFor={`${fields}-redacted`}>{words.redactText}</label>
        <textarea
          id={`${fields}-redacted`}
          rows={4}
          required
          minLength={2}
          maxLength={5000}
          value={redacted}
          aria-describedby={`${fields}-redacted-hint`}
          onChange={({ target }) => {
            setRedacted(target.value)
          }}
        />
        <p id={`${fields}-redacted-hint`} className="desk__note">
          {words.redactHint}
        </p>
        <button disabled={redacted === text}>{words.saveRedaction}</button>
      </form>
      {history && (
        <button type="button" onClick={() => void turnBlock()}>
          {isBlocked ? words.unblock : words.block}
        </button>
      )}
    </div>
  )
}
