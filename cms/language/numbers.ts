import { numberFormat } from './formats.ts'
import type { Language } from './language.ts'

/** A figure as the language writes it, with ordinary spaces: `1,5` and `1 234` in Finnish, `1.5` and `1,234` in English. */
export function formatNumber(
  value: number,
  language: Language,
  { decimals }: { decimals?: number } = {},
): string {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
  return numberFormat(localeOf(language), digits).format(value).replaceAll('\u00a0', ' ')
}

const KILO = 1000

/** The size of a file as the language writes it, with an ordinary space: `820 kt` and `1,2 Mt`, `820 kB` and `1.2 MB`. */
export function formatBytes(bytes: number, language: Language): string {
  const kilobytes = Math.max(1, Math.round(bytes / KILO))
  const [size, unit] =
    kilobytes < KILO ? ([kilobytes, 'kilobyte'] as const) : ([bytes / KILO / KILO, 'megabyte'] as const)
  const format = numberFormat(localeOf(language), { style: 'unit', unit, maximumFractionDigits: 1 })
  return format.format(size).replace('\u00a0', ' ')
}

function localeOf(language: Language): string {
  return language === 'fi' ? 'fi-FI' : 'en-GB'
}
