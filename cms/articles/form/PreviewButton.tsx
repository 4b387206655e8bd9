'use client'
import { Button, useDocumentInfo, useTranslation } from '@payloadcms/ui'

/** Opens what has been written as its page will be. In words: Payload's own is an arrow. */
export function PreviewButton() {
  const { id } = useDocumentInfo()
  const { t } = useTranslation()
  if (id === undefined) return null
  return (
    <Button
      el="anchor"
      url={`/api/articles/${String(id)}/preview`}
      newTab
      buttonStyle="secondary"
      size="medium"
      margin={false}
    >
      {t('version:preview')}
    </Button>
  )
}
