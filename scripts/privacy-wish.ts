import { parseArgs } from 'node:util'

import { Refusal } from './refusal.ts'

export const USAGE = `Usage: npm run privacy -- [--dry-run]

Takes away what has been kept for as long as the settings say: e-mail addresses and hashes of senders, rejected
comments and spam, mails and counts. The portal does the same once a day by itself.

--dry-run  only tells how much that would be`

/** @throws Refusal when the words of a command line make no sense. */
export function readWish(words: readonly string[]): { isDryRun: boolean } | 'help' {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: { 'dry-run': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    })
    return values.help ? 'help' : { isDryRun: values['dry-run'] === true }
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause
    const [sentence = ''] = cause.message.split('\n') // names the word that Node does not know
    throw new Refusal(sentence, { cause })
  }
}
