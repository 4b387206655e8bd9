export { writerAt, writers } from './read.ts'
export type { WriterView } from './view.ts'
