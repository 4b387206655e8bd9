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

/** The article that the editors have chosen to lead the front page, else the newest; the rest are the newest others. */
export async function frontPageView({ language, newest }: { language: Language; newest: number }) {
  const [lead, articles] = await Promise.all([
    chosenLead(language),
    newestArticles({ language, limit: newest + 1 }),
  ])
  const first = lead ?? articles[0]
  return { lead: first, newest: articles.filter(({ slug }) => slug !== first?.slug).slice(0, newest) }
}

/** Undefined where nobody has chosen, or where readers may not see what was chosen. */
async function chosenLead(language: Language): Promise<ArticleSummary | undefined> {
  const payload = await cms()
  const { entries } = await payload.findGlobal({ slug: 'front-page', depth: 0, overrideAccess: false })
  const chosen = entries?.find((entry) => entry.language === language)?.lead
  if (!chosen) return undefined
  const { docs } = await payload.find({
    collection: 'articles',
    where: {
      id: { equals: typeof chosen === 'string' ? chosen : chosen.id },
      language: { equals: language },
    },
    limit: 1,
    pagination: false,
    depth: 1,
    select: SUMMARY_FIELDS,
    populate: { authors: { name: true, slug: true, role: true } },
    overrideAccess: false,
  })
  return docs[0] && summaryView(docs[0])
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
