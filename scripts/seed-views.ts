import type { Payload } from 'payload'

import { rankMostRead, recordViews } from '#cms/views'

import { SEED } from '../content/seed/portal.ts'
import type { SeedViews } from '../content/seed/shapes.ts'
import type { Piece } from './seed-pieces.ts'

const DAYS = 30

/** How often the demonstration content was read in the 30 days before it was made, and the list of the most read. */
export function viewsPieces(payload: Payload): Piece[] {
  return [...SEED.views.map((views) => viewsPiece(payload, views)), listPiece(payload)]
}

function viewsPiece(payload: Payload, { article, views }: SeedViews): Piece {
  return {
    name: `views/${article}`,
    find: async (ids) => {
      const [id] = ids('articles', [article])
      const { totalDocs } = await payload.count({ collection: 'views', where: { article: { equals: id } } })
      return totalDocs > 0 ? id : undefined
    },
    write: async (ids) => {
      const [id = ''] = ids('articles', [article])
      await recordViews(payload, { article: id, days: spread(views) }, new Date())
      return id
    },
  }
}

function listPiece(payload: Payload): Piece {
  return {
    name: 'most-read',
    find: async () =>
      (await payload.find({ collection: 'most-read', limit: 1, pagination: false })).docs[0]?.id,
    write: async () => {
      await rankMostRead(payload, new Date())
      return 'most-read'
    },
  }
}

/** Over the days, whole numbers that add up; every seventh day is a quiet one. */
function spread(views: number): number[] {
  const weights = Array.from({ length: DAYS }, (_, day) => (day % 7 === 3 ? 1 : 3))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  let weight = 0
  let given = 0
  return weights.map((own) => {
    weight += own
    const upTo = Math.round((views * weight) / all)
    const today = upTo - given
    given = upTo
    return today
  })
}
