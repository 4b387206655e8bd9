export { type ChangeListener, followChanges } from './follow.ts'
export { mendUnfinished } from './mend.ts'
export { type Shown, tagsOfPage } from './tags.ts'
