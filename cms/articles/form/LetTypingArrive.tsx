'use client'
import { useFormBackgroundProcessing } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** The buttons that act on what has been typed: save, publish, preview. */
const ACTIONS = '#action-save, #action-save-draft, a[href$="/preview"]'

/**
 * Half a second until the editor hands on what was typed, and 0.8 until it is saved by itself; in milliseconds, with
 * something to spare.
 */
const ARRIVES_IN = 1500

const LOOK_AGAIN = 50

/**
 * Lets what was typed last arrive before a button acts on it. Payload's editor hands on its text when the browser is
 * idle, and the form saves itself a moment later: a publication in between goes without the last words, and the answer
 * to it takes them out of the editor too. So a press that comes too early waits, and is carried out when all is there.
 */
export function LetTypingArrive() {
  const isSaving = useRef(false)
  isSaving.current = useFormBackgroundProcessing()

  useEffect(() => {
    let typedAt = -Infinity
    let waiting: number | undefined
    const hasArrived = () => !isSaving.current && performance.now() - typedAt >= ARRIVES_IN

    const note = ({ target }: Event) => {
      if (target instanceof Element && target.closest('.field-type')) typedAt = performance.now()
    }
    const hold = (event: MouseEvent) => {
      const pressed = event.target instanceof Element ? event.target.closest(ACTIONS) : null
      if (!(pressed instanceof HTMLElement) || hasArrived()) return
      event.preventDefault()
      event.stopImmediatePropagation()
      if (waiting !== undefined) return
      pressed.setAttribute('aria-busy', 'true')
      waiting = window.setInterval(() => {
        if (!hasArrived()) return
        window.clearInterval(waiting)
        waiting = undefined
        pressed.removeAttribute('aria-busy')
        pressed.click()
      }, LOOK_AGAIN)
    }
    const typing = ['beforeinput', 'input', 'keydown', 'paste', 'drop', 'pointerup'] as const
    for (const kind of typing) document.addEventListener(kind, note, true)
    document.addEventListener('click', hold, true)
    return () => {
      for (const kind of typing) document.removeEventListener(kind, note, true)
      document.removeEventListener('click', hold, true)
      window.clearInterval(waiting)
    }
  }, [])

  return null
}
