import { readinessResponse } from '#cms/health'

/** The process can serve; 503 with the reason when its database is gone. */
export function GET(): Promise<Response> {
  return readinessResponse()
}
