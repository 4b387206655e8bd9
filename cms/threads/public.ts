export { answerWith } from './answering.ts'
export { startThread, type Thread } from './thread.ts'
