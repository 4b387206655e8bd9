const dateFormats = new Map<string, Intl.DateTimeFormat>()

/**
 * Writes instants as a locale does, by `Intl.DateTimeFormat`. Each kind is made once and kept: making one takes longer
 * than a hundred uses of it, and some 40 kB that only a garbage collection gives back.
 */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const kind = JSON.stringify([locale, options])
  const format = dateFormats.get(kind) ?? new Intl.DateTimeFormat(locale, options)
  dateFormats.set(kind, format)
  return format
}
