import type { MDXInstance } from 'astro'
import { z } from 'zod'

import { type Language, LANGUAGES } from '#cms/language'

const Frontmatter = z.object({ title: z.string(), description: z.string(), translation: z.string() })

/** A page from `content/pages`: its words about itself, and its text as a component. */
interface WrittenPage extends z.infer<typeof Frontmatter> {
  slug: string
  Content: MDXInstance<Record<string, unknown>>['Content']
}

const files = import.meta.glob<MDXInstance<Record<string, unknown>>>('../../content/pages/*/*.mdx', {
  eager: true,
})

/** The page of an address; the CMS is asked first, and its page wins. */
export function writtenPage({
  language,
  slug,
}: {
  language: Language
  slug: string
}): WrittenPage | undefined {
  const file = files[`../../content/pages/${language}/${slug}.mdx`]
  return file && { ...Frontmatter.parse(file.frontmatter), slug, Content: file.Content }
}

interface Named {
  language: Language
  slug: string
}

/** What a page is in the other languages: what the CMS knows, else what ours of that address says of itself. */
export function translationsOfPage(page: Named, known: readonly Named[]): readonly Named[] {
  const written = writtenPage(page)
  if (known.length > 0 || !written) return known
  return LANGUAGES.filter((language) => language !== page.language).map((language) => ({
    language,
    slug: written.translation,
  }))
}

/** The titles and slugs of a language's pages, for the footer. */
export function writtenPages(language: Language): { title: string; slug: string }[] {
  return Object.entries(files).flatMap(([path, { frontmatter }]) => {
    const [, folder, slug] = /pages\/(\w+)\/([\w-]+)\.mdx$/.exec(path) ?? []
    return folder === language && slug ? [{ title: Frontmatter.parse(frontmatter).title, slug }] : []
  })
}
