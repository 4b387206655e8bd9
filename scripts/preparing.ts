import { type ChildEnv, runChild } from './child.ts'
import { Refusal } from './refusal.ts'

/** Brings the database into the shape that this code needs, in a process of its own: Payload would stay in ours for ever. */
export async function prepareDatabase(env: ChildEnv, stopping: AbortSignal): Promise<boolean> {
  const args = ['--disable-warning=ExperimentalWarning', 'scripts/prepare.ts']
  const exit = await runChild({ args, env, output: 'inherit', stopping })
  stopping.throwIfAborted()
  if (exit.how.startsWith('killed')) throw new Refusal(`Preparing the database was cut short (${exit.how}).`)
  return exit.code === 0
}
