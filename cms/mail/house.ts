import type { BasePayload } from 'payload'

import { addressOf } from '../addresses/address.ts'
import { ROUTES } from '../addresses/routes.ts'
import { env } from '../env.ts'
import type { Language } from '../language/language.ts'
import type { Article, Comment, Setting, User } from '../payload-types.ts'

/** Who writes the letters. */
export interface House {
  nameIn: (language: Language) => string
  /** What letters come from: where the house reads its mail, else a name of the portal's own host. */
  address: string
  timeZone: string
}

export async function theHouse(payload: BasePayload): Promise<House> {
  return houseOf(await payload.findGlobal({ slug: 'settings', depth: 0 }))
}

function houseOf({ names, organisation, timeZone }: Setting): House {
  const nameIn = (language: Language) =>
    (names?.find((candidate) => candidate.language === language) ?? names?.[0])?.name ?? 'Sitouttaja'
  const address = organisation?.contactEmail ?? `noreply@${new URL(env.siteUrl).hostname}`
  return { nameIn, address, timeZone }
}

/** A comment with what letters tell of it. */
export interface Told {
  comment: Comment
  article: Article
  /** Its address on the site; undefined where readers cannot see the article. */
  url: string | undefined
}

/** Reads a comment and its article past access rules: each letter asks itself who may get it. */
export async function toldOf({ db }: BasePayload, id: string): Promise<Told | undefined> {
  const comment = await db.findOne<Comment>({ collection: 'comments', where: { id: { equals: id } } })
  if (!comment) return undefined
  const articleId = typeof comment.article === 'string' ? comment.article : comment.article.id
  const article = await db.findOne<Article>({ collection: 'articles', where: { id: { equals: articleId } } })
  if (!article) return undefined
  const [path] = addressOf('articles', article)
  const isPublic = article._status === 'published' && !article.deletedAt
  return { comment, article, url: isPublic && path ? env.siteUrl + path : undefined }
}

/** The lasting address of a comment. */
export function commentUrl({ comment, article, url }: Told): string {
  return url === undefined ? env.siteUrl : `${url}${ROUTES[article.language].discussion}/${comment.id}/`
}

/** A working account. */
export async function accountOf({ db }: BasePayload, id: string): Promise<User | undefined> {
  const user = await db.findOne<User>({ collection: 'users', where: { id: { equals: id } } })
  return user && !user.disabled ? { ...user, collection: 'users' } : undefined
}

/** The language of the account that an address belongs to. Payload mails nobody else. */
export async function languageOf({ db }: BasePayload, email: string): Promise<Language> {
  const user = await db.findOne<User>({ collection: 'users', where: { email: { equals: email } } })
  return user?.language ?? 'fi'
}
