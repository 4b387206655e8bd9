import { dateFormat } from './formats.ts'
import type { Language } from './language.ts'

/** How a language writes a day: `25.11.2019`, `25 November 2019`. */
const STYLES: Record<Language, { locale: string; month: 'numeric' | 'long' }> = {
  fi: { locale: 'fi-FI', month: 'numeric' },
  en: { locale: 'en-GB', month: 'long' },
}

/** The day of an instant in the portal's time zone. */
export function formatDay(
  instant: string,
  { language, timeZone }: { language: Language; timeZone: string },
): string {
  const { locale, month } = STYLES[language]
  return dateFormat(locale, { day: 'numeric', month, year: 'numeric', timeZone }).format(new Date(instant))
}

/** The day and the time: `25.11.2019 klo 14.05`, `25 November 2019 at 14:05`. */
export function formatMoment(
  instant: string,
  { language, timeZone }: { language: Language; timeZone: string },
): string {
  const between = language === 'fi' ? ' klo ' : ' at '
  return `${formatDay(instant, { language, timeZone })}${between}${formatTime(instant, { language, timeZone })}`
}

/** The time of day: `14.05`, `14:05`. */
export function formatTime(
  instant: string,
  { language, timeZone }: { language: Language; timeZone: string },
): string {
  const { locale } = STYLES[language]
  return dateFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone }).format(new Date(instant))
}
