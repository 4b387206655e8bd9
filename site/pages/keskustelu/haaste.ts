import { challenge } from '#cms/visitors'

/** A sum for the browser of who is about to comment; each may be given back once. */
export async function GET(): Promise<Response> {
  return Response.json(await challenge(new Date()), { headers: { 'Cache-Control': 'no-store' } })
}
