import { readinessResponse } from '#cms/health'

export const dynamic = 'force-dynamic'

/** The process can serve; 503 with the reason when its database is gone. */
export function GET() {
  return readinessResponse()
}
