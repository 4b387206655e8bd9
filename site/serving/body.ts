import type { IncomingMessage } from 'node:http'

/** Forms are small; nothing larger reaches the pages. In bytes. */
const LARGEST_BODY = 64 * 1024

/** How long we listen to the rest of what is too large, in milliseconds: who is cut off never reads our answer. */
const HEAR_OUT = 2000

/**
 * All that was sent. Undefined: it is too large, and has been thrown away.
 *
 * @throws when the sender leaves in the middle.
 */
export function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  let patience: NodeJS.Timeout | undefined
  return new Promise<Buffer | undefined>((resolve, reject) => {
    if (request.readableEnded) resolve(Buffer.alloc(0)) // it said that nothing would come
    request.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length <= LARGEST_BODY) chunks.push(chunk)
      else patience ??= setTimeout(resolve, HEAR_OUT, undefined)
    })
    request.once('end', () => {
      resolve(length <= LARGEST_BODY ? Buffer.concat(chunks) : undefined)
    })
    request.once('error', reject)
  }).finally(() => {
    clearTimeout(patience)
  })
}
