export type { BodyNode, Inline } from './body.ts'
export { KINDS, type Kind } from './kinds.ts'
export { articleAt, articleList, newestArticles } from './read.ts'
export type { ArticleSummary, ArticleView } from './view.ts'
