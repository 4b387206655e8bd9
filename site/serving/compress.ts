import { promisify } from 'node:util'
import zlib from 'node:zlib'

const gzip = promisify(zlib.gzip)
const brotli = promisify(zlib.brotliCompress)

/** What a body must have at least, in bytes: below it, the headers weigh more than what is saved. */
const WORTH_IT = 500

/** From how many bytes on a body is packed beside the main thread: there its brotli alone would take three milliseconds. */
const WORTH_A_THREAD = 128 * 1024

interface Qualities {
  gzip: number
  brotli: number
}

/**
 * Measured on our pages of 3–12 kB, and on 135 kB of them: brotli 5 is 4–30 % smaller than gzip 6 and takes 0.2–3.4 ms
 * of CPU, as much as gzip; 6 and 7 gain 1 % more; 9 takes eight times as long for nothing, 11 thirty to ninety times
 * for a tenth. A page is made anew with each change of it; a file is made once.
 */
export const FOR_PAGES: Qualities = { gzip: 6, brotli: 5 }
export const FOR_FILES: Qualities = { gzip: 9, brotli: 11 }

/** A body and its compressed forms, each only where it is smaller. Reading one may be what makes it. */
export interface Bodies {
  readonly identity: Buffer
  readonly gzip?: Buffer | undefined
  readonly br?: Buffer | undefined
}

/**
 * What is small is compressed when it is first asked for, at once: browsers want brotli and hardly anybody gzip, and
 * the way to other threads and back costs half as much again as the work (1.9 in place of 1.25 ms of CPU for both forms
 * of an article of 37 kB). What is large goes to other threads, so that hits go on.
 */
export async function compress(identity: Buffer, qualities: Qualities): Promise<Bodies> {
  if (identity.length < WORTH_IT) return { identity }
  const [gzipOptions, brotliOptions] = optionsFor(identity, qualities)
  const smaller = (body: Buffer) => (body.length < identity.length ? trimmed(body) : undefined)
  if (identity.length < WORTH_A_THREAD) {
    return {
      identity,
      get gzip() {
        return smaller(zlib.gzipSync(identity, gzipOptions))
      },
      get br() {
        return smaller(zlib.brotliCompressSync(identity, brotliOptions))
      },
    }
  }
  const [gz, br] = await Promise.all([gzip(identity, gzipOptions), brotli(identity, brotliOptions)])
  return { identity, gzip: smaller(gz), br: smaller(br) }
}

function optionsFor(identity: Buffer, { gzip: level, brotli: quality }: Qualities) {
  const params = {
    [zlib.constants.BROTLI_PARAM_QUALITY]: quality,
    [zlib.constants.BROTLI_PARAM_MODE]: zlib.constants.BROTLI_MODE_TEXT,
    [zlib.constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
    [zlib.constants.BROTLI_PARAM_LGWIN]: windowFor(identity.length),
  }
  return [{ level }, { params }] as const
}

/** The window that the whole body fits into, as a power of two: a larger one is only memory to be made ready. */
function windowFor(bytes: number): number {
  const { BROTLI_MIN_WINDOW_BITS: least, BROTLI_MAX_WINDOW_BITS: most } = zlib.constants
  return Math.min(Math.max(Math.ceil(Math.log2(bytes)), least), most)
}

/** What zlib returns holds on to a block of 16 kB and more. */
function trimmed(body: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(body.length)
  body.copy(copy)
  return copy
}
