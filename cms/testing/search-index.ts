import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { analysersFor } from '../search/analysers.ts'
import type { Entry } from '../search/entry.ts'
import { find } from '../search/find.ts'
import { catchUp, openForReading } from '../search/reading.ts'
import { openForWriting } from '../search/schema.ts'
import type { Question, Results } from '../search/view.ts'
import { writerOf } from '../search/write.ts'

interface Written {
  title: string
  texts?: Partial<Entry['texts']>
  facts?: Partial<Entry['facts']>
}

/** An index in a folder of its own, without a portal. Articles are known by their titles. */
export function indexOf(articles: readonly Written[], voikkoDictionary = process.env.VOIKKO_DICTIONARY) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sitouttaja-index-'))
  const file = path.join(folder, 'index.db')
  const analysers = analysersFor({ dataDir: folder, voikkoDictionary })
  const db = openForWriting(file)
  const writer = writerOf(db, analysers.of)
  writer.put(articles.map(entryOf))
  const index = openForReading(file)
  if (!index) throw new Error('There is no index')
  const ask = (text: string, more: Partial<Question> = {}): Results => {
    catchUp(index)
    const question = { text, language: 'fi', page: 1, order: 'relevance', filters: {}, ...more } as const
    return find(question, { index, analysers: analysers.of, now: Date.UTC(2026, 0, 1) })
  }
  return {
    ask,
    titles: (text: string, more?: Partial<Question>) =>
      ask(text, more).results.map(({ title }) => title.map(({ text }) => text).join('')),
    writer,
    put: (articles: readonly Written[]) => {
      writer.put(articles.map(entryOf))
    },
    /** Whether the dictionary was there. */
    knowsWords: analysers.version !== undefined,
    remove: () => {
      index.db.close()
      db.close()
      rmSync(folder, { recursive: true })
    },
  }
}

function entryOf({ title, texts = {}, facts = {} }: Written): Entry {
  const publishedAt = '2025-01-01T00:00:00.000Z'
  return {
    id: title,
    stamp: '',
    names: [],
    facts: {
      language: 'fi',
      kind: 'essay',
      slug: title,
      publishedAt,
      year: '2025',
      writers: [],
      books: [],
      categories: [],
      ...facts,
    },
    texts: {
      title,
      book: '',
      writers: '',
      reviewed: '',
      standfirst: '',
      headings: '',
      topics: '',
      kind: '',
      above: '',
      body: '',
      comments: '',
      ...texts,
    },
  }
}
