import { createHash } from 'node:crypto'

import type { Payload } from 'payload'

import { fetchReferences } from '../articles/body/fetch.ts'
import { referencesIn } from '../articles/body/references.ts'
import { bodyView } from '../articles/body/view.ts'
import { yearOf } from '../articles/calendar.ts'
import { idsOf } from '../articles/view.ts'
import { isId } from '../database.ts'
import type { Article } from '../payload-types.ts'
import { portalTimeZone } from '../portal/time-zone.ts'
import { textOfBody } from './body-text.ts'
import type { Entry } from './entry.ts'
import type { Named, Names } from './names.ts'

interface Said {
  text: string
  updatedAt: string
}

/** The published articles among some ids, as the index takes them. Whatever a reader may not see is left out. */
export async function entriesOf(payload: Payload, ids: readonly string[], names: Names): Promise<Entry[]> {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { id: { in: ids.filter((id) => isId(id, payload.db.name)) } },
    pagination: false,
    limit: 0,
    depth: 0,
    overrideAccess: false,
  })
  const [said, timeZone, texts] = await Promise.all([
    commentsOf(
      payload,
      docs.map(({ id }) => id),
    ),
    portalTimeZone(),
    Promise.all(docs.map((article) => textOf(payload, article))),
  ])
  return docs.map((article, place) => {
    const comments = said.get(article.id) ?? []
    const { body = [], headings = [], mentioned = [] } = texts[place] ?? {}
    const { writers, books, categories, series } = namedBy(article, names)
    const publishedAt = article.publishedAt ?? article.createdAt
    return {
      id: article.id,
      stamp: stampOf(article, names, comments),
      names: [...new Set([...namedIds(article), ...mentioned])],
      facts: {
        language: article.language,
        kind: article.kind,
        slug: article.slug ?? '',
        publishedAt,
        year: String(yearOf(publishedAt, timeZone)),
        writers: writers.map(linkTo),
        books: books.map(linkTo),
        categories: categories.map(linkTo),
      },
      texts: {
        title: article.title,
        book: lines(books),
        writers: lines(writers),
        standfirst: article.standfirst ?? '',
        headings: headings.join('\n'),
        topics: lines([...categories, ...series]),
        body: body.join('\n'),
        comments: comments.map(({ text }) => text).join('\n'),
      },
    }
  })
}

/** The stamps of all published articles by their ids, newest first: so that what is new is found first. */
export async function stampsOf(payload: Payload, names: Names): Promise<Map<string, string>> {
  const [{ docs }, said] = await Promise.all([
    payload.find({
      collection: 'articles',
      sort: '-publishedAt',
      pagination: false,
      limit: 0,
      depth: 0,
      select: { updatedAt: true, authors: true, books: true, categories: true, series: true },
      overrideAccess: false,
    }),
    commentsOf(payload),
  ])
  return new Map(docs.map((article) => [article.id, stampOf(article, names, said.get(article.id) ?? [])]))
}

/** The approved comments of some articles, or of all, in the order that they are read in. */
async function commentsOf(payload: Payload, articles?: readonly string[]): Promise<Map<string, Said[]>> {
  const { docs } = await payload.find({
    collection: 'comments',
    where: { status: { equals: 'approved' }, ...(articles && { article: { in: [...articles] } }) },
    sort: 'place',
    pagination: false,
    limit: 0,
    depth: 0,
    select: { article: true, updatedAt: true, ...(articles && { text: true }) },
    overrideAccess: false,
  })
  const said = new Map<string, Said[]>()
  for (const comment of docs) {
    const { article, updatedAt } = comment
    const id = typeof article === 'object' ? article.id : article
    const text = 'text' in comment && typeof comment.text === 'string' ? comment.text : ''
    const before = said.get(id)
    if (before) before.push({ text, updatedAt })
    else said.set(id, [{ text, updatedAt }])
  }
  return said
}

async function textOf(payload: Payload, { body, postscript, language }: Article) {
  const references = [body, postscript].flatMap(referencesIn)
  const { resolve } = await fetchReferences({ payload, references, language })
  const onUnknown = () => undefined // whoever shows the article says so
  const read = textOfBody([body, postscript].flatMap((text) => bodyView(text, { resolve, onUnknown })))
  return {
    body: read.lines.filter(Boolean),
    headings: read.headings,
    mentioned: references.filter(({ collection }) => collection === 'books').map(({ id }) => id),
  }
}

type Naming = Pick<Article, 'authors' | 'books' | 'categories' | 'series'>

function namedIds(article: Naming): string[] {
  const { authors, books, categories, series } = article
  return [...idsOf(authors), ...idsOf(books), ...idsOf(categories), ...idsOf([series])]
}

function namedBy(article: Naming, names: Names) {
  const found = (ids: readonly string[]) => ids.flatMap((id) => names.get(id) ?? [])
  return {
    writers: found(idsOf(article.authors)),
    books: found(idsOf(article.books)),
    categories: found(idsOf(article.categories)),
    series: found(idsOf([article.series])),
  }
}

function linkTo({ slug, title }: Named) {
  return { slug, title }
}

function lines(named: readonly Named[]): string {
  return named.map(({ words }) => words).join('\n')
}

/** Another one whenever the entry would be another, of whatever can be told without reading the texts. */
function stampOf(article: Naming & { updatedAt: string }, names: Names, comments: readonly Said[]): string {
  const newest = comments
    .map(({ updatedAt }) => updatedAt)
    .toSorted()
    .at(-1)
  const told = [
    article.updatedAt,
    namedIds(article).map((id) => [id, names.get(id)]),
    comments.length,
    newest,
  ]
  return createHash('sha256').update(JSON.stringify(told)).digest('base64url').slice(0, 16)
}
