import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { bodyFrom } from '../../cms/testing/articles.ts'
import { freshPortal, type Person } from '../../cms/testing/portal.ts'
import { hasSeedDocuments, readSeedDocuments, type SeedDocument } from '../../cms/testing/seed-documents.ts'
import { elementsOf, textOf } from '../testing/page-text.ts'
import { type SiteProcess, startSite } from '../testing/site-process.ts'

if (!hasSeedDocuments)
  console.warn('Skipped: the five seed documents are not beside the repository (../shared/seeds).')

describe.runIf(hasSeedDocuments)('the five pages that the product was drawn from', () => {
  const documents = hasSeedDocuments ? readSeedDocuments() : []
  let editor: Person
  let site: SiteProcess
  beforeAll(async () => {
    editor = await (await freshPortal()).person(['editor'])
    site = await startSite()
  })
  afterAll(() => site.stop())

  test('are read whole: paragraphs, headings and list items of each', () => {
    const count = ({ pieces }: SeedDocument) => [
      pieces.filter(({ type }) => type === 'paragraph').length,
      pieces.filter(({ type }) => type === 'heading').length,
      pieces.flatMap((piece) => ('items' in piece ? piece.items : [])).length,
    ]
    const whole = [
      [5, 0, 0],
      [11, 0, 11],
      [7, 0, 0],
      [8, 3, 0],
      [14, 0, 0],
    ]
    expect(documents.map(count)).toEqual(whole)
  })

  test.each(documents.map((document, index) => ({ number: index + 1, document })))(
    'page $number is published with nothing lost',
    async ({ document }) => {
      const slug = await enter(document)
      const answer = await fetch(`${site.url}/esseet/${slug}/`)
      expect(answer.status).toBe(200)
      const page = await answer.text()
      const main = /<main[\s\S]*<\/main>/.exec(page)?.[0] ?? ''

      expect(elementsOf(main, 'h1')).toEqual([document.title])
      for (const fact of factsOf(document)) expect(textOf(main)).toContain(fact)
      const prose = main.slice(main.indexOf('class="prose"'), main.indexOf('Lähdeviite'))
      expectInOrder(textOf(prose), document)

      const kinds = Object.groupBy(document.pieces, ({ type }) => type)
      expect(elementsOf(prose, 'h2')).toEqual(
        kinds.heading?.flatMap((piece) => ('text' in piece ? piece.text : [])) ?? [],
      )
      const items = document.pieces.flatMap((piece) => ('items' in piece ? piece.items : []))
      expect(elementsOf(prose, 'li')).toEqual(items)
    },
  )

  /** As an editor would: people, book, category and series first, then the essay that names them. */
  async function enter(document: SeedDocument): Promise<string> {
    const create = async (collection: string, data: object): Promise<{ id: string; slug: string }> => {
      const { status, body } = await editor.rest('POST', `/${collection}`, data)
      expect(status, JSON.stringify(body)).toBe(201)
      return body.doc
    }
    const { writer, book, category, series } = document
    const essay = await create('articles', {
      kind: 'essay',
      language: 'fi',
      title: document.title,
      body: bodyFrom(document.pieces),
      authors: writer ? [(await create('authors', { name: writer })).id] : [],
      books: book ? [(await create('books', book)).id] : [],
      categories: category ? [(await create('categories', { ...category, language: 'fi' })).id] : [],
      ...(series && { series: (await create('series', { title: series, language: 'fi' })).id }),
      ...(document.writtenOn && { writtenOn: document.writtenOn }),
      _status: 'published',
    })
    return essay.slug
  }
})

function factsOf({ writer, writtenOn, book, category, series }: SeedDocument): string[] {
  const day = writtenOn && new Date(writtenOn)
  return [
    writer,
    series,
    day &&
      `Kirjoitettu ${String(day.getUTCDate())}.${String(day.getUTCMonth() + 1)}.${String(day.getUTCFullYear())}`,
    category && `${category.number} ${category.title}`,
    book && `Kirjapisteet ${String(book.points)}`,
    book?.title,
    book?.authors.join(', '),
  ].filter((fact) => typeof fact === 'string')
}

function expectInOrder(text: string, { pieces }: SeedDocument): void {
  let reached = 0
  for (const part of pieces.flatMap((piece) => ('items' in piece ? piece.items : piece.text))) {
    const found = text.indexOf(part, reached)
    expect(found, `“${part.slice(0, 40)}…” is not on the page, or not in its place`).toBeGreaterThanOrEqual(
      reached,
    )
    reached = found + part.length
  }
}
