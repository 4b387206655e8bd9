export { dateFormat, numberFormat } from './formats.ts'
export { LANGUAGES, type Language } from './language.ts'
