export { writerAt, writers } from './read.ts'
