import type { ServerProps } from 'payload'

import { env } from '../env.ts'
import { LANGUAGES } from '../language/language.ts'
import { portalView } from './read.ts'

/** The portal's logo and name, where the staff log in. */
export async function Logo({ i18n }: ServerProps) {
  const { logo, name } = await portalIn(i18n.language)
  return (
    <div className="portal-logo">
      {logo && <img src={env.siteUrl + logo.fallback.url} alt="" />}
      <span>{name}</span>
    </div>
  )
}

/** The portal's mark at the head of every page: its logo, else the first letter of its name. */
export async function Icon({ i18n }: ServerProps) {
  const { logo, name } = await portalIn(i18n.language)
  return logo ? (
    <img className="portal-mark" src={env.siteUrl + logo.fallback.url} alt="" />
  ) : (
    <span className="portal-mark">{name.charAt(0)}</span>
  )
}

function portalIn(language: string) {
  return portalView(LANGUAGES.find((known) => known === language) ?? LANGUAGES[0])
}
