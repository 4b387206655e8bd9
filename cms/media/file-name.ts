const LONGEST_NAME = 100

/** How Payload names the smaller versions of a picture: `talo-480x320.avif`. */
const SIZE = /^-\d+x\d+\./

/**
 * The name under which a file is kept: what its sender called it, in letters that need no escaping in an
 * address, with the ending of what it really is. No two pictures share the part before the ending, however
 * they end, for then their smaller versions would have the same names and the later would overwrite the earlier.
 */
export function freeFileName({ wish, ending, taken }: Wish): string {
  const base = plainName(wish)
  let name = base
  for (let number = 1; taken.some((other) => belongsTo(other, name)); number += 1) {
    name = `${base}-${String(number)}`
  }
  return `${name}.${ending}`
}

interface Wish {
  wish: string
  ending: string
  /** The files that are there. */
  taken: readonly string[]
}

function plainName(wish: string): string {
  const name = wish.replace(/^.*[\\/]/s, '').replace(/\.[^.]*$/, '')
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w.-]+/g, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^[-.]+|[-.]+$/g, '')
  return plain === '' ? 'tiedosto' : plain
}

/** Some disks do not tell capitals from small letters. */
function belongsTo(file: string, name: string): boolean {
  if (!file.toLowerCase().startsWith(name.toLowerCase())) return false
  const rest = file.slice(name.length)
  return /^\.[^.]*$/.test(rest) || SIZE.test(rest)
}
