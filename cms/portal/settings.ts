import type { Field, FieldAccess, GlobalConfig } from 'payload'

import { admin, anyone, editor, either } from '../access.ts'
import { languageField } from '../language/fields.ts'
import { textThat, webPages, type RuleOptions } from '../language/rules.ts'
import { say } from '../language/wording.ts'
import { ONLY_PICTURES } from '../media/file-type.ts'
import { hiddenUnless } from '../people/shown.ts'
import { trimmed } from '../shape/trimmed.ts'
import { discussionField, retentionField } from './in-house.ts'

/** Editors look after the names and the navigation; the rest is the admin's. */
const byAdmin: { update: FieldAccess } = { update: admin }

/** What the portal is called, who publishes it, and how it works. */
export const Settings: GlobalConfig = {
  slug: 'settings',
  label: { fi: 'Asetukset', en: 'Settings' },
  access: { read: anyone, update: either(editor, admin) },
  admin: { group: { fi: 'Portaali', en: 'Portal' }, hidden: hiddenUnless('editor', 'moderator') },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: { fi: 'Nimet ja esittely', en: 'Names and introduction' }, fields: [namesField()] },
        { label: { fi: 'Valikko', en: 'Navigation' }, fields: [navigationField()] },
        {
          label: { fi: 'Ylläpito', en: 'Administration' },
          description: { fi: 'Näitä muuttaa ylläpitäjä.', en: 'These are for the admin to change.' },
          fields: [...organisationFields(), discussionField, retentionField],
        },
      ],
    },
  ],
}

function namesField(): Field {
  return {
    name: 'names',
    type: 'array',
    label: { fi: 'Nimet kielittäin', en: 'Names by language' },
    labels: {
      singular: { fi: 'Kieli', en: 'Language' },
      plural: { fi: 'Kielet', en: 'Languages' },
    },
    fields: [
      { ...languageField, index: false },
      {
        name: 'name',
        type: 'text',
        required: true,
        label: { fi: 'Portaalin nimi', en: 'Name of the portal' },
      },
      {
        name: 'motto',
        type: 'text',
        label: { fi: 'Motto', en: 'Motto' },
        admin: {
          description: {
            fi: 'Näkyy nimen alla joka sivulla.',
            en: 'Stands below the name on every page.',
          },
        },
      },
      {
        name: 'introduction',
        type: 'textarea',
        label: { fi: 'Esittely etusivulla', en: 'Introduction on the front page' },
        admin: {
          description: {
            fi: 'Mikä portaali on ja kenelle: asiakkaille, kumppaneille, työntekijöille, yleisölle.',
            en: 'What the portal is and for whom: customers, partners, employees, the public.',
          },
        },
      },
      {
        name: 'footer',
        type: 'textarea',
        label: { fi: 'Alatunnisteen teksti', en: 'Text of the footer' },
      },
    ],
  }
}

function navigationField(): Field {
  return {
    name: 'navigation',
    type: 'array',
    label: { fi: 'Valikko', en: 'Navigation' },
    admin: {
      description: {
        fi: 'Ylimpänä joka sivulla, tässä järjestyksessä. Rivejä voi siirtää tarttumalla niiden vasempaan reunaan.',
        en: 'At the top of every page, in this order. Drag a row by its left edge to move it.',
      },
    },
    labels: { singular: { fi: 'Linkki', en: 'Link' }, plural: { fi: 'Linkit', en: 'Links' } },
    fields: [
      {
        type: 'row',
        fields: [
          { ...languageField, index: false, admin: { ...languageField.admin, width: '15%' } },
          {
            name: 'label',
            type: 'text',
            required: true,
            label: { fi: 'Teksti', en: 'Label' },
            admin: { width: '30%' },
          },
          {
            name: 'url',
            type: 'text',
            required: true,
            validate: textThat(pathOrWebAddress),
            label: { fi: 'Osoite', en: 'Address' },
            admin: { width: '55%', placeholder: '/esseet/' },
          },
        ],
      },
    ],
  }
}

function organisationFields(): Field[] {
  return [
    {
      name: 'organisation',
      type: 'group',
      access: byAdmin,
      label: { fi: 'Organisaatio', en: 'Organisation' },
      fields: [
        { name: 'name', type: 'text', label: { fi: 'Nimi', en: 'Name' } },
        { name: 'businessId', type: 'text', label: { fi: 'Y-tunnus', en: 'Business ID' } },
        {
          name: 'contactEmail',
          type: 'email',
          label: { fi: 'Yhteydenottojen sähköposti', en: 'Contact e-mail' },
        },
        { name: 'address', type: 'textarea', label: { fi: 'Postiosoite', en: 'Address' } },
        {
          name: 'sameAs',
          type: 'text',
          hasMany: true,
          hooks: { beforeValidate: [trimmed] },
          validate: webPages,
          label: { fi: 'Muualla verkossa', en: 'Elsewhere on the web' },
        },
      ],
    },
    {
      name: 'logo',
      type: 'upload',
      relationTo: 'media',
      filterOptions: ONLY_PICTURES,
      access: byAdmin,
      label: { fi: 'Logo', en: 'Logo' },
    },
    {
      name: 'accentColour',
      type: 'text',
      access: byAdmin,
      validate: textThat(hexColour),
      label: { fi: 'Korostusväri', en: 'Accent colour' },
      admin: { placeholder: '#1f5f5b' },
    },
    {
      name: 'sharePicture',
      type: 'upload',
      relationTo: 'media',
      filterOptions: ONLY_PICTURES,
      access: byAdmin,
      label: { fi: 'Jakokuva', en: 'Picture for sharing' },
    },
    {
      name: 'timeZone',
      type: 'text',
      required: true,
      defaultValue: 'Europe/Helsinki',
      access: byAdmin,
      validate: textThat(knownTimeZone),
      label: { fi: 'Aikavyöhyke', en: 'Time zone' },
    },
  ]
}

function pathOrWebAddress(value: string, { req }: RuleOptions): string | true {
  if (/^\/(?!\/)\S*$/.test(value) || (/^https?:\/\/\S+$/.test(value) && URL.canParse(value))) return true
  return say(req, {
    fi: 'Kirjoita portaalin sisäinen osoite, kuten /esseet/, tai koko verkko-osoite.',
    en: 'Write an address within the portal, such as /en/essays/, or a whole web address.',
  })
}

function hexColour(value: string, { req }: RuleOptions): string | true {
  return (
    /^#[\da-f]{6}$/i.test(value) ||
    say(req, { fi: 'Kirjoita väri muodossa #1f5f5b.', en: 'Write the colour as #1f5f5b.' })
  )
}

function knownTimeZone(value: string, { req }: RuleOptions): string | true {
  return (
    Intl.supportedValuesOf('timeZone').includes(value) ||
    value === 'UTC' ||
    say(req, { fi: 'Tuntematon aikavyöhyke.', en: 'Unknown time zone.' })
  )
}
