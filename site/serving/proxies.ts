import { BlockList, isIP } from 'node:net'

import type { TrustedProxies } from '#env'

type IsTrusted = (address: string, distance: number) => boolean

/**
 * Who asks, when proxies may stand between: the nearest address that is no trusted proxy. Each proxy adds to the end of
 * `X-Forwarded-For` whom it heard; what stands before a stranger's address is the stranger's own story.
 *
 * The protocol is not read from a header: `SITE_URL` says it already.
 */
export function clientFinder(trusted: TrustedProxies | undefined) {
  const isTrusted = trustIn(trusted)
  return (peer: string | undefined, forwardedFor: string | undefined): string => {
    const named = (forwardedFor ?? '').split(',').map((part) => plainAddress(part.trim()))
    let client = plainAddress(peer ?? '')
    for (let distance = 0; isTrusted(client, distance); distance += 1) {
      const next = named.pop()
      if (next === undefined || isIP(next) === 0) break
      client = next
    }
    return client
  }
}

function trustIn(trusted: TrustedProxies | undefined): IsTrusted {
  if (!trusted) return () => false
  if ('count' in trusted) return (_, distance) => distance < trusted.count
  const list = new BlockList()
  for (const entry of trusted.addresses) {
    const [address = '', bits] = entry.split('/')
    if (bits === undefined) list.addAddress(address, familyOf(address))
    else list.addSubnet(address, Number(bits), familyOf(address))
  }
  return (address) => isIP(address) !== 0 && list.check(address, familyOf(address))
}

/** Without a port, and IPv4 as such where the system shows it inside IPv6. */
function plainAddress(address: string): string {
  const bare = /^\[(.+)\](:\d+)?$/.exec(address)?.[1] ?? address.replace(/^([\d.]+):\d+$/, '$1')
  return bare.replace(/^::ffff:(?=[\d.]+$)/i, '')
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4'
}
