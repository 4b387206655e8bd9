const SCHEMED_OR_LOCAL = /^(?:[a-z][a-z\d+.-]*:|[/#?.])/i
const MAILBOX = /^[^\s/@]+@[^\s/@]+\.[^\s/@]+$/
const HOST = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:[:/?#]|$)/u

/** What an editor's field writes instead of a slash, at sign, colon or percent sign where it knows no address. */
const WRITTEN_OVER = /^[^/?#]*%(?:2F|40|3A|25)/i

/** Each save may have written over what the one before wrote. */
const MOST_SAVES = 10

/**
 * An address as people type it, such as `www.talo.example/polku` or `aino@talo.example`, made whole by the scheme that they
 * left out. What has a scheme, leads within the portal or is no address stays as it is.
 */
export function wholeAddress(typed: string): string {
  const address = asTyped(typed.trim())
  if (SCHEMED_OR_LOCAL.test(address)) return address
  if (MAILBOX.test(address)) return `mailto:${address}`
  return HOST.test(address) ? `https://${address}` : address
}

/** Payload's editor percent-encodes the whole of an address that its pattern does not know, anew with each save. */
function asTyped(stored: string): string {
  let address = stored
  for (let save = 0; save < MOST_SAVES && WRITTEN_OVER.test(address); save += 1) {
    try {
      address = decodeURIComponent(address)
    } catch {
      return address // a percent sign that somebody typed
    }
  }
  return address
}
