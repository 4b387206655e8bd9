import type { User } from '../payload-types.ts'

type Role = User['roles'][number]

/** Payload asks with the whole account, and with the part of it that it sends to the browser. */
interface Asking {
  user: { id: unknown; roles?: unknown } | null
}

/**
 * Leaves out of the admin's menus what somebody without one of the roles has no use for. It keeps nobody from
 * anything: that is what access rules are for.
 */
export function hiddenUnless(...roles: readonly Role[]) {
  const mayUse: readonly unknown[] = [...roles, 'admin']
  return ({ user }: Asking): boolean => {
    const has = user?.roles
    return !(Array.isArray(has) && has.some((role) => mayUse.includes(role)))
  }
}
