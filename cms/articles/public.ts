export type { EmbedView } from './body/embeds.ts'
export { headingsOf } from './body/headings.ts'
export type {
  BodyNode,
  BookCardView,
  Cell,
  Footnote,
  Heading,
  Inline,
  Level,
  LinkTarget,
  Row,
} from './body/nodes.ts'
export { KINDS, type Kind } from './kinds.ts'
export { archiveList, archiveMonths, archiveYears } from './archive.ts'
export { articleList, newestArticles } from './lists.ts'
export { articleAt } from './read.ts'
export type { ArticleSummary, ArticleView } from './view.ts'
export { suggestionsFor } from './suggestions.ts'
export { type Surroundings, surroundingsOf } from './surroundings.ts'
