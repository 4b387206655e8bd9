'use client'
import { useEffect, useRef } from 'react'

/** Keeps the name that is typed in a list of names and was not ended with Enter: Payload drops it when the field is left. */
export function KeepTypedName() {
  const place = useRef<HTMLSpanElement>(null)

  useEffect(() => {
    const field = place.current?.closest('.field-type')
    const end = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement) || target.value.trim() === '') return
      target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
    }
    field?.addEventListener('focusout', end, true)
    return () => field?.removeEventListener('focusout', end, true)
  }, [])

  return <span ref={place} hidden />
}
