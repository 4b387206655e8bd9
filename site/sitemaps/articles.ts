import { locatedArticles } from '#cms/articles'
import { env } from '#env'

import { articlePath } from '../paths.ts'
import type { Located } from './write.ts'

/** So many addresses are in a file; the rules allow 50,000. */
const A_FILE = 10_000

/** A file of the articles' addresses, counted from 1, and how many files there are; undefined beyond the last. */
export async function articleFile(
  number: number,
): Promise<{ located: Located[]; newest: string | undefined; files: number; tags: string[] } | undefined> {
  const { articles, tags } = await locatedArticles()
  const files = Math.max(1, Math.ceil(articles.length / A_FILE))
  if (number > files) return undefined
  const here = articles.slice((number - 1) * A_FILE, number * A_FILE)
  return {
    files,
    tags,
    newest: here
      .map(({ changedAt }) => changedAt)
      .toSorted()
      .at(-1),
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
