import { convert } from 'html-to-text'
import type { BasePayload } from 'payload'

import type { Comment, User } from '../payload-types.ts'
import { createVisitors } from '../visitors/identity.ts'
import { countIn } from '../visitors/limits.ts'
import { confirmationOf } from './confirmations.ts'
import { accountOf, type House, languageOf, theHouse, toldOf, type Told } from './house.ts'
import type { Job } from './jobs.ts'
import { type Letter, written } from './letter.ts'
import { authorLetter, digestLetter, waitingLetter } from './letters/staff.ts'
import { confirmationLetter, decisionLetter, ownDataLetter, replyLetter, stopUrl } from './letters/writer.ts'
import { authorsOf, hearsOfOwn, mayModerate, moderatorsWith, wishOf } from './receivers.ts'
import type { Message } from './transport.ts'
import { confirmationJob, roundOf } from './news.ts'

/** What a job comes to: further jobs, a message, or nothing any more. */
interface Work {
  jobs?: readonly Job[]
  message?: Omit<Message, 'key'>
}

interface Working {
  payload: BasePayload
  now: Date
  /** How often it has been tried, this time included. */
  attempts: number
}

/** So many in a digest; the desk shows the others. */
const IN_A_DIGEST = 10

/** So many letters an hour tell a moderator of waiting comments: a flood of spam is not to become one of mail. */
const WAITING_AN_HOUR = 30

/** So many letters a day ask the same address whether it is somebody's, and so many go out for the same sender. */
const CONFIRMATIONS_A_DAY = { mailbox: 3, sender: 5 }

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR

const NOTHING: Work = {}

/** Looks up what a job says as things are now. May be done twice: nothing is written but further jobs. */
export async function workOf(job: Job, working: Working): Promise<Work> {
  const { payload } = working
  switch (job.kind) {
    case 'waiting': {
      const told = await waitingAs(payload, job)
      if (!told) return NOTHING
      const moderators = await moderatorsWith(payload, 'now')
      return { jobs: moderators.map(({ id }) => ({ ...job, kind: 'to-moderator', user: id })) }
    }
    case 'published':
      return { jobs: await afterPublication(payload, job.comment) }
    case 'decided': {
      const decided = await toTell(payload, job)
      return decided ? { jobs: [{ ...job, kind: 'decision' }] } : NOTHING
    }
    case 'to-moderator': {
      const [told, user] = await Promise.all([waitingAs(payload, job), accountOf(payload, job.user)])
      if (!told || !user || !mayModerate(user) || wishOf(user) !== 'now') return NOTHING
      if (await isTooMuch(`moderator ${user.id}`, WAITING_AN_HOUR, { ...working, window: HOUR }))
        return NOTHING
      return toStaff(user, waitingLetter(told, { ...working, user }), await theHouse(payload))
    }
    case 'digest':
      return digest(job.user, working)
    case 'to-author': {
      const [told, user] = await Promise.all([toldOf(payload, job.comment), accountOf(payload, job.user)])
      if (told?.comment.status !== 'approved' || !told.url || !user || !hearsOfOwn(user)) return NOTHING
      return toStaff(user, authorLetter(told, user), await theHouse(payload))
    }
    case 'confirmation':
      return confirmation(job, working)
    case 'reply':
      return reply(job.comment, working)
    case 'decision': {
      const told = await toTell(payload, job)
      return told ? toWriter(told.comment, decisionLetter, told, working) : NOTHING
    }
    case 'own-data': {
      const { to, language } = job
      const mailbox = createVisitors(payload.secret).mailboxOf(to)
      return {
        message: messageOf(to, ownDataLetter(language, { ...working, mailbox }), await theHouse(payload)),
      }
    }
    case 'message': {
      const { nameIn, address } = await theHouse(payload)
      const { to, subject, html } = job
      const language = await languageOf(payload, to)
      const text = convert(html, {
        wordwrap: false,
        selectors: [{ selector: 'a', options: { hideLinkHrefIfSameAsText: true } }],
      })
      return { message: { from: { name: nameIn(language), address }, to, subject, text, html } }
    }
  }
}

/** The comment, if it still waits as it was when the job was made. */
async function waitingAs(
  payload: BasePayload,
  { comment, round }: { comment: string; round: string },
): Promise<Told | undefined> {
  const told = await toldOf(payload, comment)
  const isSame = told?.comment.status === 'pending' && roundOf(told.comment) === round
  return isSame ? told : undefined
}

/** Who hears of a comment that readers now see. */
async function afterPublication(payload: BasePayload, id: string): Promise<Job[]> {
  const told = await toldOf(payload, id)
  if (told?.comment.status !== 'approved') return []
  const { article, comment } = told
  const authors = await authorsOf(payload, article)
  const asking = confirmationJob(payload, comment)
  return [
    ...authors
      .filter((author) => !isBy(author, comment))
      .map(({ id: user }): Job => ({ kind: 'to-author', comment: id, user })),
    ...(comment.parent ? [{ kind: 'reply', comment: id } as const] : []),
    ...(asking ? [asking] : []),
  ]
}

