import type { Language } from '../language/language.ts'
import { pictureView, type PictureView } from '../media/view.ts'
import type { Author } from '../payload-types.ts'

/** A writer in the list of writers. */
export interface WriterSummary {
  name: string
  slug: string
  role: string | undefined
}

/** A writer on the own page. */
export interface WriterView extends WriterSummary {
  bio: string | undefined
  portrait: PictureView | undefined
  links: { label: string; url: string }[]
}

export function writerView(author: Author, language: Language): WriterView {
  return {
    name: author.name,
    slug: author.slug ?? '',
    role: author.role ?? undefined,
    bio: author.bios?.find((bio) => bio.language === language)?.text,
    portrait: pictureView(author.portrait, language),
    links: (author.links ?? []).map(({ label, url }) => ({ label, url })),
  }
}
