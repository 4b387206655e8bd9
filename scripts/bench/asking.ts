import { Agent, type IncomingHttpHeaders, request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

/** An answer as it came over the wire: `fetch` would unpack the body and keep that to itself. */
export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

interface Question {
  url: string
  headers?: Record<string, string>
  agent?: Agent
  /** Posted, where it is there. */
  form?: Record<string, string>
}

/** What browsers send. By the name the site knows that somebody reads, and counts it. */
export const BROWSER = {
  'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0',
  'Accept-Encoding': 'gzip, deflate, br, zstd',
} as const

/** One reader: a connection of its own that stays open, and therefore one process of the site. */
export function connection(): Agent {
  return new Agent({ keepAlive: true, maxSockets: 1 })
}

const ours = connection()

export function ask({ url, headers = {}, agent = ours, form }: Question): Promise<Answer> {
  const method = form ? 'POST' : 'GET'
  const type = form && { 'Content-Type': 'application/x-www-form-urlencoded' }
  return new Promise((resolve, reject) => {
    const asked = request(url, { agent, method, headers: { ...headers, ...type } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.once('error', reject)
      response.once('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) })
      })
    })
    asked.once('error', reject)
    asked.end(form && new URLSearchParams(form).toString())
  })
}

/** The text of an answer, unpacked. */
export function textOf({ headers, body }: Answer): string {
  const encoding = headers['content-encoding']
  if (encoding === 'br') return brotliDecompressSync(body).toString()
  return (encoding === 'gzip' ? gunzipSync(body) : body).toString()
}

export function titleOf(html: string): string {
  return /<title>([^<]*)<\/title>/.exec(html)?.[1]?.trim() ?? ''
}
