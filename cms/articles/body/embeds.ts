/** Something from another service. Nothing is asked of that service before the reader wants it. */
export type EmbedView =
  | { href: string; service: Service; player: string }
  /** A page that has no player here: a link with its own address as text. */
  | { href: string; service: undefined; label: string }

type Service = 'YouTube' | 'Vimeo' | 'Spotify'

/** Reads a player's address out of the address of a page, if the page is one of its service's. */
type Recognise = (url: URL) => string | undefined

const SERVICES: readonly { service: Service; hosts: readonly string[]; player: Recognise }[] = [
  {
    service: 'YouTube',
    hosts: ['youtube.com', 'm.youtube.com', 'music.youtube.com', 'youtu.be', 'youtube-nocookie.com'],
    player: youtube,
  },
  { service: 'Vimeo', hosts: ['vimeo.com', 'player.vimeo.com'], player: vimeo },
  { service: 'Spotify', hosts: ['open.spotify.com'], player: spotify },
]

/** Undefined for what is no address of the web. */
export function embedView(address: string): EmbedView | undefined {
  const url = URL.parse(address.trim())
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return undefined
  const host = url.hostname.replace(/^www\./, '')
  const known = SERVICES.find(({ hosts }) => hosts.includes(host))
  const player = known?.player(url)
  if (!known || player === undefined) {
    return { href: url.href, service: undefined, label: host + url.pathname.replace(/\/$/, '') }
  }
  url.protocol = 'https:'
  return { href: url.href, service: known.service, player }
}

function youtube(url: URL): string | undefined {
  const [first, second] = partsOf(url)
  const isShort = url.hostname === 'youtu.be'
  const isInPath = isShort || /^(embed|shorts|live)$/.test(first ?? '')
  const id = isInPath ? (isShort ? first : second) : url.searchParams.get('v')
  if (!id || !/^[\w-]{11}$/.test(id)) return undefined
  const start = secondsOf(url.searchParams.get('t') ?? url.searchParams.get('start') ?? '')
  return `https://www.youtube-nocookie.com/embed/${id}?autoplay=1${start > 0 ? `&start=${String(start)}` : ''}`
}

function vimeo(url: URL): string | undefined {
  const parts = partsOf(url)
  const place = parts.findIndex((part) => /^\d+$/.test(part))
  const id = parts[place]
  if (id === undefined) return undefined
  // A film that is not listed needs its key as well.
  const key = url.searchParams.get('h') ?? parts[place + 1]
  return `https://player.vimeo.com/video/${id}?dnt=1&autoplay=1${key && /^[\da-f]+$/.test(key) ? `&h=${key}` : ''}`
}

function spotify(url: URL): string | undefined {
  const [kind, id] = partsOf(url).filter((part) => part !== 'embed' && !part.startsWith('intl-'))
  const isKnown =
    /^(track|album|playlist|episode|show|artist)$/.test(kind ?? '') && /^[\da-z]{22}$/i.test(id ?? '')
  return isKnown ? `https://open.spotify.com/embed/${kind ?? ''}/${id ?? ''}` : undefined
}

function partsOf({ pathname }: URL): string[] {
  return pathname.split('/').filter(Boolean)
}

/** `90`, `90s`, `1m30s`, `1h2m3s`. */
function secondsOf(time: string): number {
  const [, hours = '0', minutes = '0', seconds = '0'] =
    /^(?:(\d{1,2})h)?(?:(\d{1,3})m)?(?:(\d{1,5})s?)?$/.exec(time) ?? []
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
}
