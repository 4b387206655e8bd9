import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionConfig,
  type CollectionBeforeLoginHook,
} from 'payload'

import { admin, either, self, staff } from '../access.ts'
import { say } from '../language/wording.ts'
import type { User } from '../payload-types.ts'
import { invite, passwordMails } from './password-mails.ts'
import { hiddenUnless } from './shown.ts'

/** The staff's logins. What the public sees of a person is the byline (authors). */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: {
    singular: { fi: 'Käyttäjä', en: 'User' },
    plural: { fi: 'Käyttäjät', en: 'Users' },
  },
  auth: {
    useSessions: true,
    maxLoginAttempts: 10,
    lockTime: 10 * 60 * 1000,
    tokenExpiration: 12 * 60 * 60,
    cookies: { sameSite: 'Lax' },
    forgotPassword: passwordMails,
  },
  access: {
    admin: staff,
    create: admin,
    read: either(self, admin),
    update: either(self, admin),
    delete: admin,
    unlock: admin,
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles', 'byline', 'disabled'],
    hidden: hiddenUnless('admin'), // the own account is behind the picture in the corner
    group: { fi: 'Ihmiset', en: 'People' },
    description: {
      fi: 'Henkilökunnan tunnukset. Julkinen esittely on kirjoittajan tiedoissa.',
      en: 'The staff’s logins. What the public sees of a person is in the authors.',
    },
  },
  hooks: {
    beforeChange: [endSessionsOfDisabled],
    afterChange: [invite],
    beforeLogin: [refuseDisabled],
  },
  endpoints: [
    // `npm start` makes the first account. Payload's own endpoint would give it to whoever asks first.
    { path: '/first-register', method: 'post', handler: () => Response.json({}, { status: 403 }) },
  ],
  fields: [
    {
      name: 'email',
      type: 'email',
      required: true,
      unique: true,
      access: { update: admin },
      label: { fi: 'Sähköposti', en: 'E-mail' },
    },
    { name: 'name', type: 'text', required: true, label: { fi: 'Nimi', en: 'Name' } },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      saveToJWT: false,
      access: { create: admin, update: admin },
      options: [
        { value: 'author', label: { fi: 'Kirjoittaja', en: 'Author' } },
        { value: 'editor', label: { fi: 'Toimittaja', en: 'Editor' } },
        { value: 'moderator', label: { fi: 'Moderaattori', en: 'Moderator' } },
        { value: 'admin', label: { fi: 'Ylläpitäjä', en: 'Admin' } },
      ],
      label: { fi: 'Roolit', en: 'Roles' },
      admin: {
        description: {
          fi: 'Kirjoittaja tekee luonnoksia, toimittaja julkaisee, moderaattori hoitaa keskustelua, ylläpitäjä voi kaiken. Rooleja voi olla useita.',
          en: 'An author writes drafts, an editor publishes, a moderator looks after the discussion, an admin may do everything. One may have several roles.',
        },
      },
    },
    {
      name: 'byline',
      type: 'relationship',
      relationTo: 'authors',
      access: { update: admin },
      label: { fi: 'Kirjoittajanimi', en: 'Byline' },
      admin: {
        description: {
          fi: 'Kirjoittaja, jonka nimellä tämän käyttäjän kirjoitukset ilmestyvät. Hän näkee ja muokkaa kaikkia luonnoksia, joissa nimi on.',
          en: 'The author whose name stands on what this user writes. The user sees and edits every draft that bears it.',
        },
      },
    },
    {
      name: 'language',
      type: 'select',
      required: true,
      defaultValue: 'fi',
      saveToJWT: true, // the admin's language when a session begins
      options: [
        { value: 'fi', label: 'Suomi' },
        { value: 'en', label: 'English' },
      ],
      label: { fi: 'Kieli', en: 'Language' },
      admin: { isClearable: false, className: 'language-of-account' },
    },
    {
      name: 'commentMail',
      type: 'select',
      defaultValue: 'now',
      options: [
        { value: 'now', label: { fi: 'Heti', en: 'At once' } },
        { value: 'daily', label: { fi: 'Kerran päivässä', en: 'Once a day' } },
        { value: 'none', label: { fi: 'Ei viestejä', en: 'No mails' } },
      ],
      label: { fi: 'Sähköposti odottavista kommenteista', en: 'Mails about waiting comments' },
      admin: {
        isClearable: false,
        condition: (_, { roles }) => isAnyOf(roles, ['moderator', 'admin']),
        description: {
          fi: 'Viestissä on linkit, joilla kommentista voi päättää.',
          en: 'The mail has links by which one can decide on the comment.',
        },
      },
    },
    {
      name: 'authorMail',
      type: 'checkbox',
      defaultValue: true,
      label: { fi: 'Sähköposti omien kirjoitusten kommenteista', en: 'Mails about comments on own texts' },
    },
    {
      name: 'disabled',
      type: 'checkbox',
      defaultValue: false,
      access: { update: admin, create: admin },
      label: { fi: 'Poissa käytöstä', en: 'Disabled' },
      admin: {
        description: {
          fi: 'Estää kirjautumisen ja päättää heti avoimet istunnot.',
          en: 'Stops logins and ends open sessions at once.',
        },
      },
    },
  ],
}

function isAnyOf(roles: unknown, sought: readonly User['roles'][number][]): boolean {
  return Array.isArray(roles) && sought.some((role) => roles.includes(role))
}

/** A disabled user is out at once: a token counts only while its session is stored. */
function endSessionsOfDisabled({ data }: Parameters<CollectionBeforeChangeHook<User>>[0]) {
  return data.disabled ? { ...data, sessions: [] } : data
}

function refuseDisabled({ user, req }: Parameters<CollectionBeforeLoginHook<User>>[0]) {
  if (!user.disabled) return user
  throw new APIError(
    say(req, { fi: 'Tämä tunnus on poistettu käytöstä.', en: 'This account has been disabled.' }),
    403,
    undefined,
    true,
  )
}
