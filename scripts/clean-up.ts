// The part of `npm run privacy` that opens the database: a process of its own, which finds all settings in its environment.
import { cleanUp } from '#cms/privacy'

import { runCommand } from './command.ts'
import { openDatabase } from './opening.ts'
import { readWish } from './privacy-wish.ts'

/** What each figure counts. */
const WORDS = {
  senders: 'comments without the address and the hash of their sender',
  reporters: 'reports without the hash of their sender',
  voters: 'votes without the hash of who gave them',
  confirmations: 'confirmations of addresses',
  blocks: 'blocks of senders that have ended',
  declined: 'rejected comments and spam',
  changes: 'comments put aside before a write',
  mails: 'memories of mails that were sent',
  files: 'mails that lie as files',
  counts: 'counts whose time is over',
  views: 'days on which an article was read',
} as const

await runCommand({
  stoppedCode: 130,
  run: async () => {
    const wish = readWish(process.argv.slice(2))
    if (wish === 'help') return 0
    const cleaned = await cleanUp(await openDatabase(), { now: new Date(), ...wish })
    console.log(wish.isDryRun ? 'This would go:' : 'This is gone:')
    for (const kind of [
      'senders',
      'reporters',
      'voters',
      'confirmations',
      'blocks',
      'declined',
      'changes',
      'mails',
      'files',
      'counts',
      'views',
    ] as const) {
      console.log(`${String(cleaned[kind]).padStart(8)}  ${WORDS[kind]}`)
    }
    return 0
  },
})
process.exit() // the database would keep us waiting for ever
