import { type Shown, tagsOfPage } from '#cms/changes'

import { CEILING } from './marks.ts'

type Source = { tags: readonly string[] } | Shown

/**
 * What a page hands to `Astro.cache.set`: it may be kept until one of the things that it shows changes. Views bring
 * their tags along.
 *
 * @example Astro.cache.set(kept(portal, article))
 */
export function kept(...sources: readonly Source[]) {
  const tags = sources.flatMap((source) => ('tags' in source ? source.tags : tagsOfPage(source)))
  return { maxAge: CEILING, tags: [...new Set(tags)] }
}
