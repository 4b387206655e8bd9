// A process that is killed in the middle of what a moderator does: just before the log of decisions gets its row, or,
// where its first argument is `effect`, before the comment is written. The others say what is done: `request`, with the
// moderator's address, the method, the path and the body as JSON; or `link`, with the permit of a link in a letter.
import { handleEndpoints } from 'payload'

import { cms, config } from '#cms'
import { env } from '#env'
import { followLink } from '#cms/mail'

import { endNow } from './ending.ts'
import { TEST_PASSWORD } from './portal.ts'

const [where, how, ...rest] = process.argv.slice(2)
const payload = await cms()

if (how === 'link') {
  const [text = ''] = rest
  endAtTheMoment()
  await followLink({ text, now: new Date() })
} else {
  const [email = '', method = '', path = '', body] = rest
  const { token } = await payload.login({ collection: 'users', data: { email, password: TEST_PASSWORD } })
  endAtTheMoment()
  const headers = { Authorization: `JWT ${token ?? ''}`, 'Content-Type': 'application/json' }
  const request = new Request(`${env.cmsUrl}/api${path}`, { method, headers, ...(body && { body }) })
  await handleEndpoints({ config, request })
}
throw new Error('The act was not cut off')

function endAtTheMoment(): void {
  const { create, updateOne } = payload.db
  if (where === 'effect') {
    payload.db.updateOne = (write) => (write.collection === 'comments' ? endNow() : updateOne(write))
  } else {
    payload.db.create = (write) => (write.collection === 'decisions' ? endNow() : create(write))
  }
}
