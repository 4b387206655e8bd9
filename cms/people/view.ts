import type { Language } from '../language/language.ts'
import { pictureView, type PictureView } from '../media/view.ts'
import type { Author } from '../payload-types.ts'

/** A writer in the list of writers and on the own page. */
export interface WriterView {
  name: string
  slug: string
  role: string | undefined
  /** In another language where there is none in that of the page. */
  bio: { text: string; language: Language } | undefined
  portrait: PictureView | undefined
  links: { label: string; url: string }[]
}

export function writerView(author: Author, language: Language): WriterView {
  const bios = author.bios ?? []
  const bio = bios.find((candidate) => candidate.language === language) ?? bios[0]
  return {
    name: author.name,
    slug: author.slug ?? '',
    role: author.role ?? undefined,
    bio: bio && { text: bio.text, language: bio.language },
    portrait: pictureView(author.portrait, language),
    links: (author.links ?? []).map(({ label, url }) => ({ label, url })),
  }
}
