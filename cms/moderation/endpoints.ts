import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { moderator } from '../access.ts'
import { isId } from '../database.ts'
import { say } from '../language/wording.ts'
import type { Wording } from '../language/language.ts'
import type { User } from '../payload-types.ts'
import { block, redact } from './acts.ts'
import { decide, undo } from './decide.ts'
import { ACTIONS, BECOMES } from './actions.ts'

/** More than a moderator selects on one page of the desk. */
const MOST_AT_ONCE = 500

const note = z.string().trim().max(1000).optional()
const id = z.string().min(1).max(64)
const several = <Item extends z.ZodType>(item: Item) => z.array(item).min(1).max(MOST_AT_ONCE)

const Deciding = z.object({
  action: z.enum(ACTIONS),
  comments: several(
    z.object({
      id,
      seen: z.enum(Object.values(BECOMES)),
      editedAt: z.iso
        .datetime()
        .nullish()
        .transform((at) => at ?? null),
    }),
  ),
  note,
  tellsWriter: z.boolean().default(false),
})
const Undoing = z.object({ comments: several(z.object({ id, decision: id })) })
const Redacting = z.object({ text: z.string(), seen: z.string() })
const Blocking = z.object({ blocked: z.boolean(), note })

/** `POST /api/comments/decide`: decides on many comments; 409 where others had decided on all of them. */
export const decideMany = forModerators('/decide', Deciding, async (asked, { req, user, now }) => {
  const decided = await decide({
    req,
    user,
    now,
    ...asked,
    note: asked.note,
    comments: known(req, asked.comments),
  })
  return Response.json(decided, { status: decided.done.length > 0 ? 200 : 409 })
})

/** `POST /api/comments/undo`: takes decisions back that are still the last ones. */
export const undoMany = forModerators('/undo', Undoing, async ({ comments }, { req, user, now }) => {
  const decided = await undo({ req, user, now, comments: known(req, comments) })
  return Response.json(decided, { status: decided.done.length > 0 ? 200 : 409 })
})

/** `POST /api/comments/:id/redact`: puts a text without personal data in the place of the one that was seen. */
export const redactOne = forModerators('/:id/redact', Redacting, async (asked, { req, user, now }) => {
  const comment = commentIn(req)
  const outcome = comment === undefined ? 'gone' : await redact({ req, user, now, id: comment, ...asked })
  if (outcome === 'gone') return refuse(req, 404, GONE)
  if (outcome === 'changed') return refuse(req, 409, CHANGED)
  if (outcome === 'length') return refuse(req, 400, LENGTH)
  return Response.json({ doc: outcome })
})

/** `POST /api/comments/:id/block`: blocks the sender of a comment, or takes the block away. */
export const blockOne = forModerators('/:id/block', Blocking, async (asked, { req, user, now }) => {
  const comment = commentIn(req)
  const isDone =
    comment !== undefined && (await block({ req, user, now, id: comment, ...asked, note: asked.note }))
  return isDone ? Response.json({ blocked: asked.blocked }) : refuse(req, 404, NOBODY)
})

const GONE = { fi: 'Kommenttia ei enää ole.', en: 'The comment is no longer there.' }
const CHANGED = {
  fi: 'Tekstiä on muutettu sillä välin. Katso se uudelleen.',
  en: 'The text has been changed meanwhile. Look at it again.',
}
const LENGTH = { fi: 'Tekstissä on oltava 2–5000 merkkiä.', en: 'A text has 2 to 5,000 characters.' }
const NOBODY = { fi: 'Lähettäjää ei tunneta.', en: 'The sender is not known.' }
const MODERATORS_ONLY = { fi: 'Vain moderaattori voi tehdä tämän.', en: 'Only a moderator may do this.' }
const SENSELESS = { fi: 'Pyyntö ei ole ymmärrettävä.', en: 'The request makes no sense.' }

interface Acting {
  req: PayloadRequest
  user: User
  now: Date
}

function forModerators<Asked>(
  path: string,
  schema: z.ZodType<Asked>,
  act: (asked: Asked, acting: Acting) => Promise<Response>,
): Endpoint {
  return {
    path,
    method: 'post',
    handler: async (req) => {
      if (!moderator({ req }) || !req.user) return refuse(req, 403, MODERATORS_ONLY)
      await addDataAndFileToRequest(req)
      const asked = schema.safeParse(req.data)
      return asked.success
        ? act(asked.data, { req, user: req.user, now: new Date() })
        : refuse(req, 400, SENSELESS)
    },
  }
}

function commentIn({ routeParams, payload }: PayloadRequest): string | undefined {
  const comment = String(routeParams?.id)
  return isId(comment, payload.db.name) ? comment : undefined
}

/** An id that the database could not have made is that of no comment. */
function known<Named extends { id: string }>(
  { payload }: PayloadRequest,
  comments: readonly Named[],
): Named[] {
  return comments.filter(({ id }) => isId(id, payload.db.name))
}

function refuse(req: PayloadRequest, status: number, wording: Wording): Response {
  return Response.json({ errors: [{ message: say(req, wording) }] }, { status })
}
