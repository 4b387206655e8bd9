import type { ServerProps } from 'payload'

import { languageOf } from '../language/wording.ts'
import { hiddenUnless } from '../people/shown.ts'
import { deskWords } from './words.ts'

/** The way to the desk, in the admin's menu, for those who may go there. */
export async function DeskLink({ user, payload }: ServerProps) {
  if (!user || hiddenUnless('moderator')({ user })) return null
  const { totalDocs } = await payload.count({
    collection: 'comments',
    where: { status: { equals: 'pending' } },
    user,
    overrideAccess: false,
  })
  return (
    <a className="nav__link desk-link" href="/admin/moderation">
      {deskWords(languageOf({ user })).title}
      {totalDocs > 0 && <span className="desk-link__count"> ({totalDocs})</span>}
    </a>
  )
}
