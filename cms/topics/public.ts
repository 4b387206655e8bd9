export { allSeries, labelPairs, seriesAt, topicAt, topicTree } from './read.ts'
export type { TopicBranch } from './tree.ts'
