import { KINDS } from '../articles/kinds.ts'
import { leadArticle } from '../articles/lead.ts'
import { newestArticles } from '../articles/lists.ts'
import { FOR_SUMMARIES, summariesOf } from '../articles/summaries.ts'
import { type ArticleSummary, idsOf } from '../articles/view.ts'
import { remembering } from '../changes/memory.ts'
import { type Shown, tagsOfPage } from '../changes/tags.ts'
import { cms } from '../client.ts'
import { type Language, LANGUAGES } from '../language/language.ts'
import { MEDIA_FIELDS, pictureView, type PictureView } from '../media/view.ts'
import type { Setting } from '../payload-types.ts'

/** What every page of a language shows around its content. */
export interface PortalView {
  name: string
  /** Of the name: it is another's where the portal has none in the language of the page. */
  nameLanguage: Language
  motto: string | undefined
  introduction: string | undefined
  footer: string | undefined
  navigation: { label: string; url: string }[]
  /** The pages of the CMS: also those that the footer does not show take the place of ours of their address. */
  pages: { title: string; slug: string; inFooter: boolean }[]
  logo: PictureView | undefined
  /** Stands for pages without a picture of their own where they are shared. */
  sharePicture: PictureView | undefined
  /** The house's own, such as `#1f5f5b`. */
  accentColour: string | undefined
  organisation: string
  /** The organisation's name, business ID, address and e-mail, as far as they are set. */
  contact: string[]
  timeZone: string
  tags: string[]
}

/** What an empty portal is called. */
const NAMELESS = 'Sitouttaja'

/** The portal's own texts in a language, from the settings. Every page needs them, so they are remembered. */
export const portalView = remembering(async (language: Language): Promise<PortalView> => {
  const payload = await cms()
  const [settings, pages] = await Promise.all([
    payload.findGlobal({
      slug: 'settings',
      depth: 1,
      populate: { media: MEDIA_FIELDS },
      overrideAccess: false,
    }),
    payload.find({
      collection: 'pages',
      where: { language: { equals: language } },
      sort: 'title',
      pagination: false,
      depth: 0,
      select: { title: true, slug: true, showInFooter: true },
      overrideAccess: false,
    }),
  ])
  return {
    ...viewOf(settings, language),
    pages: pages.docs.map(({ title, slug, showInFooter }) => ({
      title,
      slug: slug ?? '',
      inFooter: showInFooter ?? false,
    })),
    tags: tagsOfPage(
      { what: 'global', slug: 'settings' },
      { what: 'footer', language },
      ...idsOf([settings.logo, settings.sharePicture]).map((id): Shown => ({ what: 'document', id })),
    ),
  }
})

/** How many articles a part of the front page shows. */
interface FrontPageSizes {
  newest: number
  ofEachKind: number
}

/**
 * What the editors have chosen for the front page. Where they have not, the newest post leads it, else the newest of
 * all. No article stands there twice: the first place it has is its own.
 */
export async function frontPageView(language: Language, sizes: FrontPageSizes) {
  const choice = await chosen(language)
  const first = choice.lead ?? (await newestLead(language))
  const picks = choice.picks.filter(({ slug }) => slug !== first?.slug)
  const above = first ? [first, ...picks] : picks
  const newest = await newestBeside(above, { language, limit: sizes.newest })
  const shown = [...above, ...newest]
  const kinds = await Promise.all(
    KINDS.map(async (kind) => ({
      kind,
      articles: await newestBeside(
        shown.filter((article) => article.kind === kind),
        { language, kind, limit: sizes.ofEachKind },
      ),
    })),
  )
  return {
    lead: first && (await leadArticle(first)),
    picks,
    newest,
    kinds: kinds.filter(({ articles }) => articles.length > 0),
    tags: tagsOfPage(
      { what: 'global', slug: 'front-page' },
      { what: 'articles', language },
      ...(['authors', 'media', 'series'] as const).map((of): Shown => ({ what: 'all', of })),
    ),
  }
}

async function newestLead(language: Language): Promise<ArticleSummary | undefined> {
  const [post] = await newestArticles({ language, kind: 'post', limit: 1 })
  return post ?? (await newestArticles({ language, limit: 1 }))[0]
}

/** The newest that are not shown already; all of those may be among the newest, so as many more are asked for. */
async function newestBeside(
  shown: readonly ArticleSummary[],
  { limit, ...wish }: Parameters<typeof newestArticles>[0],
): Promise<ArticleSummary[]> {
  const known = new Set(shown.map(({ slug }) => slug))
  const articles = await newestArticles({ ...wish, limit: limit + known.size })
  return articles.filter(({ slug }) => !known.has(slug)).slice(0, limit)
}

/** In the editors' order; what readers may not see is left out. */
async function chosen(
  language: Language,
): Promise<{ lead: ArticleSummary | undefined; picks: ArticleSummary[] }> {
  const { entries } = await choices('')
  const entry = entries.find((candidate) => candidate.language === language)
  const idOf = (article: string | { id: string }) => (typeof article === 'string' ? article : article.id)
  const lead = entry?.lead ? idOf(entry.lead) : undefined
  const picks = (entry?.picks ?? []).map(idOf)
  const ids = lead === undefined ? picks : [lead, ...picks]
  if (ids.length === 0) return { lead: undefined, picks: [] }
  const payload = await cms()
  const { docs } = await payload.find({
    collection: 'articles',
    where: { id: { in: ids }, language: { equals: language } },
    pagination: false,
    ...FOR_SUMMARIES,
  })
  const summaries = await summariesOf(docs)
  const found = new Map(docs.map(({ id }, place) => [id, summaries[place]]))
  return {
    lead: lead === undefined ? undefined : found.get(lead),
    picks: picks.flatMap((id) => found.get(id) ?? []),
  }
}

const choices = remembering(async () => {
  const payload = await cms()
  const { entries } = await payload.findGlobal({ slug: 'front-page', depth: 0, overrideAccess: false })
  return { entries: entries ?? [], tags: tagsOfPage({ what: 'global', slug: 'front-page' }) }
})

function viewOf(settings: Setting, language: Language): Omit<PortalView, 'pages' | 'tags'> {
  const names = settings.names?.find((names) => names.language === language)
  const called = names ?? settings.names?.[0] ?? { name: NAMELESS, language: LANGUAGES[0] }
  const { name } = called
  const { organisation } = settings
  const isSet = (line: string | null | undefined): line is string => typeof line === 'string' && line !== ''
  return {
    name,
    nameLanguage: called.language,
    motto: names?.motto ?? undefined,
    introduction: names?.introduction ?? undefined,
    footer: names?.footer ?? undefined,
    navigation: (settings.navigation ?? [])
      .filter((link) => link.language === language)
      .map(({ label, url }) => ({ label, url })),
    logo: pictureView(settings.logo, language),
    sharePicture: pictureView(settings.sharePicture, language),
    accentColour: isSet(settings.accentColour) ? settings.accentColour : undefined,
    organisation: organisation?.name ?? name,
    contact: [
      organisation?.name,
      organisation?.businessId,
      organisation?.address,
      organisation?.contactEmail,
    ].filter(isSet),
    timeZone: settings.timeZone,
  }
}
