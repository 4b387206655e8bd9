export type { BodyNode, Inline, ListItem } from './body.ts'
export { KINDS, type Kind } from './kinds.ts'
export { articleAt, articleList, newestArticles, type ArticleList } from './read.ts'
export type { ArticleSummary, ArticleView, BookView, Byline } from './view.ts'
