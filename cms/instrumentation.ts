import { mendUnfinished } from './changes/mend.ts'
import { cms } from './client.ts'

/** Next calls this once, when the staff process begins. Nobody waits for it: without a database there is nothing to mend yet. */
export function register(): void {
  void begin()
}

async function begin(): Promise<void> {
  try {
    await mendUnfinished(await cms())
  } catch (error) {
    console.error('What was cut off could not be looked for.', error)
  }
}
