/** How a body may be sent, the most wanted first: brotli is the smallest. */
const CODINGS = ['br', 'gzip', 'identity'] as const
export type Coding = (typeof CODINGS)[number]

/** Browsers send a handful of different headers: what they mean is remembered, as long as they are few and short. */
const REMEMBERED = 64
const LONGEST_REMEMBERED = 100
const known = new Map<string, Coding>()

/**
 * The coding for an `Accept-Encoding` header, by RFC 9110: the highest `q` wins and among equals the smallest body;
 * `q=0` refuses, `*` speaks for what is not named. Who refuses everything gets the plain body, as the RFC allows.
 */
export function codingFor(header: string | undefined): Coding {
  if (!header) return 'identity'
  const remembered = known.get(header)
  if (remembered) return remembered
  const coding = choose(weightsIn(header))
  if (header.length <= LONGEST_REMEMBERED) {
    if (known.size >= REMEMBERED) known.clear()
    known.set(header, coding)
  }
  return coding
}

function choose(weights: ReadonlyMap<string, number>): Coding {
  const others = weights.get('*')
  const weightOf = (coding: Coding) => weights.get(coding) ?? others ?? 0
  const best = Math.max(...CODINGS.map(weightOf))
  // Plain is welcome without being named, but only when nothing else is.
  return best > 0 ? (CODINGS.find((coding) => weightOf(coding) === best) ?? 'identity') : 'identity'
}

function weightsIn(header: string): Map<string, number> {
  const weights = new Map<string, number>()
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((word) => word.trim())
    const weight = parameters.find((parameter) => parameter.startsWith('q='))
    const value = weight === undefined ? 1 : Number(weight.slice(2))
    weights.set(name === 'x-gzip' ? 'gzip' : name, Number.isFinite(value) ? value : 0)
  }
  return weights
}
