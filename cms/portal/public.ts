export { portalView, type PortalView } from './read.ts'
