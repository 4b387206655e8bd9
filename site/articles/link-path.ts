import type { LinkTarget } from '#cms/articles'

import { articlePath, entryPath, pagePath } from '../paths.ts'

/** The address of a page that a text points at. */
export function linkPath(target: LinkTarget): string {
  switch (target.collection) {
    case 'articles':
      return articlePath(target)
    case 'pages':
      return pagePath(target)
    case 'authors':
    case 'books':
      return entryPath({ language: target.language, index: target.collection, slug: target.slug })
  }
}
