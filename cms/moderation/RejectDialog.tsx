'use client'
import { useEffect, useRef } from 'react'

import type { Why } from './use-decisions.ts'
import { type DeskWords, filled } from './words.ts'

interface Props {
  words: DeskWords
  count: number
  /** Somebody of the writers left an address. */
  canTell: boolean
  onReject: (why: Why) => void
  onCancel: () => void
}

/** Asks why comments are rejected. Nobody must say. */
export function RejectDialog({ words, count, canTell, onReject, onCancel }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const note = useRef<HTMLTextAreaElement>(null)

  const tells = useRef<HTMLInputElement>(null)

  useEffect(() => {
    dialog.current?.showModal()
    note.current?.focus()
  }, [])

  return (
    <dialog ref={dialog} className="desk__dialog" aria-labelledby="desk-reject" onClose={onCancel}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onReject({
            note: note.current?.value.trim() ?? '',
            tellsWriter: tells.current?.checked ?? false,
          })
        }}
      >
        <h2 id="desk-reject">{count === 1 ? words.rejectTitle : filled(words.rejectMany, { count })}</h2>
        <label>
          {words.why}
          <textarea
            ref={note}
            rows={3}
            maxLength={1000}
            aria-describedby="desk-reject-hint"
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
                event.currentTarget.form?.requestSubmit()
            }}
          />
        </label>
        <p id="desk-reject-hint" className="desk__note">
          {words.whyHint} <span className="desk__keys">{words.whyKeys}</span>
        </p>
        {canTell && (
          <label className="desk__check">
            <input type="checkbox" ref={tells} />
            {words.tellsWriter}
          </label>
        )}
        <div className="desk__acts">
          <button className="is-approve">{words.reject}</button>
          <button type="button" onClick={() => dialog.current?.close()}>
            {words.cancel}
          </button>
        </div>
      </form>
    </dialog>
  )
}
