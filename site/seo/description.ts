import type { Translate } from '../i18n/translate.ts'
import type { Place } from '../places.ts'

/** What a page is about in a sentence, for search engines, where nobody has written one for it. */
export function descriptionOf(place: Place, title: string | undefined, t: Translate): string | undefined {
  switch (place.at) {
    case 'list':
      return t(`about.list.${place.kind}`)
    case 'index':
      return t(`about.all.${place.index}`)
    case 'entry':
      return t(`about.one.${place.index}`, { title: title ?? place.slug })
    case 'archive':
      return t('about.archive')
    case 'bookPoints':
      return t('about.points')
    case 'search':
      return t('about.search')
    case 'front':
    case 'article':
    case 'preview':
    case 'discussion':
    case 'comment':
    case 'mail':
    case 'own':
    case 'page':
    case 'nowhere':
      return undefined
  }
}
