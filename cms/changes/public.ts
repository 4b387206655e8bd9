export { type ChangeListener, followChanges } from './follow.ts'
export { type Shown, tagsOfPage } from './tags.ts'
