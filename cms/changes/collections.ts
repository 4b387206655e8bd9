import type { CollectionConfig } from 'payload'

import { nobody } from '../access.ts'

const writtenBySystemOnly = { read: nobody, create: nobody, update: nobody, delete: nobody }

/**
 * The log of what readers can see having changed, which every site process follows. `open` before the
 * write, `done` after it, in the order of `seq`.
 */
export const Changes: CollectionConfig = {
  slug: 'changes',
  labels: { singular: { fi: 'Muutos', en: 'Change' }, plural: { fi: 'Muutokset', en: 'Changes' } },
  access: writtenBySystemOnly,
  admin: { hidden: true },
  lockDocuments: false,
  fields: [
    { name: 'seq', type: 'number', required: true, unique: true, label: { fi: 'Järjestys', en: 'Order' } },
    {
      name: 'state',
      type: 'select',
      required: true,
      options: [
        { value: 'open', label: { fi: 'Kesken', en: 'Open' } },
        { value: 'done', label: { fi: 'Valmis', en: 'Done' } },
      ],
      label: { fi: 'Tila', en: 'State' },
    },
    { name: 'opened', type: 'number', index: true, label: { fi: 'Avannut rivi', en: 'Row that opened it' } },
    { name: 'subject', type: 'text', label: { fi: 'Mikä muuttui', en: 'What changed' } },
    { name: 'gone', type: 'checkbox', label: { fi: 'Poistui näkyvistä', en: 'No longer public' } },
    { name: 'writer', type: 'text', label: { fi: 'Kirjoittava prosessi', en: 'Writing process' } },
    { name: 'was', type: 'json', label: { fi: 'Ennen muutosta', en: 'Before the change' } },
    { name: 'tags', type: 'json', label: { fi: 'Tunnisteet', en: 'Tags' } },
  ],
}

/** Numbers that several processes count up by an atomic `$inc`, one document each. */
export const Counters: CollectionConfig = {
  slug: 'counters',
  labels: { singular: { fi: 'Laskuri', en: 'Counter' }, plural: { fi: 'Laskurit', en: 'Counters' } },
  access: writtenBySystemOnly,
  admin: { hidden: true },
  lockDocuments: false,
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, label: { fi: 'Nimi', en: 'Name' } },
    { name: 'value', type: 'number', required: true, defaultValue: 0, label: { fi: 'Arvo', en: 'Value' } },
  ],
}
