const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }

/** The words of a piece of HTML as a reader sees them, with single spaces between them. */
export function textOf(html: string): string {
  return html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
      if (decimal) return String.fromCodePoint(Number(decimal))
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
      return NAMED[name ?? ''] ?? whole
    })
    .replace(/\s+/g, ' ')
    .trim()
}

/** The text of every element of a name, in the order of the page. */
export function elementsOf(html: string, name: string): string[] {
  const elements = html.matchAll(new RegExp(`<${name}\\b[^>]*>([\\s\\S]*?)</${name}>`, 'g'))
  return Array.from(elements, ([, inner]) => textOf(inner ?? ''))
}
