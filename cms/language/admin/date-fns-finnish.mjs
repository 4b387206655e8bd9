// What Payload loads for the dates of the admin when the language says `et`: see finnish.ts and next.config.mjs.
export { fi as et } from 'date-fns/locale/fi'
