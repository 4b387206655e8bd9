'use client'
import { useDocumentInfo, useDocumentTitle, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Heads the form of an article without a title with a word. Payload heads it with the article's id. */
export function NameUntitled() {
  const { id } = useDocumentInfo()
  const { title, setDocumentTitle } = useDocumentTitle()
  const { t } = useTranslation()
  const word = `[${t('general:untitled')}]`

  useEffect(() => {
    if (title !== id) return
    const frame = requestAnimationFrame(() => {
      setDocumentTitle(word) // not at once: what surrounds us sets the id after us
    })
    return () => {
      cancelAnimationFrame(frame)
    }
  }, [id, setDocumentTitle, title, word])

  return null
}
