import { type FileHandle, open } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

import { rangeOf } from './range.ts'

type Request = Pick<IncomingMessage, 'method' | 'url' | 'headers'>

/** Whatever has another ending is handed over as a download. */
const TYPES: Record<string, string> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.pdf': 'application/pdf',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.ogg': 'audio/ogg',
  '.wav': 'audio/wav',
}

/** As long as a page may be old (five minutes): a file may be replaced under its name, or have to go. */
const KEPT = 'public, max-age=300, must-revalidate'

/** Should an upload ever pass for a page, it may do nothing. */
const POWERLESS = "default-src 'none'; sandbox"

/** Who opens a recording by its link meets the browser's player, which fetches it once more: not from a sandbox. */
const POWERLESS_SOUND =
  "default-src 'none'; style-src 'unsafe-inline'; media-src 'self'; frame-ancestors 'self'"

/** Browsers show no PDF in a sandbox. */
const POWERLESS_PAPER =
  "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'"

/** What a file system says of a name that it does not have, or could not have. */
const NOT_THERE = ['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'EINVAL', 'ELOOP']

/**
 * Serves the files of one folder, and of no folder within it, under an address that ends with a slash. The disk
 * is asked each time, so that what has just been uploaded is there. False: the address is not of this kind.
 */
export function fileServer(folder: string, prefix: string) {
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const [address = ''] = (request.url ?? '').split(/[?#]/)
    if (!address.startsWith(prefix)) return false
    const name = nameIn(address.slice(prefix.length))
    answer({ request, response, file: name === undefined ? undefined : path.join(folder, name) }).catch(
      (error: unknown) => {
        console.error(`A file of ${prefix} could not be sent.`, error)
        if (!response.headersSent) end(response, 500)
        else response.destroy()
      },
    )
    return true
  }
}

/** A plain name of a file. Undefined: it leads elsewhere, hides, or is nonsense. */
function nameIn(encoded: string): string | undefined {
  try {
    const name = decodeURIComponent(encoded)
    return /^[^./\\\0][^/\\\0]*$/.test(name) ? name : undefined
  } catch {
    return undefined // a percent sign that encodes nothing
  }
}

interface Asked {
  request: Request
  response: ServerResponse
  file: string | undefined
}

async function answer({ request, response, file }: Asked): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD')
    end(response, 405)
    return
  }
  const handle = file === undefined ? undefined : await openIfThere(file)
  if (file === undefined || !handle) {
    end(response, 404)
    return
  }
  try {
    const stats = await handle.stat()
    if (stats.isFile())
      await send({ request, response, handle, file, size: stats.size, changed: stats.mtimeMs })
    else end(response, 404)
  } finally {
    await handle.close()
  }
}

interface Found {
  request: Request
  response: ServerResponse
  handle: FileHandle
  file: string
  size: number
  changed: number
}

async function send({ request, response, handle, file, size, changed }: Found): Promise<void> {
  const { headers } = request
  const tag = `"${size.toString(36)}-${Math.round(changed * 1000).toString(36)}"`
  for (const [name, value] of Object.entries(headersOf(file))) response.setHeader(name, value)
  response.setHeader('ETag', tag)
  response.setHeader('Last-Modified', new Date(changed).toUTCString())
  if (isSame({ headers, tag, changed })) {
    response.writeHead(304).end()
    return
  }
  const isStillThat = headers['if-range'] === undefined || headers['if-range'] === tag
  const range = isStillThat ? rangeOf(headers.range, size) : 'whole'
  if (range === 'beyond') {
    response.setHeader('Content-Range', `bytes */${String(size)}`)
    response.writeHead(416, { 'Content-Length': 0 }).end()
    return
  }
  const { start, end: last } = range === 'whole' ? { start: 0, end: size - 1 } : range
  if (range !== 'whole') {
    response.setHeader('Content-Range', `bytes ${String(start)}-${String(last)}/${String(size)}`)
  }
  response.writeHead(range === 'whole' ? 200 : 206, { 'Content-Length': last - start + 1 })
  if (request.method === 'HEAD' || last < start) {
    response.end()
    return
  }
  await stream({ handle, response, start, end: last })
}

/** A reader who leaves in the middle is no error. */
async function stream(part: { handle: FileHandle; response: ServerResponse; start: number; end: number }) {
  const { handle, response, start, end: last } = part
  try {
    await pipeline(handle.createReadStream({ start, end: last, autoClose: false }), response)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE'))
      throw error
  }
}

function headersOf(file: string): Record<string, string> {
  const type = TYPES[path.extname(file).toLowerCase()]
  return {
    'Content-Type': type ?? 'application/octet-stream',
    'Cache-Control': KEPT,
    'Accept-Ranges': 'bytes',
    'Content-Security-Policy': policyOf(type),
    'X-Content-Type-Options': 'nosniff',
    ...(type ? {} : { 'Content-Disposition': 'attachment' }),
  }
}

function policyOf(type: string | undefined): string {
  if (type === 'application/pdf') return POWERLESS_PAPER
  return type?.startsWith('audio/') ? POWERLESS_SOUND : POWERLESS
}

/** Whether the reader has it already. A tag says more than a date of whole seconds, so it goes first. */
function isSame({ headers, tag, changed }: { headers: Request['headers']; tag: string; changed: number }) {
  const tags = headers['if-none-match']
  if (tags !== undefined) {
    return tags.split(',').some((known) => ['*', tag].includes(known.trim().replace(/^W\//, '')))
  }
  const since = Date.parse(headers['if-modified-since'] ?? '')
  return Math.floor(changed / 1000) * 1000 <= since
}

async function openIfThere(file: string): Promise<FileHandle | undefined> {
  try {
    return await open(file)
  } catch (error) {
    if (error instanceof Error && 'code' in error && NOT_THERE.includes(String(error.code))) return undefined
    throw error
  }
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Length': 0, 'Cache-Control': 'no-store' }).end()
}
