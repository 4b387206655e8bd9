// What `npm start` runs before both sides: brings the database to today's schema, makes the first account, and fills
// an empty portal with the demonstration content. Every step may be repeated.
import type { Payload } from 'payload'

import { runCommand } from './command.ts'
import { inWords } from './duration.mjs'
import { readSettings } from './ground.ts'
import { openDatabase, reasonOf } from './opening.ts'
import { newPassword } from './password.ts'
import { Refusal } from './refusal.ts'

const FIRST_ADMIN = 'admin@portal.example'

await runCommand({ run: prepare, stoppedCode: 130 })
process.exit() // the database would keep us waiting for ever

async function prepare(stopping: AbortSignal): Promise<number> {
  const began = performance.now()
  const payload = await openDatabase()
  console.log(`The database is ready (${inWords(performance.now() - began)}).`)
  stopping.throwIfAborted()
  try {
    await makeFirstAdmin(payload)
    await fillWhenEmpty(payload, stopping)
  } catch (cause) {
    throw new Refusal(`The portal could not be prepared: ${reasonOf(cause)}.`, { cause })
  }
  return 0
}

async function makeFirstAdmin(payload: Payload): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs > 0) return
  const password = newPassword()
  await payload.create({
    collection: 'users',
    data: {
      email: FIRST_ADMIN,
      name: 'Ylläpitäjä',
      roles: ['author', 'editor', 'moderator', 'admin'],
      language: 'fi',
      password,
    },
  })
  console.log('The first account of the staff side; its password is told only this once:')
  console.log(`E-mail: ${FIRST_ADMIN}`)
  console.log(`Password: ${password}`)
}

async function fillWhenEmpty(payload: Payload, stopping: AbortSignal): Promise<void> {
  const env = await readSettings()
  const { seed, wantsSeed } = await import('./seed.ts') // not before the settings have been read: it needs them
  if (env.seed === 'none' || !(await wantsSeed(payload))) return
  const began = performance.now()
  await seed(payload, stopping)
  console.log(`The portal was empty and got demonstration content (${inWords(performance.now() - began)}).`)
}
