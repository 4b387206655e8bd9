export { countViews } from './follow.ts'
export { mostRead, type MostReadView } from './read.ts'
export { rankMostRead } from './ranking.ts'
export { recordViews } from './record.ts'
