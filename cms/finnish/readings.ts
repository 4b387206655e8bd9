/** What a word may be, all in small letters: what is asked with its bases finds what has one of these as any of three. */
export interface Reading {
  /** The words it can be a form of. */
  bases: string[]
  /** The verbs it may be a participle of. Nobody who asks for `satama` means `sataa`, but the other way round. */
  verbs: string[]
  /** What a compound is made of, and the verb of which a noun tells the doing. */
  parts: string[]
}

interface Part {
  /** The part's own base form. */
  base: string
  /** As it stands in the word. */
  surface: string
  /** What a participle is made from. */
  verb: string | undefined
}

/** More parts than this are not put together in all ways. */
const MOST_JOINED = 5

/**
 * Reads what the dictionary says of a word, such as `[Ln][Xp]asiakas[X]asiaka[Sn][Ny]s[Bh][Bc][Ln][Xp]kokemus[X]…`:
 * base forms stand between `[Xp]` or `[Xj]` and `[X]`, `[Bc]` divides the parts, `[R…]` marks participles. Only the
 * ways with the fewest parts count: nobody reads `kokemuksen` as three words.
 *
 * @returns undefined where no way is left: the word is unknown.
 */
export function readingOf(outputs: readonly string[]): Reading | undefined {
  const ways = outputs.map(partsOf).filter((parts) => !runsTogether(parts))
  const fewest = Math.min(...ways.map((parts) => parts.length))
  const bases = new Set<string>()
  const verbs = new Set<string>()
  const parts = new Set<string>()
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
  }
  if (bases.size === 0) return undefined
  return {
    bases: [...bases],
    verbs: [...verbs.difference(bases)],
    parts: [...parts.difference(bases).difference(verbs)],
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

/** The last base form replaces the letters from where it stands: `valmenta[Xj]ja[X]jalle` is `valmentaja`. */
function partOf(text: string): Part {
  let surface = ''
  let base: string | undefined
  let first: string | undefined
  let isBase = false
  let isParticiple = false
  for (const [piece, tag] of text.matchAll(/\[([^\]]*)\]|[^[]+/g)) {
    if (tag === undefined) {
      if (isBase) {
        base = surface + piece
        first ??= piece
      } else surface += piece
    } else if (tag === 'Xp' || tag === 'Xj') isBase = true
    else if (tag.startsWith('X')) isBase = false
    else if (/^R[a-z]/.test(tag)) isParticiple = true
  }
  return { base: base ?? surface, surface, verb: isParticiple ? first : undefined }
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
