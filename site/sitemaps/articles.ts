import { countArticles, locatedArticles } from '#cms/articles'
import { env } from '#env'

import { articlePath } from '../paths.ts'
import type { Located } from './write.ts'

/** So many addresses are in a file; the rules allow 50,000. */
const A_FILE = 10_000

/** The paths of the articles' files. There is always one, be it empty. */
export async function articleFiles(): Promise<{ paths: string[]; tags: string[] }> {
  const { count, tags } = await countArticles()
  const files = Math.max(1, Math.ceil(count / A_FILE))
  return {
    paths: Array.from({ length: files }, (_, place) => `/sitemap-articles-${String(place + 1)}.xml`),
    tags,
  }
}

/** A file of the articles' addresses, counted from 1; undefined beyond the last. */
export async function articleFile(
  number: number,
): Promise<{ located: Located[]; tags: string[] } | undefined> {
  const { articles, tags } = await locatedArticles()
  const here = articles.slice((number - 1) * A_FILE, number * A_FILE)
  if (here.length === 0 && number > 1) return undefined
  return {
    tags,
    located: here.map((article) => ({
      path: articlePath(article),
      lastmod: article.changedAt,
      alternates:
        article.translations.length === 0
          ? []
          : [article, ...article.translations].map((one) => ({
              language: one.language,
              path: articlePath(one),
            })),
      picture: article.picture && `${env.siteUrl}${article.picture}`,
    })),
  }
}
