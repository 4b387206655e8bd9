import { KINDS } from '#cms/articles'
import type { Language } from '#cms/language'
import type { PortalView } from '#cms/portal'

import { translator } from '../i18n/translate.ts'
import { frontPath, listPath } from '../paths.ts'

export interface NavigationLink {
  label: string
  url: string
}

/** The main navigation: the front page first, then what the settings name, else every list. */
export function navigationOf(
  { navigation }: Pick<PortalView, 'navigation'>,
  language: Language,
): NavigationLink[] {
  const t = translator(language)
  const front = { label: t('front'), url: frontPath(language) }
  const named = navigation.filter(({ url }) => url !== front.url)
  const lists = KINDS.map((kind) => ({ label: t(`list.${kind}`), url: listPath({ language, kind }) }))
  return [front, ...(named.length > 0 ? named : lists)]
}
