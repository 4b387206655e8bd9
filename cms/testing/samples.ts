import type { CollectionSlug, Payload } from 'payload'
import sharp from 'sharp'

import type { User } from '../payload-types.ts'
import { essay } from './articles.ts'
import { wave } from './files.ts'
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
  const newArticle = (owner: User, state: State) => make('articles', state, owner)
  const articleOf = async (owner: User, state: State) => {
    const key = `${owner.id} ${state}`
    const id = articles.get(key) ?? (await newArticle(owner, state))
    articles.set(key, id)
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
      article: await articleOf(owner, state),
      name: 'Lukija',
      email: 'lukija@reader.example',
      text: 'Kiitos.',
      status: state === 'public' ? 'approved' : 'pending',
      sender: 'hash',
      reasons: ['every-comment'],
      decidedBy: owner.id,
      decidedAt: '2026-01-01T00:00:00.000Z',
      decision: next(),
      decisionAct: 'approve',
      decidedFrom: 'pending',
      undoes: 'another',
      redaction: next(),
      redactedBy: owner.id,
      decisionNote: 'Harkittu.',
      asksDecision: true,
      original: 'Kiitos ja soita.',
    }),
    decisions: () => ({ act: 'approve', who: 'Minna Moderaattori', commentId: 'gone' }),
    reports: async (state, owner) => ({
      comment: await make('comments', state, owner),
      reason: 'insult',
      text: 'Luethan tämän.',
      sender: 'hash',
    }),
    'blocked-senders': () => ({ sender: next(), note: 'Mainostaa.' }),
    ratings: async (state, owner) => ({
      article: await articleOf(owner, state),
      value: 4,
      voter: 'hash',
      key: next(),
    }),
    tallies: async (state, owner) => ({ article: await newArticle(owner, state) }),
    views: async (state, owner) => ({
      name: next(),
      article: await newArticle(owner, state),
      day: '2026-11-26',
      value: 1,
    }),
    'most-read': () => ({ language: next(), articles: [] }),
    users: () => ({
      name: 'Uusi',
      email: `new-${next()}@portal.example`,
      password: TEST_PASSWORD,
      roles: ['author'],
      language: 'fi',
    }),
    changes: () => ({ seq: BEYOND_THE_LOG + Number(next()), state: 'open' }),
    counters: () => ({ name: next(), value: 0 }),
    limits: () => ({ name: next(), value: 0 }),
    leases: () => ({ name: next() }),
    outbox: () => ({ key: next(), state: 'waiting', due: '2026-01-01T00:00:00.000Z', attempts: 0 }),
    confirmations: () => ({
      key: next(),
      sender: 'hash',
      mailbox: 'hash',
      confirmedAt: '2026-01-01T00:00:00.000Z',
    }),
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
    const door = slug === 'reports' ? 'comments' : slug
    const options = { data, user: owner, context: { door }, ...fileOf(slug) }
    return (await payload.create({ collection: slug, ...options })).id
  }

  return { sampleOf, make }
}

/** A small picture, as it is uploaded. */
export async function pictureFile() {
  const create = { width: 60, height: 40, channels: 3, background: 'teal' } as const
  const data = await sharp({ create }).png().toBuffer()
  return { data, name: `${next()}.png`, mimetype: 'image/png', size: data.length }
}

/** The file that goes with a new document, where one must: the kind that is taken in soonest. */
export function fileOf(slug: CollectionSlug) {
  if (slug !== 'media') return {}
  const data = wave()
  return { file: { data, name: `${next()}.wav`, mimetype: 'audio/wav', size: data.length } }
}

/** The portal counts its own changes from 1. */
const BEYOND_THE_LOG = 1_000_000

export function statusOf(state: State) {
  return { _status: state === 'public' ? 'published' : 'draft' } as const
}

let counted = 0

function next(): string {
  counted += 1
  return String(counted)
}
