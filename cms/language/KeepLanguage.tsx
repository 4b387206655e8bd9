'use client'
import { useAuth, useTranslation } from '@payloadcms/ui'
import { type ReactNode, useEffect, useRef } from 'react'

import { isLanguage, type Language } from './language.ts'

/** Keeps the language that somebody switches to with the account, so that the next session begins in it. */
export function KeepLanguage({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation()
  const { user } = useAuth()
  const before = useRef(i18n.language)
  const { language } = i18n

  useEffect(() => {
    if (before.current === language) return
    before.current = language
    if (!user || !isLanguage(language)) return
    void keep(String(user.id), language)
  }, [language, user])

  return children
}

async function keep(user: string, language: Language): Promise<void> {
  await fetch(`/api/users/${user}`, {
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ language }),
  })
  location.reload() // the form of the account holds the language that it was opened in, and would bring it back
}
