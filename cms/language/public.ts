export { dateFormat } from './formats.ts'
export { LANGUAGES, type Language } from './language.ts'
export { formatDay, formatMoment, formatTime } from './moments.ts'
export { formatBytes, formatNumber } from './numbers.ts'
