import { type NextRequest, NextResponse } from 'next/server'

import { chooseLanguage } from './language/admin/choice.ts'

/** Where Payload looks for the language, and where we keep for which session it was chosen. */
const LANGUAGE = 'payload-lng'
const SESSION = 'payload-lng-session'

/** In seconds: a year. */
const AGE = 365 * 24 * 60 * 60

/** Payload's own detection knows no Finnish, and nothing of accounts; so the language is chosen before it is asked. */
export function proxy(request: NextRequest): NextResponse {
  const { cookies, headers } = request
  const choice = chooseLanguage({
    acceptLanguage: headers.get('accept-language') ?? '',
    token: cookies.get('payload-token')?.value,
    chosen: cookies.get(LANGUAGE)?.value,
    chosenFor: cookies.get(SESSION)?.value ?? '',
  })
  if (!choice) return NextResponse.next()
  cookies.set(LANGUAGE, choice.language)
  const response = NextResponse.next({ request })
  for (const [name, value] of [
    [LANGUAGE, choice.language],
    [SESSION, choice.session],
  ] as const) {
    response.cookies.set(name, value, { path: '/', maxAge: AGE, sameSite: 'lax' })
  }
  return response
}

export const config = { matcher: '/admin/:path*' }
