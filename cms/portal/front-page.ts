import type { GlobalConfig } from 'payload'

import { anyone, editor } from '../access.ts'
import { languageField } from '../language/fields.ts'

/** What the editors have chosen to the front page; where nothing is chosen, the newest stands there. */
export const FrontPage: GlobalConfig = {
  slug: 'front-page',
  label: { fi: 'Etusivu', en: 'Front page' },
  access: { read: anyone, update: editor },
  admin: { group: { fi: 'Portaali', en: 'Portal' } },
  fields: [
    {
      name: 'entries',
      type: 'array',
      label: { fi: 'Valinnat kielittäin', en: 'Choices by language' },
      labels: { singular: { fi: 'Kieli', en: 'Language' }, plural: { fi: 'Kielet', en: 'Languages' } },
      fields: [
        { ...languageField, index: false },
        {
          name: 'lead',
          type: 'relationship',
          relationTo: 'articles',
          label: { fi: 'Pääartikkeli', en: 'Lead article' },
        },
        {
          name: 'picks',
          type: 'relationship',
          relationTo: 'articles',
          hasMany: true,
          label: { fi: 'Nostot', en: 'Picks' },
        },
      ],
    },
  ],
}
