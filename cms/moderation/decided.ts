import { z } from 'zod'

import { BECOMES } from './actions.ts'

const status = z.enum(Object.values(BECOMES))

/** What became of a decision on several comments. */
export const DecidedSchema = z.object({
  /** `decision` is what an undoing names. */
  done: z.array(z.object({ id: z.string(), from: status, to: status, decision: z.string() })),
  /** Others had decided first, or the comment is gone; then there is no status. */
  missed: z.array(
    z.object({
      id: z.string(),
      status: status.optional(),
      by: z.string().optional(),
      at: z.string().optional(),
    }),
  ),
})

export type Decided = z.infer<typeof DecidedSchema>
