import type { BasePayload } from 'payload'

import type { User } from '../payload-types.ts'

/** Who did something, as a row of the log tells it. Of an account that is gone nothing but that there was one. */
export async function deciderIn(
  { db }: BasePayload,
  by: string | User | null | undefined,
): Promise<{ who: string; user?: string }> {
  const user =
    typeof by === 'string'
      ? await db.findOne<User>({ collection: 'users', where: { id: { equals: by } } })
      : by
  return user ? { who: user.name, user: user.id } : { who: '' }
}
