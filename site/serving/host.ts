/** The names that a machine has for itself. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

const STANDARD_PORTS: Record<string, string> = { 'http:': '80', 'https:': '443' }

/**
 * The `Host` headers that mean this portal, each with the origin that a browser sees there. Whatever else is asked for
 * is another site's business: pages and forms of ours must not answer under a name that somebody points at us.
 */
export function originsOf({ siteUrl, port }: { siteUrl: string; port: number }): ReadonlyMap<string, string> {
  const { host, hostname, protocol, origin, port: ownPort } = new URL(siteUrl)
  const near = LOOPBACK.map((name) => `${name}:${String(port)}`)
  return new Map([
    ...near.map((name): [string, string] => [name, `http://${name}`]),
    [`${hostname}:${ownPort || (STANDARD_PORTS[protocol] ?? '')}`, origin],
    [host, origin],
  ])
}

/** Undefined: not ours. */
export function originFor(
  origins: ReadonlyMap<string, string>,
  host: string | undefined,
): string | undefined {
  if (host === undefined) return undefined
  return origins.get(host) ?? origins.get(host.toLowerCase())
}
