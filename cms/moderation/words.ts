import type { HoldReason } from '../comments/policy.ts'
import type { ReportReason } from '../comments/reports.ts'
import type { Language } from '../language/language.ts'
import type { Queue } from './wish.ts'
import type { Status } from './actions.ts'

const fi = {
  title: 'Moderointi',
  queues: {
    pending: 'Odottavat',
    reported: 'Ilmoitetut',
    spam: 'Roskat',
    approved: 'Hyväksytyt',
    rejected: 'Hylätyt',
  },
  empty: {
    pending: 'Jono on tyhjä. Kaikki kommentit on käsitelty.',
    reported: 'Kukaan ei ole ilmoittanut kommenteista.',
    spam: 'Roskaksi merkittyjä kommentteja ei ole.',
    approved: 'Hyväksyttyjä kommentteja ei ole.',
    rejected: 'Hylättyjä kommentteja ei ole.',
  },
  nothingFound: 'Haku ei löytänyt kommentteja.',
  search: 'Etsi nimestä tai tekstistä',
  reason: 'Syy',
  anyReason: 'Kaikki syyt',
  withLink: 'Vain linkin sisältävät',
  onlyThis: 'vain tämän kommentit',
  find: 'Etsi',
  clear: 'Poista rajaukset',
  oneArticle: 'Näkyvissä vain kirjoituksen {title} kommentit.',
  page: 'Sivu {page}/{pages}',
  pageDone: 'Tämän sivun kommentit on käsitelty.',
  showNext: 'Näytä seuraavat',
  previous: 'Edellinen sivu',
  next: 'Seuraava sivu',
  selectAll: 'Valitse kaikki',
  select: 'Valitse kommentti: {name}',
  selected: '{count} valittu',
  approve: 'Hyväksy',
  keep: 'Säilytä',
  reject: 'Hylkää',
  spam: 'Roskaa',
  reopen: 'Palauta jonoon',
  undo: 'Kumoa',
  more: 'Muut toimet',
  answerText: 'Vastaus',
  answerHint:
    'Vastaus julkaistaan heti nimelläsi ja merkitään viralliseksi. Odottava kommentti hyväksytään samalla.',
  sendAnswer: 'Julkaise vastaus',
  redactText: 'Teksti ilman henkilötietoja',
  redactHint:
    'Lukijoille kerrotaan, että tekstistä on poistettu henkilötietoja. Alkuperäinen jää talteen henkilökunnalle.',
  saveRedaction: 'Tallenna teksti',
  saved: 'Teksti on tallennettu.',
  unblocked: 'Lähettäjän esto on poistettu.',
  block: 'Estä lähettäjä',
  unblock: 'Poista lähettäjän esto',
  blocked: 'Lähettäjä on estetty: hänen kommenttinsa odottavat aina.',
  original: 'Alkuperäinen teksti',
  rejectTitle: 'Hylkää kommentti',
  rejectMany: 'Hylkää {count} kommenttia',
  why: 'Perustelu (ei pakollinen)',
  whyHint: 'Jää päätöslokiin.',
  tellsWriter: 'Perustelun saa kertoa kirjoittajalle sähköpostilla',
  cancel: 'Peru',
  close: 'Sulje',
  answers: 'Vastaus kommenttiin:',
  underArticle: 'Kirjoitus:',
  official: 'Virallinen vastaus',
  edited: 'muokattu {at}',
  held: 'Odottaa, koska',
  reported: 'Ilmoitettu:',
  firstOfSender: 'Lähettäjän ensimmäinen kommentti.',
  unknownSender: 'Lähettäjää ei tunneta.',
  history: 'Lähettäjän muut kommentit:',
  decided: '{by} päätti {at}',
  statuses: { pending: 'odottaa', approved: 'hyväksytty', rejected: 'hylätty', spam: 'roskaa' },
  done: {
    pending: 'Palautettu jonoon',
    approved: 'Hyväksytty',
    rejected: 'Hylätty',
    spam: 'Merkitty roskaksi',
  },
  doneMany: '{what}: {count} kommenttia.',
  doneOne: '{what}: {name}.',
  undone: 'Kumottu.',
  nothingToUndo: 'Ei kumottavaa.',
  tooLate: '{by} ehti ensin: {status}. Päätös jäi voimaan.',
  gone: 'Kommenttia ei enää ole.',
  failed: 'Ei onnistunut. Tarkista yhteys ja yritä uudelleen.',
  log: 'Päätösloki',
  csv: 'Lataa loki (CSV)',
  keys: 'Näppäimet',
  keysOn: 'Näppäimet käytössä tällä laitteella',
  keyHelp: {
    j: 'seuraava kommentti',
    k: 'edellinen kommentti',
    x: 'valitse kommentti',
    a: 'hyväksy',
    r: 'hylkää',
    s: 'roskaa',
    u: 'kumoa viimeisin päätös',
    e: 'vastaa ja muut toimet',
    '?': 'tämä ohje',
  },
} satisfies Shape

