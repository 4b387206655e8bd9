import type { IncomingMessage, ServerResponse } from 'node:http'

import { SECURITY_HEADERS } from './security.ts'

/** What is said where no page can be made, in both languages: whoever reads it may be a machine or a stranger. */
const WORDS = {
  400: ['Pyyntöä ei voi ymmärtää.', 'The request cannot be understood.'],
  405: ['Näin sivustolta ei voi pyytää.', 'The portal does not answer to this method.'],
  413: ['Lähetys on liian suuri.', 'What was sent is too large.'],
  421: ['Tällä nimellä ei ole sivustoa tässä osoitteessa.', 'No portal of this name is here (see SITE_URL).'],
  429: [
    'Hakuja tulee liian tiheään. Yritä hetken kuluttua uudelleen.',
    'Too many searches at once. Please try again in a moment.',
  ],
  500: [
    'Jokin meni vikaan. Yritä hetken kuluttua uudelleen.',
    'Something broke. Please try again in a moment.',
  ],
  503: [
    'Sivustolla on ruuhkaa. Yritä hetken kuluttua uudelleen.',
    'The portal is busy. Please try again soon.',
  ],
} as const

/** When it is worth trying again, in seconds. */
const RETRY_AFTER: Partial<Record<keyof typeof WORDS, number>> = { 429: 1, 503: 5 }

export function sayPlainly(response: ServerResponse, status: keyof typeof WORDS): void {
  const body = Buffer.from(`${WORDS[status].join('\n')}\n`)
  response.writeHead(status, {
    ...SECURITY_HEADERS,
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
    ...(status === 405 && { Allow: 'GET, HEAD, POST' }),
    ...(isStillSending(response.req) && { Connection: 'close' }),
    ...(status in RETRY_AFTER && { 'Retry-After': RETRY_AFTER[status] }),
  })
  response.end(body)
}

/** What it goes on to send would be read to its end for nothing. */
function isStillSending({ complete, headers }: IncomingMessage): boolean {
  const hasBody = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
  return hasBody && !complete
}
