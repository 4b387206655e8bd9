import type { Field, FieldAccess } from 'payload'

import { admin, moderator } from '../access.ts'
import { trimmed } from '../shape/trimmed.ts'

/** How the house moderates and what it keeps of people is no reader's business. */
const inTheHouse: { read: FieldAccess; update: FieldAccess } = {
  read: (asking) => moderator(asking) || admin(asking),
  update: admin,
}

export const discussionField: Field = {
  name: 'discussion',
  type: 'group',
  access: inTheHouse,
  label: { fi: 'Keskustelu', en: 'Discussion' },
  fields: [
    {
      name: 'hold',
      type: 'select',
      required: true,
      defaultValue: 'all',
      options: [
        { value: 'all', label: { fi: 'Kaikki paitsi henkilökunnan kommentit', en: 'All but the staff’s' } },
        {
          value: 'new',
          label: { fi: 'Uusien kommentoijien kommentit', en: 'Those of senders not yet trusted' },
        },
        { value: 'none', label: { fi: 'Vain sääntöihin osuvat', en: 'Only what a rule holds' } },
      ],
      label: { fi: 'Odottamaan hyväksyntää jäävät', en: 'Comments that wait for approval' },
    },
    {
      name: 'proof',
      type: 'select',
      required: true,
      defaultValue: 'odd',
      options: [
        { value: 'odd', label: { fi: 'Epätavallisilta lähettäjiltä', en: 'From odd senders' } },
        { value: 'all', label: { fi: 'Kaikilta', en: 'From everybody' } },
      ],
      label: { fi: 'Roskapostin esto pyytää laskutehtävää', en: 'The spam guard asks for a sum' },
      admin: {
        description: {
          fi: 'Lukijan selain laskee tehtävän itse, noin sekunnissa. Jos se ei onnistu, kommentti odottaa hyväksyntää.',
          en: 'The reader’s browser works it out by itself in about a second. Where it cannot, the comment waits for approval.',
        },
      },
    },
    {
      name: 'blockedWords',
      type: 'text',
      hasMany: true,
      hooks: { beforeValidate: [trimmed] },
      label: { fi: 'Sanat, jotka pysäyttävät kommentin', en: 'Words that hold a comment' },
    },
    {
      name: 'closeAfterDays',
      type: 'number',
      min: 0,
      defaultValue: 0,
      label: { fi: 'Sulkeutuu, päivää (0: ei koskaan)', en: 'Closes after days (0: never)' },
    },
  ],
}

export const retentionField: Field = {
  name: 'retention',
  type: 'group',
  access: inTheHouse,
  label: { fi: 'Säilytysajat', en: 'Retention' },
  fields: [
    {
      name: 'senderDays',
      type: 'number',
      min: 1,
      label: { fi: 'Lähettäjän tiedot, päivää', en: 'Data on senders, days' },
    },
    {
      name: 'rejectedDays',
      type: 'number',
      min: 1,
      label: { fi: 'Hylätyt ja roskaviestit, päivää', en: 'Rejected and spam, days' },
    },
    {
      name: 'blockDays',
      type: 'number',
      min: 1,
      defaultValue: 365,
      label: { fi: 'Lähettäjän esto, päivää', en: 'Block of a sender, days' },
      admin: {
        description: {
          fi: 'Esto tunnistaa lähettäjän tiivisteestä, joka säilyy eston ajan. Muutos koskee uusia estoja.',
          en: 'A block knows its sender by a hash, which is kept as long as it lasts. A change holds for new blocks.',
        },
      },
    },
  ],
}
