export { cleanUp } from './clean-up.ts'
export { askForOwnData, type OwnData } from './own-data.ts'
