import sharp from 'sharp'

import {
  body,
  type BodyNode,
  definitions,
  h2,
  leadIn,
  linkTo,
  ol,
  p,
  pullQuote,
} from '../../content/seed/body.ts'
import { freshPortal, type Person } from '../../cms/testing/portal.ts'
import { creatorFor } from './creating.ts'
import type { Piece, SeedDocuments, SeedText } from './seed-documents.ts'

/** Who publishes the portal of the tests. */
export const ORGANISATION = 'Valmennus Esimerkki Oy'

/** What the portrait of the column's writer shows. */
export const PORTRAIT = 'Kirjoittajan kasvot.'

/** A further part of the post's series, in words of our own: a series of one leads nowhere. */
export const NEXT_PART = 'Seuraava myytti'

/** The slugs of the five articles. */
export type Entered = Record<keyof SeedDocuments, string>

/** Enters the five documents as the staff would: first what an article names, then the article. */
export async function enterSeedDocuments(documents: SeedDocuments): Promise<Entered> {
  const portal = await freshPortal()
  const { front, essay, column, article, post } = documents
  const editor = await portal.person(['editor'])
  const create = creatorFor(editor)
  await setUp(await portal.person(['admin']), documents)

  const portrait = await portal.payload.create({
    collection: 'media',
    data: { alt: PORTRAIT, ...column.photo },
    file: await picture(),
    user: editor.user,
    overrideAccess: false,
  })
  const columnist = await create('authors', {
    name: column.writer,
    bios: [{ language: 'fi', text: column.about }],
    portrait: portrait.id,
  })
  const essayist = await create('authors', { name: essay.writer })
  const blogger = await create('authors', { name: post.writer, role: post.role })
  const topic = await create('categories', { ...essay.category, language: 'fi' })
  const book = await create('books', essay.book)
  const { title, author, words } = post.recommended
  const recommended = await create('books', { title, authors: [author] })
  const series = await create('series', { title: post.series, language: 'fi' })
  const [before = '', after = ''] = post.postscript.split(words)

  const publish = async (kind: string, { title, pieces }: Pick<SeedText, 'title' | 'pieces'>, more = {}) => {
    const text = body(pieces.map(nodeOf), () => '')
    const data = { kind, language: 'fi', title, body: text, ...more, _status: 'published' }
    return (await create('articles', data)).slug ?? ''
  }
  await publish(
    'post',
    { title: NEXT_PART, pieces: [{ type: 'paragraph', text: 'Siitä lisää.' }] },
    { series: series.id, seriesPart: 2, publishedAt: '2021-02-12T08:00:00.000Z' },
  )
  return {
    essay: await publish('essay', essay, {
      authors: [essayist.id],
      books: [book.id],
      categories: [topic.id],
      writtenOn: essay.writtenOn,
    }),
    column: await publish('column', column, {
      authors: [columnist.id],
      heroImage: portrait.id,
      publishedAt: column.publishedAt,
    }),
    // These two do not say when they appeared; only what leads the front page is newer.
    article: await publish('post', article, { publishedAt: '2021-03-02T08:00:00.000Z' }),
    post: await publish('post', post, {
      authors: [blogger.id],
      series: series.id,
      seriesPart: 1,
      publishedAt: '2021-01-12T08:00:00.000Z',
      postscript: body([p(before, linkTo(words, 'books', 'recommended'), after)], () => recommended.id),
    }),
    front: await publish('post', front),
  }
}

/** The portal's name is the product's; its other words are those of the pages. */
async function setUp(admin: Person, { front, essay }: SeedDocuments): Promise<void> {
  const { status } = await admin.rest('POST', '/globals/settings', {
    names: [{ language: 'fi', name: 'Sitouttaja', motto: essay.motto, introduction: front.introduction }],
    organisation: { name: ORGANISATION },
    navigation: [{ language: 'fi', label: front.navigation, url: '/' }],
  })
  if (status !== 200) throw new Error(`The settings were answered with ${String(status)}`)
}

function nodeOf(piece: Piece): BodyNode {
  switch (piece.type) {
    case 'heading':
      return h2(piece.text)
    case 'paragraph':
      return piece.leadIn === undefined ? p(piece.text) : p(leadIn(piece.leadIn), piece.text)
    case 'list':
      return ol(...piece.items)
    case 'definitions':
      return definitions(piece.items)
    case 'pullQuote':
      return pullQuote(piece.text)
  }
}

async function picture() {
  const square = { width: 600, height: 600, channels: 3, background: '#1f5f5b' } as const
  const data = await sharp({ create: square }).png().toBuffer()
  return { data, name: 'kasvot.png', mimetype: 'image/png', size: data.length }
}
