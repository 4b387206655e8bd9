// A process that is killed in the middle of what moderators do; its argument is an order as `killing.ts` describes it.
// Each act stands still at the moment that is told, and the next one begins; when the last one stands, the process ends.
import { handleEndpoints } from 'payload'

import { cms, config } from '#cms'
import { env } from '#env'
import { followLink } from '#cms/mail'

import { endNow } from './ending.ts'
import type { Act, Order } from './killing.ts'
import { TEST_PASSWORD } from './portal.ts'

const { moment, acts }: Order = JSON.parse(process.argv[2] ?? '')
const payload = await cms()
let told: () => void

standStill()
for (const act of acts) {
  const stands = new Promise<void>((resolve) => (told = resolve))
  await Promise.race([stands, carriedOut(act)])
}
endNow()

async function carriedOut(act: Act): Promise<never> {
  if ('link' in act) {
    await followLink({ text: act.link, now: new Date() })
  } else {
    const { email, method, path, body } = act
    const { token } = await payload.login({ collection: 'users', data: { email, password: TEST_PASSWORD } })
    const headers = { Authorization: `JWT ${token ?? ''}`, 'Content-Type': 'application/json' }
    const request = new Request(`${env.cmsUrl}/api${path}`, { method, headers, body: JSON.stringify(body) })
    await handleEndpoints({ config, request })
  }
  throw new Error('The act was not cut off')
}

function standStill(): void {
  const { create, updateOne } = payload.db
  const still = () => {
    told()
    return new Promise<never>(() => undefined)
  }
  if (moment === 'effect') {
    payload.db.updateOne = (write) => (write.collection === 'comments' ? still() : updateOne(write))
  } else {
    payload.db.create = (write) => (write.collection === 'decisions' ? still() : create(write))
  }
}
