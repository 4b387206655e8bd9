import { INDEXES } from '#cms/addresses'
import { KINDS } from '#cms/articles'
import type { Language } from '#cms/language'
import type { PortalView } from '#cms/portal'

import { translator } from '../i18n/translate.ts'
import { archivePath, bookPointsPath, indexPath, listPath, pagePath } from '../paths.ts'
import type { NavigationLink } from './navigation.ts'
import { writtenPages } from './written-pages.ts'

/** The footer's links: every way into the portal, then its pages. A page of the CMS stands for ours of its address, or hides it. */
export function footerOf({ pages }: Pick<PortalView, 'pages'>, language: Language): NavigationLink[] {
  const t = translator(language)
  const own = writtenPages(language).filter(({ slug }) => pages.every((page) => page.slug !== slug))
  return [
    ...KINDS.map((kind) => ({ label: t(`list.${kind}`), url: listPath({ language, kind }) })),
    ...INDEXES.map((index) => ({ label: t(`index.${index}`), url: indexPath({ language, index }) })),
    { label: t('archive'), url: archivePath({ language }) },
    { label: t('points'), url: bookPointsPath(language) },
    ...[...own, ...pages.filter(({ inFooter }) => inFooter)].map(({ title, slug }) => ({
      label: title,
      url: pagePath({ language, slug }),
    })),
  ]
}
