import { newestArticles } from '../articles/lists.ts'
import { type ArticleSummary, SUMMARY_FIELDS, summaryView } from '../articles/view.ts'
import { cms } from '../client.ts'
import type { Language } from '../language/language.ts'
import { MEDIA_FIELDS, pictureView, type PictureView } from '../media/view.ts'
import type { Setting } from '../payload-types.ts'

/** What every page of a language shows around its content. */
export interface PortalView {
  name: string
  motto: string | undefined
  introduction: string | undefined
  footer: string | undefined
  navigation: { label: string; url: string }[]
  /** The pages of the CMS that the footer leads to. */
  pages: { title: string; slug: string }[]
  logo: PictureView | undefined
  organisation: string
  /** The organisation's name, business ID, address and e-mail, as far as they are set. */
  contact: string[]
  timeZone: string
}

/** What an empty portal is called. */
const NAMELESS = 'Sitouttaja'

/** The portal's own texts in a language, from the settings. */
export async function portalView(language: Language): Promise<PortalView> {
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
      where: { language: { equals: language }, showInFooter: { equals: true } },
      sort: 'title',
      pagination: false,
      depth: 0,
      select: { title: true, slug: true },
      overrideAccess: false,
    }),
  ])
  return {
    ...viewOf(settings, language),
    pages: pages.docs.map(({ title, slug }) => ({ title, slug: slug ?? '' })),
  }
}

/**
 * What the editors have chosen for the front page. Where they have not, the newest post leads it, else the newest of
 * all. The newest are others than the lead.
 */
export async function frontPageView({ language, newest }: { language: Language; newest: number }) {
  const [{ lead, picks }, posts, articles] = await Promise.all([
    chosen(language),
    newestArticles({ language, kind: 'post', limit: 1 }),
    newestArticles({ language, limit: newest + 1 }),
  ])
  const first = lead ?? posts[0] ?? articles[0]
  return { lead: first, picks, newest: articles.filter(({ slug }) => slug !== first?.slug).slice(0, newest) }
}

/** In the editors' order; what readers may not see is left out. */
async function chosen(
  language: Language,
): Promise<{ lead: ArticleSummary | undefined; picks: ArticleSummary[] }> {
  const payload = await cms()
  const { entries } = await payload.findGlobal({ slug: 'front-page', depth: 0, overrideAccess: false })
  const entry = entries?.find((candidate) => candidate.language === language)
  const idOf = (article: string | { id: string }) => (typeof article === 'string' ? article : article.id)
  const lead = entry?.lead ? idOf(entry.lead) : undefined
  const picks = (entry?.picks ?? []).map(idOf)
  const ids = lead === undefined ? picks : [lead, ...picks]
  if (ids.length === 0) return { lead: undefined, picks: [] }
  const { docs } = await payload.find({
    collection: 'articles',
    where: { id: { in: ids }, language: { equals: language } },
    pagination: false,
    depth: 1,
    select: SUMMARY_FIELDS,
    populate: { authors: { name: true, slug: true, role: true } },
    overrideAccess: false,
  })
  const found = new Map(docs.map((article) => [article.id, summaryView(article)]))
  return {
    lead: lead === undefined ? undefined : found.get(lead),
    picks: picks.flatMap((id) => found.get(id) ?? []),
  }
}

function viewOf(settings: Setting, language: Language): Omit<PortalView, 'pages'> {
  const names = settings.names?.find((names) => names.language === language)
  const name = names?.name ?? settings.names?.[0]?.name ?? NAMELESS
  const { organisation } = settings
  const isSet = (line: string | null | undefined): line is string => typeof line === 'string' && line !== ''
  return {
    name,
    motto: names?.motto ?? undefined,
    introduction: names?.introduction ?? undefined,
    footer: names?.footer ?? undefined,
    navigation: (settings.navigation ?? [])
      .filter((link) => link.language === language)
      .map(({ label, url }) => ({ label, url })),
    logo: pictureView(settings.logo, language),
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
