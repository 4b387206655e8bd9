import { addressAbove } from './address.ts'
import { readPath } from './path.ts'

/** Where an address leads that has no page of its own any more. `to` is a path of ours or another site's address. */
type Departure = { kind: 'moved'; to: string } | { kind: 'gone' }

/** The addresses whose redirects answer for a path: its own, and that of the document it lies below. */
export function addressesAt(path: string): string[] {
  const above = addressAbove(path)
  return above === undefined ? [path] : [path, above]
}

/**
 * What is known of an address that was asked for, in whatever spelling; undefined when nothing is. What lies below the
 * address of a document, its feed and its further pages, moves and goes with it.
 */
export async function redirectFrom(address: string): Promise<Departure | undefined> {
  const path = readPath(address)
  if (path === undefined) return undefined
  const { cms } = await import('../client.ts') // not above: the build reads the routes by the same door, without Payload
  const payload = await cms()
  const { docs } = await payload.find({
    collection: 'redirects',
    where: { from: { in: addressesAt(path) } },
    select: { from: true, to: true, kind: true },
    depth: 0,
    limit: 2,
    pagination: false,
    overrideAccess: false,
  })
  const redirect = docs.find(({ from }) => from === path) ?? docs[0]
  if (redirect?.kind === 'gone') return { kind: 'gone' }
  if (!redirect?.to) return undefined
  const isOurs = redirect.to.startsWith('/')
  return { kind: 'moved', to: isOurs ? `${redirect.to}${path.slice(redirect.from.length)}` : redirect.to }
}
