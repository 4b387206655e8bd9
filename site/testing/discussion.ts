import { expect, vi } from 'vitest'

import { essay } from '../../cms/testing/articles.ts'
import { freshPortal } from '../../cms/testing/portal.ts'
import { startSite } from './site-process.ts'
import type { Visitor } from './visitors.ts'

/** The article that everybody talks about, and the page of one's own. */
export const PATH = '/esseet/puhuttu/'
export const OWN = '/keskustelu/oma/'

/** As long as a busy machine may take to show a change. */
export const SOON = { timeout: 15_000, interval: 100 }

/** A site with an article to write under, a moderator and an admin. Whoever starts it stops the site. */
export async function startDiscussion() {
  const portal = await freshPortal()
  const moderator = await portal.person(['moderator'])
  const admin = await portal.person(['admin'])
  const article = await published('Puhuttu')
  const site = await startSite({ TRUST_PROXY: '1' })
  return { portal, moderator, admin, article, site, published, newest, approve, approved, shown }

  async function published(title: string): Promise<string> {
    const { id } = await portal.payload.create({
      collection: 'articles',
      data: { ...essay(title), _status: 'published' },
    })
    return id
  }

  /** The newest comment, as the house sees it. */
  async function newest() {
    const { docs } = await portal.payload.find({
      collection: 'comments',
      sort: '-createdAt',
      limit: 1,
      depth: 0,
    })
    const [found] = docs
    if (!found) throw new Error('There is no comment')
    return found
  }

  async function approve(id: string): Promise<void> {
    expect((await moderator.rest('PATCH', `/comments/${id}`, { status: 'approved' })).status).toBe(200)
  }

  /** A visitor sends a comment; it is approved, and the page shows it. */
  async function approved(visitor: Visitor, more: Record<string, string> = {}): Promise<string> {
    const sent = await visitor.send(PATH, comment(more))
    expect(sent.status).toBe(303)
    const { id } = await newest()
    await approve(id)
    await shown(visitor, id)
    return id
  }

  async function shown(visitor: Visitor, id: string): Promise<void> {
    await vi.waitFor(async () => {
      expect((await visitor.read(PATH)).page.getElementById(`kommentti-${id}`)).toBeTruthy()
    }, SOON)
  }
}

let said = 0

/** A comment with a text that nobody has sent before. */
export function comment(more: Record<string, string> = {}) {
  said += 1
  return {
    toiminto: 'kommentti',
    nimi: 'Liisa Lukija',
    sahkoposti: '',
    teksti: `Ajatus numero ${String(said)}.`,
    kotisivu: '',
    kesto: '',
    ...more,
  }
}
