import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import sirv from 'sirv'

import { MEDIA_ADDRESS, MEDIA_FOLDER } from '#cms/media'
import { env } from '#env'

import { fileServer } from './media/serve.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => void

/** How long open requests may take at the end, in milliseconds. */
const DRAIN = 5000

const pages = await builtPages()
const assets = sirv(path.resolve('dist/client'), {
  setHeaders: (response, file) => {
    const isHashed = file.startsWith('/_astro/')
    response.setHeader(
      'Cache-Control',
      isHashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
    )
  },
})

const servesMedia = fileServer(MEDIA_FOLDER, MEDIA_ADDRESS)

const server = createServer((request, response) => {
  if (servesMedia(request, response)) return
  delete request.headers.range // sirv throws at a part that ends before it begins, and the process with it
  assets(request, response, () => {
    // Astro would answer these itself with a redirect, before our one redirect to the right address.
    request.url = request.url?.replace(/([^/?])\/{2,}(?=\?|$)/, '$1')
    pages(request, response)
  })
})

server.listen(env.sitePort, env.host, () => {
  console.log(`The portal answers at ${env.siteUrl}`)
})

for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, stop)

function stop(): void {
  server.close(() => process.exit(0))
  server.closeIdleConnections()
  setTimeout(() => process.exit(0), DRAIN).unref()
}

/** What `astro build` made of the pages. Not a plain import: it is there only after the build. */
async function builtPages(): Promise<Handler> {
  const entry: unknown = await import(pathToFileURL(path.resolve('dist/server/entry.mjs')).href)
  if (typeof entry === 'object' && entry !== null && 'handler' in entry && isHandler(entry.handler)) {
    return entry.handler
  }
  throw new Error('The build holds no request handler')
}

function isHandler(value: unknown): value is Handler {
  return typeof value === 'function'
}
