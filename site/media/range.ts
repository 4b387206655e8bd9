/** Bytes from the first to the last, both counted in. */
interface Range {
  start: number
  end: number
}

/**
 * The part that a `Range` header asks for. `beyond`: there is no such part. More parts than one, other units and
 * nonsense are answered with the whole file, as the standard lets us.
 */
export function rangeOf(header: string | undefined, size: number): Range | 'whole' | 'beyond' {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? []
  if (first === '' && last === '') return 'whole'
  if (first === '') {
    const length = Math.min(Number(last), size)
    return length > 0 ? { start: size - length, end: size - 1 } : 'beyond'
  }
  const start = Number(first)
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (last !== '' && Number(last) < start) return 'whole'
  return start < size ? { start, end } : 'beyond'
}
