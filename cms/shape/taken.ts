import { z } from 'zod'

/** By its shape: bundled, the class that the adapter throws may be another copy than the one we would import. */
const refusal = z.object({ data: z.object({ errors: z.tuple([z.object({ path: z.string() })]) }) })

/** Whether a database has refused a write because another document has the value of a unique field. */
export function isTaken(error: unknown, field: string): boolean {
  const { data } = refusal.safeParse(error)
  return data?.data.errors[0].path === field
}
