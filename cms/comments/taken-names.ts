import type { Payload } from 'payload'

import { remembering } from '../changes/memory.ts'
import { tagsOfPage } from '../changes/tags.ts'
import { cms } from '../client.ts'
import { isOfTheHouse } from './names.ts'
import type { DiscussionSettings } from './settings.ts'

/** Whether a name belongs to the house, so that no reader may sign with it. */
export async function isTaken(
  name: string,
  { payload, settings }: { payload: Payload; settings: DiscussionSettings },
): Promise<boolean> {
  return isOfTheHouse(name, { people: await staffNames(payload), house: settings.houseNames })
}

/** The names of bylines change seldom and are read with every comment. */
const bylines = remembering(async () => {
  const payload = await cms()
  const { docs } = await payload.find({
    collection: 'authors',
    pagination: false,
    limit: 0,
    depth: 0,
    select: { name: true },
    overrideAccess: false,
  })
  return { names: docs.map(({ name }) => name), tags: tagsOfPage({ what: 'all', of: 'authors' }) }
})

/** Of those who have an account or a byline. Read past access rules: nothing of it leaves this file. */
async function staffNames(payload: Payload): Promise<string[]> {
  const [{ names }, { docs }] = await Promise.all([
    bylines('all'),
    payload.find({ collection: 'users', pagination: false, limit: 0, depth: 0, select: { name: true } }),
  ])
  return [...names, ...docs.map(({ name }) => name)]
}
