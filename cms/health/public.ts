export { readinessResponse } from './readiness.ts'
