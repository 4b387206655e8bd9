import { env } from '../../env.ts'
import type { User } from '../../payload-types.ts'
import type { Letter } from '../letter.ts'
import { wordsIn } from './words.ts'

interface Account {
  user: User
  /** With it whoever has the mailbox sets a password. */
  token: string
}

/** The link by which somebody who forgot the password sets a new one. */
export function resetLetter({ user, token }: Account): Letter {
  const { language } = user
  const say = wordsIn(language)
  return {
    language,
    subject: say('resetSubject'),
    parts: [
      { is: 'text', text: say('reset') },
      { is: 'links', links: [{ label: say('resetLink'), url: passwordUrl(token) }] },
      { is: 'note', text: say('resetNote') },
    ],
  }
}

/** Tells somebody of a new account, with the link by which they set their own password. */
export function invitationLetter({ user, token }: Account, portal: string): Letter {
  const { language, name } = user
  const say = wordsIn(language)
  return {
    language,
    subject: say('invitationSubject', { portal }),
    parts: [
      { is: 'text', text: say('invitation', { name }) },
      { is: 'links', links: [{ label: say('invitationLink'), url: passwordUrl(token) }] },
      { is: 'note', text: say('invitationNote') },
    ],
  }
}

function passwordUrl(token: string): string {
  return `${env.cmsUrl}/admin/reset/${token}`
}
