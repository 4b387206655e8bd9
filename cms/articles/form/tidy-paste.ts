import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Puts what is pasted into the way of our texts before the editor reads it. */
export const TidyPasteFeature = createServerFeature({
  key: 'tidyPaste',
  feature: { ClientFeature: '/articles/form/TidyPaste.tsx#TidyPaste' },
})