const en: Words = {
  title: 'Moderation',
  queues: {
    pending: 'Pending',
    reported: 'Reported',
    spam: 'Spam',
    approved: 'Approved',
    rejected: 'Rejected',
  },
  empty: {
    pending: 'The queue is empty. Every comment has been decided on.',
    reported: 'Nobody has reported a comment.',
    spam: 'There is no spam.',
    approved: 'There are no approved comments.',
    rejected: 'There are no rejected comments.',
  },
  nothingFound: 'The search found no comments.',
  search: 'Find in names and texts',
  reason: 'Reason',
  anyReason: 'Any reason',
  withLink: 'Only with a link',
  onlyThis: 'only these comments',
  find: 'Find',
  clear: 'Show all',
  oneArticle: 'Only the comments on {title} are shown.',
  page: 'Page {page} of {pages}',
  pageDone: 'The comments of this page are decided.',
  showNext: 'Show the next ones',
  previous: 'Previous page',
  next: 'Next page',
  selectAll: 'Select all',
  select: 'Select the comment by {name}',
  selected: '{count} selected',
  approve: 'Approve',
  keep: 'Keep',
  reject: 'Reject',
  spam: 'Spam',
  reopen: 'Back to the queue',
  undo: 'Undo',
  more: 'More acts',
  answerText: 'Answer',
  answerHint:
    'The answer is published at once under your name and marked as official. A pending comment is approved with it.',
  sendAnswer: 'Publish the answer',
  redactText: 'Text without personal data',
  redactHint: 'Readers are told that personal data has been removed. The staff keeps the original.',
  saveRedaction: 'Save the text',
  saved: 'The text is saved.',
  unblocked: 'The sender is no longer blocked.',
  block: 'Block the sender',
  unblock: 'Unblock the sender',
  blocked: 'The sender is blocked: their comments always wait.',
  original: 'Original text',
  rejectTitle: 'Reject the comment',
  rejectMany: 'Reject {count} comments',
  why: 'Why (optional)',
  whyHint: 'Kept in the log of decisions.',
  tellsWriter: 'The writer may be told why by e-mail',
  cancel: 'Cancel',
  close: 'Close',
  answers: 'In answer to:',
  underArticle: 'Article:',
  official: 'Official answer',
  edited: 'edited {at}',
  held: 'Held because',
  reported: 'Reported:',
  firstOfSender: 'The sender’s first comment.',
  unknownSender: 'The sender is not known.',
  history: 'The sender’s other comments:',
  decided: '{by} decided {at}',
  statuses: { pending: 'pending', approved: 'approved', rejected: 'rejected', spam: 'spam' },
  done: { pending: 'Back in the queue', approved: 'Approved', rejected: 'Rejected', spam: 'Marked as spam' },
  doneMany: '{what}: {count} comments.',
  doneOne: '{what}: {name}.',
  undone: 'Undone.',
  nothingToUndo: 'Nothing to undo.',
  tooLate: '{by} was quicker: {status}. That decision stands.',
  gone: 'The comment is no longer there.',
  failed: 'That did not work. Check the connection and try again.',
  log: 'Log of decisions',
  csv: 'Download the log (CSV)',
  keys: 'Keys',
  keysOn: 'Keys work on this device',
  keyHelp: {
    j: 'next comment',
    k: 'previous comment',
    x: 'select the comment',
    a: 'approve',
    r: 'reject',
    s: 'spam',
    u: 'undo the last decision',
    e: 'answer and other acts',
    '?': 'this help',
  },
}

/** Why a comment waits, as the end of a sentence. */
const HOLDS: Record<Language, Record<HoldReason, string>> = {
  fi: {
    'every-comment': 'kaikki kommentit tarkistetaan',
    edited: 'kirjoittaja on muokannut sitä',
    'new-sender': 'lähettäjä on uusi',
    trap: 'ansakenttä oli täytetty, kuten ohjelmat tekevät',
    fast: 'se kirjoitettiin nopeammin kuin ihminen ehtii',
    'same-text': 'sama teksti on lähetetty muuallekin',
    'many-links': 'siinä on monta linkkiä',
    'blocked-words': 'siinä on estetty sana',
    'blocked-sender': 'lähettäjä on estetty',
    'like-spam': 'se muistuttaa roskaksi merkittyä',
    'no-proof': 'selain ei ratkaissut tarkistustehtävää',
  },
  en: {
    'every-comment': 'every comment is checked',
    edited: 'its writer has edited it',
    'new-sender': 'the sender is new',
    trap: 'the trap was filled in, as programs do',
    fast: 'it was written faster than anybody can',
    'same-text': 'the same text was sent elsewhere',
    'many-links': 'it has many links',
    'blocked-words': 'it has a blocked word',
    'blocked-sender': 'the sender is blocked',
    'like-spam': 'it is like what was marked as spam',
    'no-proof': 'the browser did not work out the proof',
  },
}

const REPORTS: Record<Language, Record<ReportReason, string>> = {
  fi: {
    insult: 'loukkaa tai uhkaa',
    privacy: 'paljastaa yksityisasioita',
    advertisement: 'mainos tai roskaviesti',
    'off-topic': 'ei koske aihetta',
    other: 'muu syy',
  },
  en: {
    insult: 'insults or threatens',
    privacy: 'tells private matters',
    advertisement: 'advertisement or spam',
    'off-topic': 'off the topic',
    other: 'another reason',
  },
}

interface Shape {
  queues: Record<Queue, string>
  empty: Record<Queue, string>
  statuses: Record<Status, string>
  done: Record<Status, string>
  [word: string]: string | Record<string, string>
}

type Words = { [Word in keyof typeof fi]: (typeof fi)[Word] extends string ? string : (typeof fi)[Word] }

/** The words of the desk in a language. */
export function deskWords(language: Language) {
  return { ...{ fi, en }[language], holds: HOLDS[language], reports: REPORTS[language], language }
}

export type DeskWords = ReturnType<typeof deskWords>

/** Puts values in the places that a text names in braces. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
}
