import { cms } from '../client.ts'
import type { Language } from '../language/language.ts'
import type { Setting } from '../payload-types.ts'

/** What every page of a language shows around its content. */
export interface PortalView {
  name: string
  motto: string | undefined
  introduction: string | undefined
  footer: string | undefined
  navigation: { label: string; url: string }[]
  organisation: string
  timeZone: string
}

/** What an empty portal is called. */
const NAMELESS = 'Sitouttaja'

/** The portal's own texts in a language, from the settings. */
export async function portalView(language: Language): Promise<PortalView> {
  const payload = await cms()
  const settings = await payload.findGlobal({ slug: 'settings', depth: 0, overrideAccess: false })
  return viewOf(settings, language)
}

function viewOf(settings: Setting, language: Language): PortalView {
  const names = settings.names?.find((names) => names.language === language)
  const name = names?.name ?? settings.names?.[0]?.name ?? NAMELESS
  return {
    name,
    motto: names?.motto ?? undefined,
    introduction: names?.introduction ?? undefined,
    footer: names?.footer ?? undefined,
    navigation: (settings.navigation ?? [])
      .filter((link) => link.language === language)
      .map(({ label, url }) => ({ label, url })),
    organisation: settings.organisation?.name ?? name,
    timeZone: settings.timeZone,
  }
}
