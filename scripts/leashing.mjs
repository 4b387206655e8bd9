const LEASH = new URL('./leash.mjs', import.meta.url).href

/** The first descriptor after stdin, stdout and stderr. */
const LEASH_FD = 3

/** @typedef {'inherit' | 'ignore' | 'pipe' | number} Channel */

/**
 * What `spawn` needs so that the child ends when we do, however we end: a pipe that only we hold open (`leash.mjs`).
 *
 * @param {{ env: NodeJS.ProcessEnv, stdio: readonly [Channel, Channel, Channel] }} child
 */
export function withLeash({ env, stdio }) {
  /** @type {Channel[]} */
  const channels = [...stdio, 'pipe']
  return {
    flags: [`--import=${LEASH}`],
    env: { ...env, SITOUTTAJA_LEASH: String(LEASH_FD) },
    stdio: channels,
  }
}
