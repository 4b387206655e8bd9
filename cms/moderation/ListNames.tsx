'use client'
import { useTranslation } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import { isLanguage } from '../language/language.ts'

const WORDS = {
  fi: { all: 'Valitse kaikki rivit', row: 'Valitse rivi', previous: 'Edellinen sivu', next: 'Seuraava sivu' },
  en: { all: 'Select all rows', row: 'Select the row', previous: 'Previous page', next: 'Next page' },
}

/**
 * Names for those who hear a list of Payload's: its boxes and arrows have none, nor is it a landmark. Payload takes no
 * names for them, and draws them anew as it pleases; attributes that it never changes stay.
 */
export function ListNames() {
  const { i18n } = useTranslation()
  const { language } = i18n
  const here = useRef<HTMLSpanElement>(null)

  useEffect(() => {
    const list = here.current?.closest('.collection-list')
    if (!list) return
    const words = WORDS[isLanguage(language) ? language : 'en']
    const name = () => {
      nameParts(list, words)
    }
    name()
    const changes = new MutationObserver(name)
    changes.observe(list, { childList: true, subtree: true })
    return () => {
      changes.disconnect()
    }
  }, [language])

  return <span ref={here} hidden />
}

function nameParts(list: Element, words: (typeof WORDS)['fi']): void {
  const set = (selector: string, attribute: string, valueOf: (part: Element) => string) => {
    for (const part of list.querySelectorAll(selector)) part.setAttribute(attribute, valueOf(part))
  }
  // A list may stand in a drawer over a view that has its own.
  if (!document.querySelector('main, [role=main]')) list.setAttribute('role', 'main')
  set('.list-header', 'role', () => 'none') // a header, and thereby a second banner
  set('th input[type=checkbox]', 'aria-label', () => words.all)
  set('td input[type=checkbox]', 'aria-label', (box) => `${words.row}: ${firstTextBeside(box)}`)
  set('.clickable-arrow--left', 'aria-label', () => words.previous)
  set('.clickable-arrow--right', 'aria-label', () => words.next)
  set('.no-results h3', 'aria-level', () => '2') // it stands right below the heading of the list
}

function firstTextBeside(box: Element): string {
  const cells = [...(box.closest('tr')?.cells ?? [])]
  return cells.map(({ textContent }) => textContent.trim()).find((text) => text !== '') ?? ''
}
