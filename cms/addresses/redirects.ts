import type { CollectionConfig } from 'payload'

import { anyone, editor } from '../access.ts'
import { hiddenUnless } from '../people/shown.ts'
import {
  normaliseFrom,
  normaliseTo,
  refuseFrom,
  refuseTo,
  shortenChain,
  shortenOthers,
} from './redirect-rules.ts'

/** Addresses that lead elsewhere, or that say that what was there is gone. */
export const Redirects: CollectionConfig = {
  slug: 'redirects',
  labels: {
    singular: { fi: 'Uudelleenohjaus', en: 'Redirect' },
    plural: { fi: 'Uudelleenohjaukset', en: 'Redirects' },
  },
  access: { read: anyone, create: editor, update: editor, delete: editor },
  admin: {
    useAsTitle: 'from',
    hidden: hiddenUnless('editor'),
    defaultColumns: ['from', 'to', 'kind', 'source'],
    group: { fi: 'Portaali', en: 'Portal' },
    description: {
      fi: 'Vanhat osoitteet, jotka vievät uuteen paikkaan tai kertovat sisällön poistuneen.',
      en: 'Old addresses that lead to a new place or tell that the content is gone.',
    },
  },
  hooks: { beforeChange: [shortenChain], afterChange: [shortenOthers] },
  fields: [
    {
      name: 'from',
      type: 'text',
      required: true,
      unique: true,
      hooks: { beforeValidate: [normaliseFrom] },
      validate: refuseFrom,
      label: { fi: 'Vanha osoite', en: 'Old address' },
      admin: { placeholder: '/vanha/osoite/' },
    },
    {
      name: 'to',
      type: 'text',
      index: true,
      hooks: { beforeValidate: [normaliseTo] },
      validate: refuseTo,
      label: { fi: 'Uusi osoite', en: 'New address' },
      admin: { placeholder: '/uusi/osoite/' },
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'moved',
      options: [
        { value: 'moved', label: { fi: 'Siirtynyt (301)', en: 'Moved (301)' } },
        { value: 'gone', label: { fi: 'Poistunut (410)', en: 'Gone (410)' } },
      ],
      label: { fi: 'Laji', en: 'Kind' },
    },
    {
      name: 'source',
      type: 'select',
      required: true,
      defaultValue: 'hand',
      options: [
        { value: 'hand', label: { fi: 'Käsin tehty', en: 'Made by hand' } },
        { value: 'system', label: { fi: 'Järjestelmän tekemä', en: 'Made by the system' } },
        { value: 'import', label: { fi: 'Tuonnista', en: 'From an import' } },
      ],
      label: { fi: 'Alkuperä', en: 'Source' },
    },
  ],
}
