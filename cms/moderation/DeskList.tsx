'use client'
import { useEffect, useRef, useState } from 'react'

import { CommentCard } from './CommentCard.tsx'
import { KeyHelp } from './KeyHelp.tsx'
import { type Action, BECOMES } from './actions.ts'
import { aimIn, cursorIn, focusBeside, focusCard, focusFirst, focusOn, moveCursor } from './cursor.ts'
import type { DeskItem, DeskView } from './queue.ts'
import { RejectDialog } from './RejectDialog.tsx'
import { useDecisions, type Why } from './use-decisions.ts'
import { useKeys } from './use-keys.ts'
import { isNarrow, wishPath } from './wish.ts'
import { type DeskWords, filled } from './words.ts'

interface Props {
  view: DeskView
  words: DeskWords
  timeZone: string
}

/** The comments of a queue, to be decided on by pointer, touch or keys. */
export function DeskList({ view, words, timeZone }: Props) {
  const { wish, pages, elsewhere } = view
  const list = useRef<HTMLOListElement>(null)
  const { items, said, decide, undo, replace } = useDecisions(view, words)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [opened, setOpened] = useState<string>()
  const [rejecting, setRejecting] = useState<readonly string[]>()
  const isSelected = items.filter(({ id }) => selected.has(id))

  const isEmpty = items.length === 0
  const wasEmpty = useRef(isEmpty)
  useEffect(() => {
    if (wasEmpty.current && !isEmpty) focusFirst(list.current)
    wasEmpty.current = isEmpty
  }, [isEmpty])

  /** Where the last decision was, unless it was made from the bar. */
  const decidedAt = useRef<number>(undefined)
  useEffect(() => {
    if (decidedAt.current !== undefined) focusCard(list.current, decidedAt.current)
  }, [items])

  const select = (id: string, isOn: boolean) => {
    const now = new Set(selected)
    if (isOn) now.add(id)
    else now.delete(id)
    setSelected(now)
  }

  /** Decides on a comment, or on all that are selected, and leaves the focus where the next one comes. */
  async function act(action: Action, ids: readonly string[], why?: Why): Promise<void> {
    if (ids.length === 0) return
    const meant = items.filter(
      ({ id, status }) => ids.includes(id) && (status !== BECOMES[action] || wish.queue === 'reported'),
    )
    const leaving = meant.map(({ id }) => id)
    const isFromBar = document.activeElement?.closest('.desk__bar') !== null
    setSelected(new Set())
    setRejecting(undefined)
    if (leaving.length === 0) return
    // At once, so that the next key meets the next comment however long the answer takes.
    if (!isFromBar) focusBeside(list.current, leaving)
    decidedAt.current = isFromBar ? undefined : items.findIndex(({ id }) => leaving.includes(id))
    await decide(action, leaving, why)
  }

  /** Shows what has become of a comment, with the focus on it, or on the next one where it is done with. */
  function change(id: string, now: DeskItem | undefined, message: string): void {
    if (now) focusOn(list.current, id)
    else focusBeside(list.current, [id])
    replace(id, now, message)
  }

  const ofCursor = () => {
    if (cursorIn(list.current) === undefined && selected.size > 0) return [...selected]
    const id = aimIn(list.current)
    if (id === undefined) return []
    return selected.has(id) ? [...selected] : [id]
  }
  const areKeysOn = useKeys({
    j: () => {
      moveCursor(list.current, 1)
    },
    k: () => {
      moveCursor(list.current, -1)
    },
    x: () => {
      const id = aimIn(list.current)
      if (id !== undefined) select(id, !selected.has(id))
    },
    a: () => void act('approve', ofCursor()),
    s: () => void act('spam', ofCursor()),
    r: () => {
      const ids = ofCursor()
      if (ids.length > 0) setRejecting(ids)
    },
    u: () => void undo(),
    e: () => {
      const id = aimIn(list.current)
      if (id !== undefined) setOpened(opened === id ? undefined : id)
    },
  })

  return (
    <>
      <div className="desk__bar">
        <label className="desk__all">
          <input
            type="checkbox"
            checked={!isEmpty && isSelected.length === items.length}
            disabled={isEmpty}
            onChange={({ target }) => {
              setSelected(new Set(target.checked ? items.map(({ id }) => id) : []))
            }}
          />
          {isSelected.length > 0 ? filled(words.selected, { count: isSelected.length }) : words.selectAll}
        </label>
        {isSelected.length > 0 && (
          <>
            <button type="button" className="is-approve" onClick={() => void act('approve', [...selected])}>
              {wish.queue === 'reported' ? words.keep : words.approve}
            </button>
            <button
              type="button"
              onClick={() => {
                setRejecting([...selected])
              }}
            >
              {words.reject}
            </button>
            <button type="button" onClick={() => void act('spam', [...selected])}>
              {words.spam}
            </button>
          </>
        )}
        <button type="button" onClick={() => void undo()}>
          {words.undo}
        </button>
        <KeyHelp words={words} {...areKeysOn} />
        <p className="desk__said" role="status">
          {said}
        </p>
      </div>
      {isEmpty && elsewhere > 0 && (
        <p className="desk__empty">
          {words.pageDone} <a href={wishPath({ ...wish, page: 1 })}>{words.showNext}</a>
        </p>
      )}
      {isEmpty && elsewhere === 0 && (
        <p className="desk__empty">{isNarrow(wish) ? words.nothingFound : words.empty[wish.queue]}</p>
      )}
      <ol className="desk__list" ref={list}>
        {items.map((item) => (
          <CommentCard
            key={item.id}
            {...{ item, words, timeZone }}
            queue={wish.queue}
            hasKeys={areKeysOn.areOn}
            isSelected={selected.has(item.id)}
            isOpen={opened === item.id}
            onSelect={(isOn) => {
              select(item.id, isOn)
            }}
            onOpen={(isOpen) => {
              setOpened(isOpen ? item.id : undefined)
            }}
            onDecide={(action) => void act(action, [item.id])}
            onReject={() => {
              setRejecting([item.id])
            }}
            onChange={change}
          />
        ))}
      </ol>
      {pages > 1 && (
        <nav className="desk__pages">
          {wish.page > 1 && <a href={wishPath({ ...wish, page: wish.page - 1 })}>{words.previous}</a>}
          <span>{filled(words.page, { page: wish.page, pages })}</span>
          {wish.page < pages && <a href={wishPath({ ...wish, page: wish.page + 1 })}>{words.next}</a>}
        </nav>
      )}
      {rejecting && (
        <RejectDialog
          words={words}
          count={rejecting.length}
          canTell={items.some(({ id, hasAddress }) => hasAddress && rejecting.includes(id))}
          onReject={(why) => void act('reject', rejecting, why)}
          onCancel={() => {
            setRejecting(undefined)
          }}
        />
      )}
    </>
  )
}
