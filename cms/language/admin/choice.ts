import { isLanguage, LANGUAGES, type Language } from '../language.ts'

interface Asked {
  /** What the browser is set to. */
  acceptLanguage: string
  /** Payload's token of a session, if there is one. */
  token: string | undefined
  /** The language that the admin is in now. */
  chosen: string | undefined
  /** The session for which it was chosen. */
  chosenFor: string | undefined
}

/** The language that the admin is to be in, and the session that it is chosen for. */
export interface Choice {
  language: Language
  session: string
}

/**
 * A new session begins in the language of its account; what is chosen later stays as long as it lasts. Before anybody
 * has logged in it is the first language of the browser that we speak. Undefined where nothing is to change.
 *
 * The token is not verified here: whoever forges one sees the admin's login in a language of their choice.
 */
export function chooseLanguage({ acceptLanguage, token, chosen, chosenFor }: Asked): Choice | undefined {
  const { session, language } = readToken(token)
  if (chosenFor === session && isLanguage(chosen)) return undefined
  return { session, language: language ?? firstOf(acceptLanguage) }
}

function firstOf(acceptLanguage: string): Language {
  const wished = acceptLanguage.split(',').map((part) => part.trim().slice(0, 2).toLowerCase())
  return wished.find(isLanguage) ?? LANGUAGES[0]
}

function readToken(token = ''): { session: string; language: Language | undefined } {
  try {
    const said: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
    if (typeof said !== 'object' || said === null || !('sid' in said))
      return { session: '', language: undefined }
    const language = 'language' in said && isLanguage(said.language) ? said.language : undefined
    return { session: String(said.sid), language }
  } catch {
    return { session: '', language: undefined } // no token of Payload's
  }
}
