import type { Message } from '../i18n/translate.ts'
import type { answerToLink } from './answer.ts'

/** What heads the page that a link in a letter leads to. */
export function headingOf(answer: Awaited<ReturnType<typeof answerToLink>>): Message {
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
      return `mail.${answer.kind}.title`
  }
}
