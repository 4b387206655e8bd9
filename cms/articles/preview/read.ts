import { cms } from '../../client.ts'
import type { User } from '../../payload-types.ts'
import { KINDS } from '../kinds.ts'
import { pageOf } from '../read.ts'
import type { ArticleView } from '../view.ts'
import { newestVersion } from './newest.ts'
import { readPermit } from './permit.ts'

type Preview =
  /** `isPublished`: there is nothing newer than what readers see. */
  | { kind: 'article'; article: ArticleView; isPublished: boolean }
  /** `expired`: it was right once. `missing`: it never was, or its person may not read the article any more. */
  | { kind: 'expired' | 'missing' }

/** The newest version of an article, as its page would show it, for the person that a permit names. */
export async function previewFor(permit: string, now: Date): Promise<Preview> {
  const payload = await cms()
  const reading = readPermit(permit, { secret: payload.secret, now: now.getTime() })
  if (reading.kind === 'expired') return { kind: 'expired' }
  if (reading.kind === 'forged') return { kind: 'missing' }
  // Whose leave it is, as the account is now. Past the rules: there is nobody yet who could ask.
  const user = await payload.db.findOne<User>({
    collection: 'users',
    where: { id: { equals: reading.permit.user } },
  })
  const { article: id } = reading.permit
  const newest =
    user && (await newestVersion({ payload, article: id, user: { ...user, collection: 'users' } }))
  if (!newest) return { kind: 'missing' }
  const article = await pageOf(payload, {
    ...newest,
    kind: KINDS.find((kind) => kind === newest.kind) ?? KINDS[0], // a draft may have none yet
    publishedAt: newest.publishedAt ?? now.toISOString(),
  })
  return { kind: 'article', article, isPublished: newest._status === 'published' }
}
