import type { RelationshipFieldValidation, Where } from 'payload'

import { idsOf } from '../articles/view.ts'
import { chosenFromOffers, inTheSameLanguage } from '../language/choices.ts'
import { say } from '../language/wording.ts'

/**
 * Offers articles for the front page. Payload looks for them among the newest versions, where a published article that
 * somebody is changing is a draft: so those are offered that have been published at some time.
 */
export function offeredToFront({ siblingData }: { siblingData: unknown }): Where {
  return { and: [inLanguageOf(siblingData), { contentChangedAt: { exists: true } }] }
}

/** Takes what readers can see, in the language of the entry. What was chosen before may be out of their sight by now. */
export const articlesOfReaders: RelationshipFieldValidation = async (value, options) => {
  const basic = await chosenFromOffers(value, options)
  if (basic !== true) return basic
  const { req, siblingData } = options
  const { entries } = await req.payload.findGlobal({
    slug: 'front-page',
    depth: 0,
    overrideAccess: false,
    req,
  })
  const before = (entries ?? []).flatMap(({ lead, picks }) => idsOf([lead, ...(picks ?? [])]))
  const chosen = new Set([value].flat().filter((id) => typeof id === 'string' && !before.includes(id)))
  if (chosen.size === 0) return true
  const { totalDocs } = await req.payload.count({
    collection: 'articles',
    where: {
      and: [inLanguageOf(siblingData), { _status: { equals: 'published' } }, { id: { in: [...chosen] } }],
    },
    overrideAccess: false,
    req,
  })
  return (
    totalDocs === chosen.size ||
    say(req, {
      fi: 'Etusivulle voi nostaa vain julkaistuja artikkeleita, jotka ovat samalla kielellä.',
      en: 'Only published articles in the same language can be brought to the front page.',
    })
  )
}

function inLanguageOf(data: unknown): Where {
  const offers = inTheSameLanguage({ data })
  return offers === true ? {} : offers
}
