/**
 * Whether a page of another site sent a form. Browsers say so in `Sec-Fetch-Site`, older ones name the origin. What
 * names neither is no browser with somebody else's cookies in it.
 */
export function isForeign({ headers, url }: Request): boolean {
  const relation = headers.get('sec-fetch-site')
  if (relation !== null) return relation !== 'same-origin' && relation !== 'none'
  const origin = headers.get('origin')
  return origin !== null && origin !== new URL(url).origin
}
