import { KINDS } from '#cms/articles'
import type { Filter } from '#cms/search'

import type { Translate } from '../i18n/translate.ts'

/** What a reader sees of an option of a filter. */
export function optionTitle(filter: Filter, title: string, t: Translate): string {
  const kind = filter === 'kind' && KINDS.find((candidate) => candidate === title)
  return kind ? t(`kind.${kind}`) : title
}
