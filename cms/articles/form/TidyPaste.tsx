'use client'
import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { COMMAND_PRIORITY_HIGH, PASTE_COMMAND } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'

import { tidied } from './paste.ts'

export const TidyPaste = createClientFeature({ plugins: [{ Component: Plugin, position: 'normal' }] })

/** What another editor of ours has copied is right already. What has been tidied comes by here again, as it is. */
function Plugin() {
  const [editor] = useLexicalComposerContext()

  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const clipboard = 'clipboardData' in event ? event.clipboardData : null
          if (!clipboard || clipboard.types.includes('application/x-lexical-editor')) return false
          const html = tidied({ html: clipboard.getData('text/html'), text: clipboard.getData('text/plain') })
          if (html === undefined) return false
          event.preventDefault()
          const clipboardData = new DataTransfer()
          clipboardData.setData('text/html', html)
          return editor.dispatchCommand(PASTE_COMMAND, new ClipboardEvent('paste', { clipboardData }))
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor],
  )

  return null
}
