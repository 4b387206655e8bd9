'use client'
import { useEffect, useRef } from 'react'

import { isTyping } from './use-keys.ts'
import type { DeskWords } from './words.ts'

interface Props {
  words: DeskWords
  areOn: boolean
  turn: (on: boolean) => void
}

/** Which keys do what; `?` shows it. */
export function KeyHelp({ words, areOn, turn }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    const ask = ({ key, target }: KeyboardEvent) => {
      if (areOn && key === '?' && !isTyping(target)) dialog.current?.showModal()
    }
    document.addEventListener('keydown', ask)
    return () => {
      document.removeEventListener('keydown', ask)
    }
  }, [areOn])

  return (
    <>
      <button type="button" className="desk__keys" onClick={() => dialog.current?.showModal()}>
        {words.keys}
      </button>
      <dialog ref={dialog} className="desk__dialog" aria-labelledby="desk-keys">
        <h2 id="desk-keys">{words.keys}</h2>
        <dl>
          {Object.entries(words.keyHelp).map(([key, what]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <p>{words.keysAim}</p>
        <label className="desk__check">
          <input
            type="checkbox"
            checked={areOn}
            onChange={({ target }) => {
              turn(target.checked)
            }}
          />
          {words.keysOn}
        </label>
        <form method="dialog">
          <button>{words.close}</button>
        </form>
      </dialog>
    </>
  )
}
