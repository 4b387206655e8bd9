/**
 * How a person tells a duration: `0.4 s`, `12 s`, `2 min 31 s`.
 *
 * @param {number} ms
 */
export function inWords(ms) {
  if (ms < 9_950) return `${(ms / 1000).toFixed(1)} s`
  const seconds = Math.round(ms / 1000)
  return seconds < 60
    ? `${String(seconds)} s`
    : `${String(Math.floor(seconds / 60))} min ${String(seconds % 60)} s`
}
