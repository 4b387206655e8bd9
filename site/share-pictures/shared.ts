import type { ArticleSummary } from '#cms/articles'
import { accentsOf, type PortalView } from '#cms/portal'

import { translator } from '../i18n/translate.ts'
import { sharePicturePath } from '../paths.ts'
import { printOf, type Shown } from './shown.ts'
import { SIZE } from './size.ts'

/** A picture as pages name it to those who share them. The address is root-relative. */
export interface SharedPicture {
  url: string
  type: string
  width: number
  height: number
  alt: string
}

/** Nobody reads on there, and letters cost time; in characters. */
const LONGEST = 400

type Pictured = Pick<ArticleSummary, 'kind' | 'language' | 'slug' | 'title' | 'authors'>
type House = Pick<PortalView, 'name' | 'organisation' | 'accentColour'>

export function shownOn(article: Pictured, portal: House): Shown {
  const accent = accentsOf(portal.accentColour?.slice(1) ?? '')?.day
  return {
    title: beginning(article.title),
    signed: beginning(article.authors.map(({ name }) => name).join(', ') || portal.organisation),
    kind: translator(article.language)(`kind.${article.kind}`),
    portal: beginning(portal.name),
    ...(accent !== undefined && { accent }),
  }
}

/** What an article is shared with. It costs nothing: the picture is made when somebody asks for it. */
export function sharePictureOf(article: Pictured, portal: House): SharedPicture {
  const { language, kind, slug, title } = article
  const print = printOf(shownOn(article, portal))
  return {
    url: sharePicturePath({ language, kind, slug, print }),
    type: 'image/png',
    ...SIZE,
    alt: `${title} – ${portal.name}`,
  }
}

function beginning(text: string): string {
  return Array.from(text).slice(0, LONGEST).join('')
}
