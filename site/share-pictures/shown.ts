import { createHash } from 'node:crypto'

import { z } from 'zod'

/** To be counted up when the drawing becomes another: old pictures are then made anew, under new addresses. */
const LOOK = 1

/*
 * The program that draws reads this file too, so it knows nothing of the database.
 */

/** All that a picture shows, in words. Nothing else of the article goes into it. */
export type Shown = z.infer<typeof shownSchema>

export const shownSchema = z.object({
  title: z.string(),
  /** Who wrote it, or the organisation. */
  signed: z.string(),
  kind: z.string(),
  portal: z.string(),
  /** The house's own by day, such as `#1f5f5b`. */
  accent: z.string().optional(),
})

/** Another whenever the picture would be another. */
export function printOf({ title, signed, kind, portal, accent }: Shown): string {
  const all = JSON.stringify([LOOK, title, signed, kind, portal, accent])
  return createHash('sha256').update(all).digest('hex').slice(0, 20)
}
