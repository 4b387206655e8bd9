import { dateFormat } from './formats.ts'
import type { Language } from './language.ts'

const LOCALES: Record<Language, string> = { fi: 'fi-FI', en: 'en-GB' }

/** A moment as the staff reads it: `21.11.2026 klo 15.04`, `21 Nov 2026, 15:04`. */
export function momentText(
  at: string,
  { language, timeZone }: { language: Language; timeZone: string },
): string {
  return dateFormat(LOCALES[language], { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(
    new Date(at),
  )
}
