/** What a word may be, all in small letters: what is asked with its bases finds what has one of these as any of three. */
export interface Reading {
  /** The words it can be a form of. */
  bases: string[]
  /** The verbs it may be a participle of. Nobody who asks for `satama` means `sataa`, but the other way round. */
  verbs: string[]
  /** What a compound is made of, and other words for it or for a part of it. */
  parts: string[]
  /** The verb that a noun is made from: `perehdyttää` of `perehdytys`. Nobody who asks for `johtaa` means `puheenjohtaja`. */
  origins: string[]
  /** Those of the bases that are somebody's name, or a place's. */
  names: string[]
  /** What compounds share that are made from one verb: `~asiakas~palvella` of `asiakaspalvelu` and of `asiakaspalvelija`. */
  akin: string[]
}

interface Part {
  /** The part's own base form. */
  base: string
  /** As it stands in the word. */
  surface: string
  /** What a participle is made from. */
  verb: string | undefined
  /** The verb that a noun is made from. */
  origin: string | undefined
  isName: boolean
}

const VERB = 'Lt'
const NOUN = 'Ln'

/** First names, surnames, places and others. */
const NAMES: ReadonlySet<string> = new Set(['Lee', 'Les', 'Lep', 'Lem'])

/** More parts than this are not put together in all ways. */
const MOST_JOINED = 5

/**
 * Reads what the dictionary says of a word, such as `[Ln][Xp]asiakas[X]asiaka[Sn][Ny]s[Bh][Bc][Ln][Xp]kokemus[X]…`:
 * base forms stand between `[Xp]` or `[Xj]` and `[X]`, `[Bc]` divides the parts, `[L…]` tells their kinds, `[R…]` marks
 * participles. Only the ways with the fewest parts count: nobody reads `kokemuksen` as three words.
 *
 * @returns undefined where no way is left: the word is unknown.
 */
export function readingOf(outputs: readonly string[]): Reading | undefined {
  const ways = outputs.map(partsOf).filter((parts) => !runsTogether(parts))
  const fewest = Math.min(...ways.map((parts) => parts.length))
  const bases = new Set<string>()
  const verbs = new Set<string>()
  const parts = new Set<string>()
  const origins = new Set<string>()
  const names = new Set<string>()
  const akin = new Set<string>()
  for (const way of ways.filter(({ length }) => length === fewest)) {
    const last = way.at(-1)
    if (!last) continue
    const before = way
      .slice(0, -1)
      .map(({ surface }) => surface)
      .join('')
    bases.add(plain(before + last.base))
    if (last.verb !== undefined) verbs.add(plain(before + last.verb))
    for (const part of withinWay(way)) parts.add(part)
    if (way.length === 1 && last.origin !== undefined) origins.add(plain(last.origin))
    if (way.length > 1 && last.origin !== undefined) akin.add(`~${plain(before)}~${plain(last.origin)}`)
    if (way.length === 1 && last.isName) names.add(plain(last.base))
  }
  if (bases.size === 0) return undefined
  return {
    bases: [...bases],
    verbs: [...verbs.difference(bases)],
    parts: [...parts.difference(bases).difference(verbs)],
    origins: [...origins.difference(bases).difference(verbs).difference(parts)],
    names: [...names],
    akin: [...akin],
  }
}

/** Each part alone, and those side by side together: of `palautekeskustelukulttuuri` also `keskustelukulttuuri`. */
function* withinWay(way: readonly Part[]): Generator<string> {
  for (const [first, part] of way.entries()) {
    yield* part.base.split('=').map(plain)
    if (part.verb !== undefined) yield plain(part.verb)
    if (part.base.includes('=')) yield plain(part.base)
    if (way.length > MOST_JOINED) continue
    for (let last = first + 1; last < way.length; last += 1) {
      const before = way
        .slice(first, last)
        .map(({ surface }) => surface)
        .join('')
      const end = way[last]
      if (end && last - first < way.length - 1) yield plain(before + end.base)
    }
  }
}

function partsOf(output: string): Part[] {
  return output.split('[Bc]').map(partOf)
}

/** Each base form replaces the letters from where it stands, the last one for good: `valmenta[Xj]ja[X]jalle` is `valmentaja`. */
function partOf(text: string): Part {
  let surface = ''
  const bases: string[] = []
  const kinds: string[] = []
  let isBase = false
  let verb: string | undefined
  for (const [piece, tag] of text.matchAll(/\[([^\]]*)\]|[^[]+/g)) {
    if (tag === undefined) {
      if (isBase) bases.push(surface + piece)
      else surface += piece
    } else if (tag === 'Xp' || tag === 'Xj') isBase = true
    else if (tag.startsWith('X')) isBase = false
    else if (/^R[a-z]/.test(tag)) verb = bases.at(-1)
    else if (tag.startsWith('L')) kinds.push(tag)
  }
  const isMadeFromVerb = kinds[0] === VERB && kinds.at(-1) === NOUN
  return {
    base: bases.at(-1) ?? surface,
    surface,
    verb,
    origin: isMadeFromVerb ? bases.at(-2) : undefined,
    isName: NAMES.has(kinds[0] ?? ''),
  }
}

/** `kesäälä`: a part that ends in the vowel the next begins with needs a hyphen between. */
function runsTogether(parts: readonly Part[]): boolean {
  return parts.some(({ surface }, place) => {
    const end = surface.at(-1)?.toLowerCase()
    const next = parts[place + 1]?.surface.at(0)?.toLowerCase()
    return end !== undefined && end === next && 'aeiouyåäö'.includes(end)
  })
}

/** Without the mark of where a word of the dictionary divides, and the hyphens at the ends of parts. */
function plain(base: string): string {
  return base
    .replaceAll('=', '')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
}
