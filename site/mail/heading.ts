import type { Message } from '../i18n/translate.ts'
import type { answerToLink } from './answer.ts'

type Answer = Awaited<ReturnType<typeof answerToLink>>

/** What heads the page that a link in a letter leads to. */
export function headingOf(answer: Answer): Message {
  switch (answer.kind) {
    case 'moderate':
      return `mail.moderate.${answer.act}`
    case 'done':
      return `mail.done.${answer.what}`
    case 'missing':
    case 'expired':
    case 'used':
    case 'decided':
    case 'edited':
    case 'confirm':
    case 'stop':
    case 'own':
      return `mail.${answer.kind}.title`
  }
}

/** What the page says when it is done. */
export function afterwardsOf(what: (Answer & { kind: 'done' })['what']): Message {
  return what === 'confirm' || what === 'stop' || what === 'own'
    ? `mail.done.${what}Text`
    : 'mail.done.moderated'
}
