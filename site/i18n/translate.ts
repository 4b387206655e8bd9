import type { Language } from '#cms/language'

import { en } from './en.ts'
import { fi } from './fi.ts'

export type Message = keyof typeof fi
type Values = Record<string, string | number>
export type Translate = (message: Message, values?: Values) => string

const MESSAGES: Record<Language, Record<Message, string>> = { fi, en }

/** The texts of a language; `{name}` in a text is replaced by the value of that name. */
export function translator(language: Language): Translate {
  return (message, values = {}) =>
    MESSAGES[language][message].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
}
