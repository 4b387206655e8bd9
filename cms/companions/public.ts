export { answerWith } from './answering.ts'
export { type Companion, startCompanion } from './companion.ts'
