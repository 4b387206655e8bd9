import type { Duplex } from 'node:stream'

import { SECURITY_HEADERS } from './security.ts'

const STATUS: Record<string, string> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: '413 Content Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

const HEADERS = Object.entries({ ...SECURITY_HEADERS, Connection: 'close', 'Content-Length': '0' })

/** What never became a request is answered too, on the bare connection. */
export function answerBroken(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const status = STATUS[error.code ?? ''] ?? '400 Bad Request'
  const lines = [`HTTP/1.1 ${status}`, ...HEADERS.map(([name, value]) => `${name}: ${value}`), '', '']
  socket.end(lines.join('\r\n'), () => socket.destroy())
}
