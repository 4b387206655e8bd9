/** Whose players a reader may open inside a page: `site/articles/embed-player.js` makes them. */
const PLAYERS = ['https://www.youtube-nocookie.com', 'https://player.vimeo.com', 'https://open.spotify.com']

/**
 * Scripts and styles come from our own files only. Nothing is inlined by the build (`astro.config.mjs`), so neither
 * `unsafe-inline` nor hashes are needed. Search engines' data blocks are no scripts to this policy.
 */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  `frame-src ${PLAYERS.join(' ')}`,
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ')

/** What every answer of the site carries, whatever it is. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
}
