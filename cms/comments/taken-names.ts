import type { Payload } from 'payload'

import { bylines } from '../people/bylines.ts'
import { isOfTheHouse } from './names.ts'
import type { DiscussionSettings } from './settings.ts'

/** Whether a name belongs to the house, so that no reader may sign with it. */
export async function isTaken(
  name: string,
  { payload, settings }: { payload: Payload; settings: DiscussionSettings },
): Promise<boolean> {
  return isOfTheHouse(name, { people: await staffNames(payload), house: settings.houseNames })
}

/** Of those who have an account or a byline. Read past access rules: nothing of it leaves this file. */
async function staffNames(payload: Payload): Promise<string[]> {
  const [signing, { docs }] = await Promise.all([
    bylines(),
    payload.find({ collection: 'users', pagination: false, limit: 0, depth: 0, select: { name: true } }),
  ])
  return [...signing.values(), ...docs].map(({ name }) => name)
}
