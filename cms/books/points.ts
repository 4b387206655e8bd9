import type { NumberField, NumberFieldSingleValidation } from 'payload'

import { say } from '../language/wording.ts'

const isInHalves: NumberFieldSingleValidation = (points, { req }) => {
  if (points === null || points === undefined) return true
  if (typeof points === 'number' && points >= 0 && points <= 20 && Number.isInteger(points * 2)) return true
  return say(req, {
    fi: 'Pisteet annetaan puolen pisteen välein nollasta kahteenkymmeneen.',
    en: 'Points go from 0 to 20 in steps of a half.',
  })
}

/** Book points, in steps of a half, as a book bank counts them. Spread it and give it a name. */
export const pointsField = {
  type: 'number',
  validate: isInHalves,
  admin: { step: 0.5 },
} satisfies Omit<NumberField, 'name'>
