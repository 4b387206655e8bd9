import type { CollectionSlug, GlobalSlug } from 'payload'

/** Who may come: nobody in particular, the roles, and an account that has been disabled. */
export const VISITORS = ['stranger', 'author', 'editor', 'moderator', 'admin', 'disabled'] as const

export type Visitor = (typeof VISITORS)[number]

/**
 * `public`: what readers see. `own`: what is tied to the account, and what readers see. `part`: some fields
 * only, see `fields`.
 */
type Answer = 'yes' | 'no' | 'own' | 'public' | 'part'

export type Operation = 'create' | 'read' | 'update' | 'delete' | 'readVersions' | 'unlock' | 'discussion'

/** The answers in the order of VISITORS. */
export type Row = readonly [Answer, Answer, Answer, Answer, Answer, Answer]

export interface Entity {
  may: Partial<Record<Operation, Row>>
  /** Who reads the fields that not everybody reads with the rest of the document. */
  fields?: Record<string, Row>
  /** What only the system sets: a value sent is ignored, whoever sends it. */
  system?: readonly string[]
  note?: string
}

//                  stranger author   editor moderator admin disabled
const everybody = ['yes', 'yes', 'yes', 'yes', 'yes', 'yes'] as const
const staff = ['no', 'yes', 'yes', 'yes', 'yes', 'no'] as const
const writers = ['no', 'yes', 'yes', 'no', 'yes', 'no'] as const
const editors = ['no', 'no', 'yes', 'no', 'yes', 'no'] as const
const moderators = ['no', 'no', 'no', 'yes', 'yes', 'no'] as const
const admins = ['no', 'no', 'no', 'no', 'yes', 'no'] as const
const nobody = ['no', 'no', 'no', 'no', 'no', 'no'] as const
const ownByAuthors = ['no', 'own', 'yes', 'no', 'yes', 'no'] as const
const ownByStaff = ['no', 'own', 'own', 'own', 'own', 'no'] as const
const ownAndAdmins = ['no', 'own', 'own', 'own', 'yes', 'no'] as const

const keptByEditors = { create: editors, read: everybody, update: editors, delete: editors }
const keptBySystem = { create: nobody, read: nobody, update: nobody, delete: nobody }

