import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

import { env } from '#env'

interface Refusing {
  /** Addresses that it knows nothing of, for ever or for now. */
  unknown?: readonly string[]
  busy?: readonly string[]
}

/** A mail server that keeps what it is sent, and the portal's mails going there. */
export async function startMailServer({ unknown = [], busy = [] }: Refusing = {}) {
  const letters: ParsedMail[] = []
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: ({ address }, _, answer) => {
      if (unknown.includes(address)) answer(refusal(550, `<${address}> is unknown here`))
      else if (busy.includes(address)) answer(refusal(450, `<${address}> is busy`))
      else answer()
    },
    onData: (stream, _, answer) => {
      simpleParser(stream).then((letter) => {
        letters.push(letter)
        answer()
      }, answer)
    },
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.server.address()
  if (typeof address !== 'object' || !address) throw new Error('The mail server has no port')
  const before = env.smtpUrl
  Object.assign(env, { smtpUrl: `smtp://127.0.0.1:${String(address.port)}` })
  return {
    letters,
    /** The one letter to an address. */
    letterTo: (to: string): ParsedMail => {
      const [letter, ...more] = letters.filter((each) => receiverOf(each) === to)
      if (!letter || more.length > 0)
        throw new Error(`${to} has got ${String(letter ? more.length + 1 : 0)} letters`)
      return letter
    },
    stop: () =>
      new Promise<void>((resolve) => {
        Object.assign(env, { smtpUrl: before })
        server.close(() => {
          resolve()
        })
      }),
  }
}

/** The address that a letter is to. */
export function receiverOf({ to }: ParsedMail): string {
  return [to ?? []].flat()[0]?.value[0]?.address ?? ''
}

/** The addresses of a letter's links, by what they say, as its HTML has them. */
export function linksIn(letter: ParsedMail): Map<string, string> {
  return new Map(anchorsIn(letter))
}

/** The addresses of those links of a letter that say the same, in their order. */
export function urlsIn(letter: ParsedMail, label: string): string[] {
  return anchorsIn(letter).flatMap(([said, url]) => (said === label ? [url] : []))
}

function anchorsIn({ html }: ParsedMail): [string, string][] {
  const found = String(html).matchAll(/<a href="([^"]*)"[^>]*>([^<]*)<\/a>/g)
  return Array.from(found, ([, url = '', label = '']) => [label, url.replaceAll('&amp;', '&')])
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode })
}
