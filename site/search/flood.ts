import { prefixOf } from '#cms/visitors'

/** So many searches a second are taken from one network; a reader who types makes five. */
const MOST = 40

/** In milliseconds. */
const A_SECOND = 1000

export interface Floodgate {
  /** Whether one more search from this address is answered. */
  admits: (address: string) => boolean
}

/** Lets no network ask more than others can bear. Nothing of an address is kept longer than a second. */
export function floodgate(now: () => number = () => performance.now()): Floodgate {
  const counts = new Map<string, number>()
  let since = now()

  return {
    admits: (address) => {
      if (now() - since >= A_SECOND) {
        counts.clear()
        since = now()
      }
      const network = prefixOf(address)
      const count = (counts.get(network) ?? 0) + 1
      counts.set(network, count)
      return count <= MOST
    },
  }
}
