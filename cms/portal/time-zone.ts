import { cms } from '../client.ts'

/** The zone whose calendar the portal goes by. */
export async function portalTimeZone(): Promise<string> {
  const payload = await cms()
  const { timeZone } = await payload.findGlobal({
    slug: 'settings',
    depth: 0,
    select: { timeZone: true },
    overrideAccess: false,
  })
  return timeZone
}
