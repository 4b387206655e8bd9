import { parseArgs } from 'node:util'

import type { Payload } from 'payload'
import { z } from 'zod'

import { newPassword } from './password.ts'
import { Refusal } from './refusal.ts'

const ROLES = ['author', 'editor', 'moderator', 'admin'] as const

interface Wish {
  email: string
  roles: (typeof ROLES)[number][]
  /** Absent: a new account is named by its address, another keeps its name. */
  name?: string
}

export const USAGE = `Usage: npm run user -- --email ADDRESS --role ROLE [--role ROLE …] [--name NAME]

Makes a staff account, or changes one: its roles become those given, it gets a new password, works again if it
was disabled or locked, and is logged out everywhere. The password stands alone on the last line.

Roles: ${ROLES.join(', ')}`

/** @throws Refusal when the words of a command line tell no account. */
export function readWish(words: readonly string[]): Wish | 'help' {
  const given = parse(words)
  if (given.help) return 'help'
  const email = z.email().safeParse(given.email?.trim().toLowerCase())
  if (!email.success) {
    const problem = given.email === undefined ? '--email is missing' : `"${given.email}" is no e-mail address`
    throw new Refusal(`${problem}; npm run user -- --help tells more.`)
  }
  const roles = z.array(z.enum(ROLES)).min(1).safeParse(given.role)
  if (!roles.success) {
    const wrong = given.role?.find((role) => !ROLES.some((known) => known === role))
    const problem = wrong === undefined ? '--role is missing' : `There is no role "${wrong}"`
    throw new Refusal(`${problem}; the roles are ${ROLES.join(', ')}.`)
  }
  const name = given.name?.trim()
  return { email: email.data, roles: [...new Set(roles.data)], ...(name && { name }) }
}

/** Makes the account or changes it. Gives its new password and whether it is a new one. */
export async function setAccount(payload: Payload, { email, roles, name }: Wish) {
  const password = newPassword()
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    limit: 1,
    pagination: false,
    depth: 0,
  })
  const [account] = docs
  if (!account) {
    const [beforeAt = email] = email.split('@')
    const data = { email, roles, name: name ?? beforeAt, language: 'fi', password } as const
    await payload.create({ collection: 'users', data })
    return { password, isNew: true }
  }
  await payload.update({
    collection: 'users',
    id: account.id,
    data: {
      roles,
      password,
      disabled: false,
      sessions: [],
      loginAttempts: 0,
      lockUntil: null,
      ...(name && { name }),
    },
  })
  return { password, isNew: false }
}

function parse(words: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        email: { type: 'string' },
        role: { type: 'string', multiple: true },
        name: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    return values
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause
    const [sentence = ''] = cause.message.split('\n') // names the word that Node does not know
    throw new Refusal(sentence, { cause })
  }
}
