import { readPath } from './path.ts'

/** Where an address leads that has no page of its own any more. `to` is a path of ours or another site's address. */
type Departure = { kind: 'moved'; to: string } | { kind: 'gone' }

/** What is known of an address that was asked for, in whatever spelling; undefined when nothing is. */
export async function redirectFrom(address: string): Promise<Departure | undefined> {
  const path = readPath(address)
  if (path === undefined) return undefined
  const { cms } = await import('../client.ts') // not above: the build reads the routes by the same door, without Payload
  const payload = await cms()
  const { docs } = await payload.find({
    collection: 'redirects',
    where: { from: { equals: path } },
    select: { to: true, kind: true },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
  })
  const [redirect] = docs
  if (redirect?.kind === 'gone') return { kind: 'gone' }
  return redirect?.to ? { kind: 'moved', to: redirect.to } : undefined
}
