import net from 'node:net'

/** A bare connection to a site, for those who do not keep to the rules. */
export interface Socket {
  /** False: it is closed. */
  write: (text: string | Buffer) => boolean
  heard: () => string
  isClosed: () => boolean
  close: () => void
}

export function openSocket(url: string): Socket {
  const socket = net.connect(Number(new URL(url).port), '127.0.0.1')
  let said = ''
  socket.setEncoding('latin1').on('data', (text: string) => (said += text))
  // Being cut off is what such a one must expect.
  socket.on('error', () => undefined)
  return {
    write: (text) => {
      if (!socket.writable) return false
      socket.write(text)
      return true
    },
    heard: () => said,
    isClosed: () => socket.closed,
    close: () => socket.destroy(),
  }
}
