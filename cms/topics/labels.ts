import type { Label } from '../articles/view.ts'
import { remembering } from '../changes/memory.ts'
import { tagsOfPage } from '../changes/tags.ts'
import { cms } from '../client.ts'
import type { Language } from '../language/language.ts'

/** Those of a language by their ids. A house has some dozens, and every article's page needs some: they are remembered. */
export const labelsOf = remembering(async (language: Language) => {
  const payload = await cms()
  const all = {
    where: { language: { equals: language } },
    pagination: false,
    limit: 0,
    depth: 0,
    overrideAccess: false,
  } as const
  const [categories, series] = await Promise.all([
    payload.find({ collection: 'categories', select: { title: true, number: true, slug: true }, ...all }),
    payload.find({ collection: 'series', select: { title: true, slug: true }, ...all }),
  ])
  const labels = [
    ...categories.docs.map(({ number, ...topic }) => labelOf({ ...topic, number: number ?? undefined })),
    ...series.docs.map((series) => labelOf({ ...series, number: undefined })),
  ]
  return {
    labels: new Map(labels.map((label) => [label.id, label])),
    tags: tagsOfPage({ what: 'all', of: 'categories' }, { what: 'all', of: 'series' }),
  }
})

function labelOf({ id, title, number, slug }: Omit<Label, 'slug'> & { slug?: string | null }): Label {
  return { id, title, number, slug: slug ?? '' }
}
