import { entryAt, type EntryAddress } from '../articles/entry.ts'
import type { ArticleList } from '../articles/lists.ts'
import { cms } from '../client.ts'
import type { Language } from '../language/language.ts'
import { MEDIA_FIELDS } from '../media/view.ts'
import { type WriterView, writerView } from './view.ts'

/** Everybody who signs articles, by name. */
export async function writers(language: Language): Promise<WriterView[]> {
  const payload = await cms()
  const { docs } = await payload.find({
    collection: 'authors',
    sort: 'name',
    pagination: false,
    depth: 1,
    populate: { media: MEDIA_FIELDS },
    overrideAccess: false,
  })
  return docs.map((author) => writerView(author, language))
}

/** A writer with a page of the articles; undefined when there is no such writer or no such page. */
export async function writerAt(
  address: EntryAddress,
): Promise<{ writer: WriterView; list: ArticleList; tags: string[] } | undefined> {
  const found = await entryAt('authors', address)
  return found && { writer: writerView(found.entry, address.language), list: found.list, tags: found.tags }
}
