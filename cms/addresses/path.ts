/** How often an address may have been encoded over before it is nonsense. */
const MOST_ENCODED = 4

/** No address holds these: they hide what is written, or a browser takes them for something else. */
const NEVER = /[\p{Cc}\p{Cf}\\?#]|(^|\/)\.{1,2}(\/|$)/u

/**
 * The one way to write a path of ours, as redirects keep it: readable letters, lower case, single slashes, and one
 * at the end unless it is a file. `//Esseet/%C3%84%C3%A4` → `/esseet/ää/`. Undefined for what can be no address.
 */
export function readPath(pathname: string): string | undefined {
  const decoded = decode(pathname)
  if (decoded === undefined || !decoded.startsWith('/') || NEVER.test(decoded)) return undefined
  const path = decoded.normalize('NFC').toLowerCase().replace(/\/+/g, '/')
  return isFile(path) || path.endsWith('/') ? path : `${path}/`
}

/** The same path as a header or a link holds it. */
export function writePath(path: string): string {
  return new URL(path.replace(/^\/+/, '/'), 'https://portal.example').pathname
}

/** `/feed.xml` is a file, `/v1.2/` is not. */
export function isFile(path: string): boolean {
  return /\.[^/]*$/.test(path)
}

/** Astro decodes as long as there is something to decode, so what it would find is found here too. */
function decode(pathname: string): string | undefined {
  let path = pathname
  for (let times = 0; times < MOST_ENCODED; times += 1) {
    const decoded = decodeOnce(path)
    if (decoded === undefined || decoded === path) return decoded
    path = decoded
  }
  return undefined
}

function decodeOnce(path: string): string | undefined {
  try {
    return decodeURI(path)
  } catch (error) {
    if (error instanceof URIError) return undefined
    throw error
  }
}
