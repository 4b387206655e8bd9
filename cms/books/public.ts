export { bookAt, bookPoints, books } from './read.ts'
export type { BookView } from './view.ts'
