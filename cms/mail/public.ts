export { followLink, openLink } from './links.ts'
