import { env } from '#env'

import { findDictionary } from '../finnish/dictionary.ts'

/** Whether Voikko's dictionary is on this machine. Where it is missing that is said, and `REQUIRE_ALL=1` demands it. */
export function knowsFinnish(): boolean {
  if (findDictionary(env) !== undefined) return true
  const missing = 'Voikko’s dictionary is missing: the tests that need it'
  if (process.env.REQUIRE_ALL === '1')
    throw new Error(`${missing} cannot run, and REQUIRE_ALL=1 demands them.`)
  console.warn(`${missing} are skipped.`)
  return false
}
