'use client'
import { LeaveWithoutSaving, useFormModified, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * Asks before what was typed last is lost. Payload asks nothing where it saves by itself, though that takes it a second
 * or two; and never when somebody goes back, which leaves the page without loading another.
 */
export function AskBeforeLeaving() {
  const isUnsaved = useFormModified()
  const { t } = useTranslation()
  const question = t('general:changesNotSaved')

  useEffect(() => {
    if (!isUnsaved || !('navigation' in window)) return
    const ask = (event: NavigateEvent) => {
      const leavesUnasked = event.navigationType === 'traverse' && event.destination.sameDocument
      if (leavesUnasked && event.cancelable && !window.confirm(question)) event.preventDefault()
    }
    const { navigation } = window
    navigation.addEventListener('navigate', ask)
    return () => {
      navigation.removeEventListener('navigate', ask)
    }
  }, [isUnsaved, question])

  return <LeaveWithoutSaving disablePreventLeave={!isUnsaved} />
}