/** What each kind of visitor may do with each collection. The tests try it, docs/access.md prints it. */
export const COLLECTIONS: Record<CollectionSlug, Entity> = {
  articles: {
    may: {
      create: ownByAuthors,
      read: ['public', 'own', 'yes', 'public', 'yes', 'public'],
      update: ownByAuthors,
      delete: ownByAuthors,
      readVersions: ownByAuthors,
      discussion: moderators,
    },
    fields: { owner: staff, slugKey: nobody },
    system: ['owner', 'slugKey', 'contentChangedAt'],
    note: 'Own: created by the account or signed with its byline. Authors write drafts only, also on top of what is published; they neither publish nor unpublish, trash or delete what is published. `discussion` is an endpoint of its own, which leaves the rest of the article alone.',
  },
  pages: {
    may: {
      create: editors,
      read: ['public', 'public', 'yes', 'public', 'yes', 'public'],
      update: editors,
      delete: editors,
      readVersions: editors,
    },
    fields: { slugKey: nobody },
    system: ['slugKey'],
  },
  books: { may: keptByEditors, fields: { slugKey: nobody, isbnKey: nobody }, system: ['slugKey', 'isbnKey'] },
  categories: {
    may: keptByEditors,
    fields: { slugKey: nobody },
    system: ['slugKey', 'sortKey', 'numberedTitle'],
  },
  series: { may: keptByEditors, fields: { slugKey: nobody }, system: ['slugKey'] },
  authors: { may: keptByEditors, fields: { slugKey: nobody }, system: ['slugKey'] },
  redirects: { may: keptByEditors },
  media: {
    may: { create: writers, read: everybody, update: ownByAuthors, delete: ownByAuthors },
    fields: { owner: staff },
    system: ['owner'],
    note: 'Own: uploaded by the account.',
  },
  comments: {
    may: {
      create: nobody,
      read: ['public', 'own', 'yes', 'yes', 'yes', 'public'],
      update: moderators,
      delete: moderators,
    },
    fields: {
      email: moderators,
      sender: moderators,
      fingerprint: moderators,
      reasons: moderators,
      decidedBy: moderators,
      decidedAt: moderators,
      decision: moderators,
      decisionAct: moderators,
      decidedFrom: moderators,
      undoes: moderators,
      redaction: moderators,
      redactedBy: moderators,
      decisionNote: moderators,
      tellsWriter: moderators,
      asksDecision: moderators,
      original: moderators,
    },
    system: [
      'submittedAt',
      'editedAt',
      'sender',
      'reasons',
      'official',
      'decidedBy',
      'decidedAt',
      'decision',
      'decisionAct',
      'decidedFrom',
      'decisionNote',
      'undoes',
      'redaction',
      'redactedBy',
      'redactedAt',
      'original',
      'article',
      'parent',
      'place',
      'fingerprint',
      'tellsWriter',
      'asksDecision',
      'name',
      'email',
    ],
    note: 'Public: approved, and under a public article. Own: under an own article. New ones come only through the portal’s form. Of those that are there the staff changes the status and the text; a changed text is marked, and what was sent is kept. Both, and a deletion, are in the log of decisions.',
  },
  reports: {
    may: { create: nobody, read: moderators, update: moderators, delete: nobody },
    system: ['comment', 'reason', 'text', 'sender', 'decidedBy', 'decidedAt', 'decidedFrom', 'decision'],
    note: 'They come only through the portal’s form, and stay as long as their comment.',
  },
  decisions: {
    may: { create: nobody, read: moderators, update: nobody, delete: nobody },
    note: 'The log of what the moderators have decided.',
  },
  'blocked-senders': {
    may: { create: moderators, read: moderators, update: moderators, delete: moderators },
    system: ['sender', 'comment', 'until', 'turn', 'turnedBy', 'turnedAt'],
    note: 'A blocked sender’s comments wait for a moderator. A block ends by itself, or when it is deleted, which is in the log of decisions.',
  },
  ratings: {
    may: { create: nobody, read: moderators, update: nobody, delete: nobody },
    system: ['voter', 'key'],
    note: 'They come only through the portal’s form.',
  },
  tallies: { may: { create: nobody, read: everybody, update: nobody, delete: nobody } },
  views: {
    may: { create: nobody, read: staff, update: nobody, delete: nobody },
    note: 'How often an article was read on a day. Nothing tells by whom.',
  },
  'most-read': { may: keptBySystem, note: 'What the front page lists comes through `#cms/views`.' },
  users: {
    may: { create: admins, read: ownAndAdmins, update: ownAndAdmins, delete: admins, unlock: admins },
    fields: {
      sessions: ownByStaff,
      hash: nobody,
      salt: nobody,
      resetPasswordToken: nobody,
      resetPasswordExpiration: nobody,
      resetPasswordRequestedAt: nobody,
      loginAttempts: nobody,
      lockUntil: nobody,
    },
    system: [
      ...['hash', 'salt', 'sessions', 'loginAttempts', 'lockUntil'],
      ...['resetPasswordToken', 'resetPasswordExpiration', 'resetPasswordRequestedAt'],
    ],
    note: 'Of the own account one sets name, password, language and which mails come; the rest is the admin’s. The first account is made on the server.',
  },
  changes: { may: keptBySystem },
  counters: { may: keptBySystem },
  limits: { may: keptBySystem },
  leases: { may: keptBySystem },
  outbox: { may: keptBySystem },
  confirmations: { may: keptBySystem },
  'payload-preferences': {
    may: { create: ownByStaff, read: ownByStaff, update: ownByStaff, delete: ownByStaff },
    note: 'What the admin pages remember of each user. Payload’s own.',
  },
  'payload-locked-documents': {
    may: { create: staff, read: staff, update: staff, delete: staff },
    note: 'Who is editing what just now; whoever edits may take over. Payload’s own.',
  },
  'payload-kv': { may: keptBySystem, note: 'Payload’s own.' },
  'payload-migrations': { may: keptBySystem, note: 'Payload’s own; not part of the REST interface.' },
}

/** The same for what there is one of. */
export const GLOBALS: Record<GlobalSlug, Entity> = {
  'front-page': { may: { read: everybody, update: editors } },
  settings: {
    may: {
      read: ['part', 'part', 'part', 'yes', 'yes', 'part'],
      update: ['no', 'no', 'part', 'no', 'yes', 'no'],
    },
    fields: { discussion: moderators, retention: moderators },
    note: 'Editors set the names and the navigation.',
  },
}
