import { dateFormat, type Language } from '#cms/language'

/** The name of a month (1–12) as a heading has it: `Tammikuu`, `January`. */
export function monthName(month: number, language: Language): string {
  const name = dateFormat(language, { month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2024, month - 1, 1)),
  )
  return name.charAt(0).toUpperCase() + name.slice(1)
}
