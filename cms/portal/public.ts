export { accentRule, accentsOf } from './accent.ts'
export { pageAt, pagePairs } from './page.ts'
export { frontPageView, portalView, type PortalView } from './read.ts'
