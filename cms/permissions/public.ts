export { accessDocument } from './document.ts'
