import type { CollectionSlug, Payload } from 'payload'

import type { User } from '../payload-types.ts'
import { essay } from './articles.ts'
import { TEST_PASSWORD } from './portal.ts'

/** Whether readers see a sample, and whose it is: somebody else's, or its maker's own (and hidden). */
export const STATES = ['hidden', 'public', 'own'] as const

export type State = (typeof STATES)[number]

export interface Samples {
  /** What a creation of such a document sends. */
  sampleOf: (slug: CollectionSlug, state: State, owner: User) => Promise<Json>
  /** Makes a document, past every rule, and tells its id. */
  make: (slug: CollectionSlug, state: State, owner: User) => Promise<string>
}

/** As loose as JSON is, for the collection is known only when a test runs. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Json = any

/** Documents of every collection. A new one belongs to its owner, or its article does. */
export function samples(payload: Payload): Samples {
  const articles = new Map<string, string>()
  const newArticle = (owner: User) => make('articles', 'hidden', owner)
  const articleOf = async (owner: User) => {
    const id = articles.get(owner.id) ?? (await newArticle(owner))
    articles.set(owner.id, id)
    return id
  }

  const recipes: Record<CollectionSlug, (state: State, owner: User) => object | Promise<object>> = {
    articles: (state) => ({ ...essay('Artikkeli'), ...statusOf(state) }),
    pages: (state) => ({ title: 'Sivu', language: 'fi', ...statusOf(state) }),
    books: () => ({ title: 'Kirja', authors: ['Eka Tekijä'] }),
    categories: () => ({ title: 'Aihe', language: 'fi' }),
    series: () => ({ title: 'Sarja', language: 'fi' }),
    authors: () => ({ name: 'Aino Esimerkki' }),
    redirects: () => ({ from: `/vanha-${next()}/`, to: '/uusi/', kind: 'moved', source: 'hand' }),
    media: () => ({ decorative: true }),
    comments: async (state, owner) => ({
      article: await articleOf(owner),
      name: 'Lukija',
      email: 'lukija@reader.example',
      text: 'Kiitos.',
      status: state === 'public' ? 'approved' : 'pending',
      sender: 'hash',
      reasons: ['every-comment'],
      decidedBy: owner.id,
      decisionNote: 'Harkittu.',
    }),
    ratings: async (_, owner) => ({ article: await articleOf(owner), value: 4, voter: 'hash', key: next() }),
    tallies: async (_, owner) => ({ article: await newArticle(owner) }),
    users: () => ({
      name: 'Uusi',
      email: `new-${next()}@portal.example`,
      password: TEST_PASSWORD,
      roles: ['author'],
      language: 'fi',
    }),
    changes: () => ({ seq: Number(next()), state: 'open' }),
    counters: () => ({ name: next(), value: 0 }),
    'payload-preferences': () => ({ key: next(), value: {} }),
    'payload-locked-documents': (_, owner) => ({
      globalSlug: 'settings',
      user: { relationTo: 'users', value: owner.id },
    }),
    'payload-kv': () => ({ key: next(), data: {} }),
    'payload-migrations': () => ({ name: next(), batch: 1 }),
  }

  async function sampleOf(slug: CollectionSlug, state: State, owner: User) {
    return JSON.parse(JSON.stringify(await recipes[slug](state, owner)))
  }

  async function make(slug: CollectionSlug, state: State, owner: User): Promise<string> {
    if (slug === 'users' && state === 'own') return owner.id
    const data = await sampleOf(slug, state, owner)
    const options = { data, user: owner, context: { door: slug }, ...fileOf(slug) }
    return (await payload.create({ collection: slug, ...options })).id
  }

  return { sampleOf, make }
}

export const PAPER = '%PDF-1.4\nxref\n%%EOF'

/** The file that goes with a new document, where one must. */
export function fileOf(slug: CollectionSlug) {
  if (slug !== 'media') return {}
  const data = Buffer.from(PAPER)
  return { file: { data, name: `${next()}.pdf`, mimetype: 'application/pdf', size: data.length } }
}

export function statusOf(state: State) {
  return { _status: state === 'public' ? 'published' : 'draft' } as const
}

let counted = 0

function next(): string {
  counted += 1
  return String(counted)
}
