import { once } from 'node:events'
import net from 'node:net'

/** A line to a server that can be cut: to whoever uses it the server has then ended, as nobody listens any more. */
export interface Cable {
  port: number
  cut: () => Promise<void>
  mend: () => Promise<void>
}

export async function layCable(target: { host: string; port: number }): Promise<Cable> {
  const ends = new Set<net.Socket>()
  const server = net.createServer((near) => {
    const far = net.connect(target)
    for (const end of [near, far]) {
      ends.add(end)
      end
        .on('error', () => undefined)
        .once('close', () => {
          ends.delete(end)
          near.destroy()
          far.destroy()
        })
    }
    near.pipe(far).pipe(near)
  })
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    if (typeof address !== 'object' || !address) throw new Error('the system gave no port')
    return address.port
  }
  const port = await listen(0)
  return {
    port,
    cut: async () => {
      const closed = once(server, 'close')
      server.close()
      for (const end of ends) end.destroy()
      await closed
    },
    mend: async () => {
      await listen(port)
    },
  }
}
