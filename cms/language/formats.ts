const dateFormats = new Map<string, Intl.DateTimeFormat>()
const numberFormats = new Map<string, Intl.NumberFormat>()

/**
 * Writes instants as a locale does, by `Intl.DateTimeFormat`. Each kind is made once and kept: making one takes longer
 * than a hundred uses of it, and some 40 kB that only a garbage collection gives back.
 */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return kept(dateFormats, [locale, options], () => new Intl.DateTimeFormat(locale, options))
}

/** Writes numbers as a locale does, by `Intl.NumberFormat`; each kind is kept as those of dates are. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return kept(numberFormats, [locale, options], () => new Intl.NumberFormat(locale, options))
}

function kept<Format>(formats: Map<string, Format>, kind: unknown, make: () => Format): Format {
  const key = JSON.stringify(kind)
  const format = formats.get(key) ?? make()
  formats.set(key, format)
  return format
}
