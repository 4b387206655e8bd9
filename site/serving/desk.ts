import type { IncomingMessage, ServerResponse } from 'node:http'

import { MEDIA_ADDRESS } from '#cms/media'
import { env } from '#env'

import type { Asked } from '../page-cache/asked.ts'
import type { Pages, Served } from '../page-cache/pages.ts'
import type { Rendering } from '../page-cache/rendered.ts'
import type { Floodgate } from '../search/flood.ts'
import { bodyOf } from './body.ts'
import { originFor, originsOf } from './host.ts'
import { sayPlainly } from './plain.ts'
import { clientFinder } from './proxies.ts'
import type { Ready } from './ready.ts'
import { SECURITY_HEADERS } from './security.ts'
import { send, type Sending } from './send.ts'

interface Desk {
  pages: Pages
  files: ReadonlyMap<string, Ready>
  servesMedia: (request: IncomingMessage, response: ServerResponse) => boolean
  whatIsAsked: (target: string) => Asked
  gate: Floodgate
  render: (request: Request, clientAddress?: string) => Promise<Rendering>
  /** An article's own page is sent. */
  onArticle: (article: string, request: IncomingMessage) => void
}

interface Exchange {
  request: IncomingMessage
  response: ServerResponse
  /** The address in the request line, without a host. */
  target: string
  origin: string
}

/** Machines ask by whatever name they find us under, before anybody has set one. */
const MACHINES = new Set(['/healthz', '/readyz'])

/** What a page says of its keeping, which an answer for one must not. */
const FOR_ALL = new Set(['cache-control', 'cache-tag', 'cdn-cache-control'])

const HIT = ['Cache-Status', 'sitouttaja; hit']

/** Who gets what: most readers a page that is ready, in a few microseconds; the others what they ask for. */
export function createDesk({ pages, files, servesMedia, whatIsAsked, gate, render, onArticle }: Desk) {
  const origins = originsOf({ siteUrl: env.siteUrl, port: env.sitePort })
  const clientFrom = clientFinder(env.trustProxy)

  return (request: IncomingMessage, response: ServerResponse): void => {
    const { method, url = '' } = request
    const isRead = method === 'GET' || method === 'HEAD'
    const origin = originFor(origins, request.headers.host)
    const ready = isRead && origin !== undefined ? pages.ready(url) : undefined
    if (ready) {
      sendPage({ request, response, ready, more: HIT })
      return
    }
    const target = url.replace(/^https?:\/\/[^/?#]*/i, '')
    const exchange = { request, response, target, origin: origin ?? env.siteUrl }
    if (origin === undefined && !MACHINES.has(target)) sayPlainly(response, 421)
    else if (!target.startsWith('/')) sayPlainly(response, 400)
    else if (target.startsWith(MEDIA_ADDRESS)) giveMedia(exchange)
    else if (isRead) read(exchange)
    else if (method === 'POST') take(exchange).catch(apologise(exchange))
    else sayPlainly(response, 405)
  }

  /** Also says so where it is to be read: a page that the reader has already is read again. */
  function sendPage(sending: Sending): void {
    const { ready, request } = sending
    if (ready.article !== undefined) onArticle(ready.article, request)
    send(sending)
  }

  function giveMedia({ request, response }: Exchange): void {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
    servesMedia(request, response)
  }

  function read(exchange: Exchange): void {
    const file = files.get(exchange.target.replace(/\?.*$/, ''))
    if (file) {
      send({ ...exchange, ready: file })
      return
    }
    const asked = whatIsAsked(exchange.target)
    give(exchange, asked).catch(apologise(exchange))
  }

  async function give(exchange: Exchange, asked: Asked): Promise<void> {
    switch (asked.of) {
      case 'one':
        return answerOne({ ...exchange, target: asked.address })
      case 'all':
        return givePage(exchange, asked)
      case 'search':
        return giveFound(exchange, asked)
    }
  }

  async function giveFound(exchange: Exchange, { key }: { key: string }): Promise<void> {
    if (pages.ready(key) || gate.admits(clientOf(exchange.request))) await givePage(exchange, { key })
    else sayPlainly(exchange.response, 429)
  }

  async function givePage(
    exchange: Exchange,
    { key, search = '' }: { key: string; search?: string },
  ): Promise<void> {
    const ready = pages.ready(key)
    if (ready) {
      sendPage({ ...exchange, ready, search, more: HIT })
      return
    }
    const served = await pages.get(key)
    if (served.how === 'failed') sayPlainly(exchange.response, 503)
    else sendPage({ ...exchange, ready: served.ready, search, more: historyOf(served) })
  }

  /** What is posted is for its sender alone, and so is the answer. */
  async function take(exchange: Exchange): Promise<void> {
    const body = await bodyOf(exchange.request)
    if (body) await answerOne({ ...exchange, body })
    else sayPlainly(exchange.response, 413)
  }

  async function answerOne({ request, response, target, origin, body }: Exchange & { body?: Buffer }) {
    const { method = 'GET', headers } = request
    const asked = new Request(origin + target, {
      method,
      headers: Object.entries(headers).flatMap(([name, value]): [string, string][] =>
        value === undefined ? [] : [[name, String(value)]],
      ),
      ...(body && { body: new Uint8Array(body) }),
    })
    const rendering = await render(asked, clientOf(request))
    await passOn(rendering.response, request, response)
  }

  function clientOf({ socket, headers }: IncomingMessage): string {
    return clientFrom(socket.remoteAddress, headers['x-forwarded-for']?.toString())
  }
}

/** How a page came about that was not ready (RFC 9211). One that stands in for a page that failed is told by its age. */
function historyOf(served: Exclude<Served, { how: 'failed' }>): readonly string[] {
  if (served.how === 'rendered') return ['Cache-Status', 'sitouttaja; fwd=miss']
  if (served.how !== 'last-good') return ['Cache-Status', 'sitouttaja; fwd=miss; collapsed']
  const age = String(Math.round(served.age / 1000))
  return ['Cache-Status', `sitouttaja; hit; ttl=-${age}; detail=last-good`, 'Age', age]
}

async function passOn(answer: Response, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = Buffer.from(await answer.arrayBuffer())
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
  for (const [name, value] of answer.headers) if (!FOR_ALL.has(name)) response.setHeader(name, value)
  response.setHeader('Cache-Control', 'private, no-store')
  const cookies = answer.headers.getSetCookie()
  if (cookies.length > 0) response.setHeader('Set-Cookie', cookies)
  response.writeHead(answer.status, { 'Content-Length': body.length })
  response.end(request.method === 'HEAD' ? undefined : body)
}

function apologise({ request, response }: Exchange) {
  return (error: unknown): void => {
    if (request.errored) return // the reader has left
    // Without what stands behind the path: words that were searched for, permits of letters.
    console.error(`${String(request.method)} ${String(request.url).replace(/\?.*/s, '')} failed.`, error)
    if (response.headersSent) response.destroy()
    else sayPlainly(response, 500)
  }
}
