import { isLanguage, LANGUAGES, type Language, type Wording } from './language.ts'

/** As much of a request as tells which language to answer in. */
interface Asker {
  user?: { language?: unknown } | null
  headers?: Pick<Headers, 'get'>
}

/**
 * The text in the language of whoever asked: a staff member's own setting, else the first language of the
 * browser that we speak, else Finnish. Payload's own detection does not know Finnish, so it is not asked.
 */
export function say(asker: Asker, wording: Wording): string {
  return wording[languageOf(asker)]
}

/** The language in which somebody is answered. */
export function languageOf({ user, headers }: Asker): Language {
  if (isLanguage(user?.language)) return user.language
  const wished = (headers?.get('accept-language') ?? '').split(',').map((part) => part.trim().slice(0, 2))
  return wished.find(isLanguage) ?? LANGUAGES[0]
}
