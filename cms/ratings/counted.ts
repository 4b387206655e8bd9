import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionConfig,
} from 'payload'

import { recount } from './recount.ts'
import { expectCount } from './unfinished.ts'

/** A row of a collection that tallies count. */
interface Row {
  id: string
  article: string | { id: string }
}

/**
 * Hooks that keep the tally of an article right, whoever writes the rows.
 *
 * @param adds What a row adds to the tally: it is counted anew when that changes.
 */
export function counted<Counted extends Row>(adds: (row: Partial<Counted>) => number) {
  const expectChange: CollectionBeforeChangeHook<Counted> = async ({ data, originalDoc, req }) => {
    const article = articleIn(originalDoc ?? data)
    const isSame = adds({ ...originalDoc, ...data }) === adds(originalDoc ?? {})
    if (article !== undefined && !isSame) await expectCount(req.payload, article, new Date())
    return data
  }
  const countChange: CollectionAfterChangeHook<Counted> = async ({ doc, previousDoc, operation, req }) => {
    const before = operation === 'create' ? 0 : adds(previousDoc)
    const article = articleIn(doc)
    if (article !== undefined && adds(doc) !== before) await recount(req.payload, article)
  }
  const expectDeletion: CollectionBeforeDeleteHook = async ({ id, collection: { slug }, req }) => {
    const row = await req.payload.db.findOne<Row>({ collection: slug, where: { id: { equals: id } } })
    const article = articleIn(row ?? {})
    if (article !== undefined) await expectCount(req.payload, article, new Date())
  }
  const countDeletion: CollectionAfterDeleteHook<Counted> = async ({ doc, req }) => {
    const article = articleIn(doc)
    if (article !== undefined) await recount(req.payload, article)
  }
  return {
    beforeChange: [expectChange],
    afterChange: [countChange],
    beforeDelete: [expectDeletion],
    afterDelete: [countDeletion],
  } satisfies CollectionConfig['hooks']
}

/** None where the article has been deleted. */
function articleIn({ article }: { article?: string | { id: string } | null }): string | undefined {
  return typeof article === 'object' ? article?.id : article
}