function isBy({ id }: User, { official, decidedBy }: Comment): boolean {
  return official === true && (typeof decidedBy === 'object' ? decidedBy?.id : decidedBy) === id
}

async function digest(id: string, working: Working): Promise<Work> {
  const { payload } = working
  const user = await accountOf(payload, id)
  if (!user || !mayModerate(user) || wishOf(user) !== 'daily') return NOTHING
  const { docs, totalDocs } = await payload.find({
    collection: 'comments',
    where: { status: { equals: 'pending' } },
    sort: 'submittedAt',
    limit: IN_A_DIGEST,
    depth: 0,
    select: {},
    user,
    overrideAccess: false,
  })
  const waiting = await Promise.all(docs.map((comment) => toldOf(payload, comment.id)))
  const found = waiting.filter((told) => told !== undefined)
  if (found.length === 0) return NOTHING
  const letter = digestLetter({ waiting: found, count: totalDocs }, { ...working, user })
  return toStaff(user, letter, await theHouse(payload))
}

async function confirmation(
  { comment: id, mailbox }: Job & { kind: 'confirmation' },
  working: Working,
): Promise<Work> {
  const { payload } = working
  const told = await toldOf(payload, id)
  const email = told?.comment.email
  const sender = told?.comment.sender
  if (!email || !sender || createVisitors(payload.secret).mailboxOf(email) !== mailbox) return NOTHING
  if (await confirmationOf(payload, { sender, mailbox })) return NOTHING
  const today = { ...working, window: DAY }
  if (await isTooMuch(`confirmations for ${sender}`, CONFIRMATIONS_A_DAY.sender, today)) return NOTHING
  if (await isTooMuch(`confirmation ${mailbox}`, CONFIRMATIONS_A_DAY.mailbox, today)) return NOTHING
  return {
    message: messageOf(email, confirmationLetter(told, { ...working, mailbox }), await theHouse(payload)),
  }
}

/** Counts a letter when it is tried first. */
async function isTooMuch(
  name: string,
  most: number,
  { payload, now, attempts, window }: Working & { window: number },
): Promise<boolean> {
  return attempts === 1 && (await countIn(payload, { name, window, now })).times > most
}

async function reply(id: string, working: Working): Promise<Work> {
  const { payload } = working
  const answer = await toldOf(payload, id)
  if (answer?.comment.status !== 'approved' || !answer.url) return NOTHING
  const { parent } = answer.comment
  const asked = parent ? await toldOf(payload, typeof parent === 'string' ? parent : parent.id) : undefined
  const isOwn = asked?.comment.sender === answer.comment.sender
  return asked && !isOwn ? toWriter(asked.comment, replyLetter, answer, working) : NOTHING
}

/** A decision that is still the last one, of which its writer wants or is to hear. */
async function toTell(
  payload: BasePayload,
  { comment: id, decision }: { comment: string; decision: string },
): Promise<Told | undefined> {
  const told = await toldOf(payload, id)
  if (told?.comment.decision !== decision) return undefined
  const { comment } = told
  const { status, asksDecision, tellsWriter } = comment
  const isToHear = asksDecision === true || (status === 'rejected' && tellsWriter === true)
  const isTold = isToHear && (status === 'approved' || status === 'rejected')
  return isTold && (await mailboxOfWriter(payload, comment)) !== undefined ? told : undefined
}

/** Whose confirmed address a comment bears, as long as letters to it are welcome. */
async function mailboxOfWriter(
  payload: BasePayload,
  { email, sender }: Comment,
): Promise<string | undefined> {
  if (!email || !sender) return undefined
  const mailbox = createVisitors(payload.secret).mailboxOf(email)
  return (await confirmationOf(payload, { sender, mailbox })) === 'welcome' ? mailbox : undefined
}

async function toWriter(
  writer: Comment,
  write: typeof replyLetter,
  told: Told,
  working: Working,
): Promise<Work> {
  const { payload } = working
  const mailbox = await mailboxOfWriter(payload, writer)
  if (mailbox === undefined || !writer.email) return NOTHING
  const writing = { ...working, mailbox }
  const letter = write(told, writing)
  const headers = {
    'List-Unsubscribe': `<${stopUrl(letter.language, writing)}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }
  return { message: { ...messageOf(writer.email, letter, await theHouse(payload)), headers } }
}

function toStaff({ email }: User, letter: Letter, house: House): Work {
  return { message: messageOf(email, letter, house) }
}

function messageOf(to: string, letter: Letter, { nameIn, address }: House): Omit<Message, 'key'> {
  const name = nameIn(letter.language)
  return { from: { name, address }, to, ...written(letter, name) }
}
