// The part of `npm run user` that opens the database: a process of its own, which finds all settings in its environment.
import { readWish, setAccount } from './account.ts'
import { runCommand } from './command.ts'
import { openDatabase, reasonOf } from './opening.ts'
import { Refusal } from './refusal.ts'

await runCommand({
  stoppedCode: 130,
  run: async (stopping) => {
    const wish = readWish(process.argv.slice(2))
    if (wish === 'help') return 0
    const payload = await openDatabase()
    stopping.throwIfAborted()
    const { password, isNew } = await setAccount(payload, wish).catch((cause: unknown) => {
      throw new Refusal(`The account could not be written: ${reasonOf(cause)}.`, { cause })
    })
    const roles = wish.roles.join(', ')
    console.log(`The account ${wish.email} (${roles}) is ${isNew ? 'made' : 'changed'}; its new password:`)
    console.log(password)
    return 0
  },
})
process.exit() // the database would keep us waiting for ever
