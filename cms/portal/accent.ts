/** A colour as three parts of red, green and blue, 0–255. */
type Colour = readonly [number, number, number]

/** The papers of portal.css that an accent has to be read on, and the contrast of WCAG 2.2, 1.4.3. */
const PAPER = { day: [251, 251, 249], night: [18, 24, 31] } as const satisfies Record<string, Colour>
const READABLE = 4.5

/** What mixing is done in: each step a fiftieth of the way to black or white. */
const STEPS = 50

interface Accents {
  day: string
  night: string
}

/** The style rule by which both sides know the house's accent; undefined when it has none, or none that is a colour. */
export function accentRule(colour: string | undefined): string | undefined {
  const accents = accentsOf(colour?.slice(1) ?? '')
  return accents && `:root{--accent-by-day:${accents.day};--accent-by-night:${accents.night}}`
}

/**
 * The house's accent as it can be read by day and by night: as it is where that is enough, else darkened or lightened no
 * more than needed. Undefined when the text is no colour of six digits, such as `1f5f5b`.
 */
export function accentsOf(hex: string): Accents | undefined {
  const colour = parse(hex)
  return colour && { day: readable(colour, PAPER.day, 0), night: readable(colour, PAPER.night, 255) }
}

/** WCAG 2.2, "contrast ratio", 1–21. */
export function contrast(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

function readable(colour: Colour, paper: Colour, towards: number): string {
  for (let step = 0; step <= STEPS; step += 1) {
    const mixed = mix(colour, towards, step / STEPS)
    if (contrast(mixed, paper) >= READABLE) return write(mixed)
  }
  return write([towards, towards, towards])
}

function mix([red, green, blue]: Colour, towards: number, share: number): Colour {
  const part = (from: number) => Math.round(from + (towards - from) * share)
  return [part(red), part(green), part(blue)]
}

/** WCAG 2.2, "relative luminance". */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function parse(hex: string): Colour | undefined {
  const parts = /^([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(hex)
  const [red, green, blue] = (parts ?? []).slice(1).map((part) => Number.parseInt(part, 16))
  if (red === undefined || green === undefined || blue === undefined) return undefined
  return [red, green, blue]
}

function write(colour: Colour): string {
  return `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
