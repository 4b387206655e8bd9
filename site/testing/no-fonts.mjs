// Preloaded into a site: its fonts for pictures are gone.
import { registerHooks } from 'node:module'

registerHooks({
  resolve: (specifier, context, next) => {
    if (specifier.startsWith('@fontsource/')) throw new Error('No such font')
    return next(specifier, context)
  },
})
