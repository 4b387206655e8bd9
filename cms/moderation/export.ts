import type { Endpoint, PayloadRequest } from 'payload'

import { moderator } from '../access.ts'
import { say } from '../language/wording.ts'
import type { Decision } from '../payload-types.ts'

const A_PAGE = 1000

const COLUMNS = ['at', 'act', 'who', 'commentId', 'article', 'from', 'to', 'why'] as const

/** `GET /api/decisions/csv`: the whole log, the oldest decision first, for a spreadsheet. */
export const exportDecisions: Endpoint = {
  path: '/csv',
  method: 'get',
  handler: (req) => {
    if (!moderator({ req })) {
      const message = say(req, {
        fi: 'Vain moderaattori voi lukea päätökset.',
        en: 'Only a moderator may read the decisions.',
      })
      return Response.json({ errors: [{ message }] }, { status: 403 })
    }
    const headers = {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="decisions.csv"',
      'Cache-Control': 'private, no-store',
    }
    return new Response(streamOf(csvOf(req)), { headers })
  },
}

async function* csvOf(req: PayloadRequest): AsyncGenerator<string, undefined> {
  yield lineOf(COLUMNS)
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await req.payload.find({
      collection: 'decisions',
      sort: ['at', 'id'],
      limit: A_PAGE,
      page,
      depth: 0,
      user: req.user,
      overrideAccess: false,
    })
    for (const row of docs) yield lineOf(COLUMNS.map((column) => textIn(row[column])))
    if (!hasNextPage) return undefined
  }
}

function streamOf(lines: AsyncGenerator<string, undefined>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await lines.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
  })
}

function textIn(value: Decision[(typeof COLUMNS)[number]]): string {
  return typeof value === 'string' ? value : (value?.id ?? '')
}

/** RFC 4180. What a spreadsheet would take for a formula begins with an apostrophe, as OWASP advises. */
function lineOf(cells: readonly string[]): string {
  const quoted = cells.map((cell) => {
    const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
    return `"${harmless.replaceAll('"', '""')}"`
  })
  return `${quoted.join(',')}\r\n`
}
