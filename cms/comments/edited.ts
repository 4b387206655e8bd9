import { z } from 'zod'

/** What an edit by the writer does to the fields that only the system sets. */
export type Edited = z.infer<typeof schema>

const schema = z.object({
  status: z.literal('pending'),
  reasons: z.array(z.string()),
  editedAt: z.string(),
})

/** Whether the context of a write holds it: no request from outside can set one. */
export function isEdited(context: unknown): context is Edited {
  return schema.safeParse(context).success
}
