import type { Endpoint } from 'payload'

import { admin } from '../access.ts'
import { say } from '../language/wording.ts'
import { resetScoring } from './spam-score.ts'

/** `POST /api/decisions/reset-score`: an admin lets the spam score forget what it has learnt. */
export const resetScore: Endpoint = {
  path: '/reset-score',
  method: 'post',
  handler: async (req) => {
    if (!admin({ req }) || !req.user) {
      const wording = { fi: 'Vain ylläpitäjä voi tehdä tämän.', en: 'Only an admin may do this.' }
      return Response.json({ errors: [{ message: say(req, wording) }] }, { status: 403 })
    }
    await resetScoring(req.payload, { user: req.user, now: new Date() })
    return Response.json({ reset: true })
  },
}
