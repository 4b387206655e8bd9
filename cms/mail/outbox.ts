import type { CollectionConfig } from 'payload'

import { nobody } from '../access.ts'

/**
 * What is to be mailed, and what became of it. Whoever decides something writes a row here and goes on; the follower
 * (follow.ts) does the rest.
 */
export const Outbox: CollectionConfig = {
  slug: 'outbox',
  labels: {
    singular: { fi: 'Lähtevä viesti', en: 'Outgoing mail' },
    plural: { fi: 'Lähtevät', en: 'Outbox' },
  },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  indexes: [{ fields: ['state', 'due'] }],
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, label: { fi: 'Avain', en: 'Key' } },
    // Emptied when it is done: nothing is kept of it but that it was.
    { name: 'job', type: 'json', label: { fi: 'Tehtävä', en: 'Job' } },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'waiting',
      options: [
        { value: 'waiting', label: { fi: 'Odottaa', en: 'Waiting' } },
        { value: 'done', label: { fi: 'Valmis', en: 'Done' } },
        { value: 'failed', label: { fi: 'Epäonnistui', en: 'Failed' } },
      ],
      label: { fi: 'Tila', en: 'State' },
    },
    { name: 'due', type: 'date', required: true, label: { fi: 'Vuorossa', en: 'Due' } },
    {
      name: 'attempts',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: { fi: 'Yrityksiä', en: 'Attempts' },
    },
    // Its code only: the words of a mail server tell addresses.
    { name: 'error', type: 'text', label: { fi: 'Virhe', en: 'Error' } },
  ],
}
