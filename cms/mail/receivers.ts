import type { BasePayload } from 'payload'

import type { Article, User } from '../payload-types.ts'

/** Moderators with a working account who want mails about waiting comments in this way. */
export async function moderatorsWith(payload: BasePayload, wish: 'now' | 'daily'): Promise<User[]> {
  const staff = await workingAccounts(payload)
  return staff.filter((user) => mayModerate(user) && wishOf(user) === wish)
}

/** How somebody wants to hear of waiting comments. Who has never been asked hears at once. */
export function wishOf({ commentMail }: User) {
  return commentMail ?? 'now'
}

/** Whether somebody wants to hear of comments under the own articles. */
export function hearsOfOwn({ authorMail }: User): boolean {
  return authorMail !== false
}

/** Those whose article it is: who sign it, and who keep it. */
export async function authorsOf(payload: BasePayload, { authors, owner }: Article): Promise<User[]> {
  const bylines = new Set((authors ?? []).map(idOf))
  const keeper = owner ? idOf(owner) : undefined
  const isTheirs = ({ id, byline }: User) => id === keeper || (byline ? bylines.has(idOf(byline)) : false)
  const staff = await workingAccounts(payload)
  return staff.filter((user) => hearsOfOwn(user) && isTheirs(user))
}

export function mayModerate({ roles }: User): boolean {
  return roles.includes('moderator') || roles.includes('admin')
}

/** A house has few. */
async function workingAccounts({ db }: BasePayload): Promise<User[]> {
  const { docs } = await db.find<User>({ collection: 'users', pagination: false, limit: 0 })
  return docs.filter(({ disabled }) => !disabled)
}

function idOf(document: string | { id: string }): string {
  return typeof document === 'string' ? document : document.id
}
