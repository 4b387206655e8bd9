'use client'
import { useEffect, useRef, useState } from 'react'

/** Where this device keeps that its user wants no keys (WCAG 2.1.4). */
const OFF = 'desk-keys-off'

/** Single keys that act on the desk, unless one is typing, and as long as they are on. */
export function useKeys(actions: Readonly<Record<string, () => unknown>>) {
  const [areOn, setAreOn] = useState(true)
  const current = useRef(actions)
  current.current = actions

  useEffect(() => {
    setAreOn(localStorage.getItem(OFF) === null)
  }, [])

  useEffect(() => {
    if (!areOn) return
    const press = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, altKey, metaKey } = event
      if (ctrlKey || altKey || metaKey || isTyping(target) || document.querySelector('dialog[open]')) return
      const action = current.current[key]
      if (!action) return
      event.preventDefault()
      action()
    }
    document.addEventListener('keydown', press)
    return () => {
      document.removeEventListener('keydown', press)
    }
  }, [areOn])

  const turn = (on: boolean) => {
    if (on) localStorage.removeItem(OFF)
    else localStorage.setItem(OFF, '1')
    setAreOn(on)
  }
  return { areOn, turn }
}

export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]') !== null
  )
}
