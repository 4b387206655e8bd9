export const dynamic = 'force-dynamic'

/** The process lives; says nothing of its database. */
export function GET() {
  return new Response('ok\n', { headers: { 'Cache-Control': 'no-store' } })
}
