import { remembering } from '../changes/memory.ts'
import { tagsOfPage } from '../changes/tags.ts'
import { cms } from '../client.ts'

const calendar = remembering(async () => {
  const payload = await cms()
  const { timeZone } = await payload.findGlobal({
    slug: 'settings',
    depth: 0,
    select: { timeZone: true },
    overrideAccess: false,
  })
  return { timeZone, tags: tagsOfPage({ what: 'global', slug: 'settings' }) }
})

/** The zone whose calendar the portal goes by. */
export async function portalTimeZone(): Promise<string> {
  return (await calendar('')).timeZone
}
