import { randomInt } from 'node:crypto'

/** Without those that look alike in some typeface: 0 and o, 1, i and l. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'

const GROUPS = 4
const GROUP = 4

/** Sixteen random letters and digits (79 bits) in groups, easy to read aloud: `k3mp-w7xz-…`. */
export function newPassword(): string {
  const group = () => Array.from({ length: GROUP }, () => LETTERS[randomInt(LETTERS.length)]).join('')
  return Array.from({ length: GROUPS }, group).join('-')
}
