import type { APIContext } from 'astro'

import { type Sender, VISITOR_COOKIE, VISITOR_COOKIE_AGE, visitors } from '#cms/visitors'

/** Of Astro's context, what tells who asks. */
type Asking = Pick<APIContext, 'clientAddress' | 'cookies' | 'url'>

interface Sending {
  sender: Sender
  /** Lets the visitor be known again: called when something of theirs has been kept, and never before. */
  remember: () => void
}

/** Who sends a form: the visitor of the cookie, or a new one. */
export async function whoSends({ clientAddress, cookies, url }: Asking, now: Date): Promise<Sending> {
  const known = await visitors()
  const visitor = known.whoIs(cookies.get(VISITOR_COOKIE)?.value) ?? known.create()
  return {
    sender: { visitor, network: known.networkOf(clientAddress, now) },
    remember: () => {
      cookies.set(VISITOR_COOKIE, known.cookieOf(visitor), {
        httpOnly: true,
        maxAge: VISITOR_COOKIE_AGE,
        path: '/',
        sameSite: 'lax',
        secure: url.protocol === 'https:',
      })
    },
  }
}

/** The visitor whom the browser's cookie tells of; undefined where there is none. */
export async function knownVisitor({ cookies }: Pick<Asking, 'cookies'>): Promise<string | undefined> {
  return (await visitors()).whoIs(cookies.get(VISITOR_COOKIE)?.value)
}
