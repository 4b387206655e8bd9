import type { GlobalConfig } from 'payload'

import { anyone, editor } from '../access.ts'
import { languageField } from '../language/fields.ts'
import { hiddenUnless } from '../people/shown.ts'
import { articlesOfReaders, offeredToFront } from './choices.ts'

/** What the editors have chosen to the front page; where nothing is chosen, the newest stands there. */
export const FrontPage: GlobalConfig = {
  slug: 'front-page',
  label: { fi: 'Etusivu', en: 'Front page' },
  access: { read: anyone, update: editor },
  admin: {
    group: { fi: 'Portaali', en: 'Portal' },
    hidden: hiddenUnless('editor'),
    description: {
      fi: 'Mitä etusivulla nostetaan esiin. Minkä jätät tyhjäksi, siinä näkyy uusin.',
      en: 'What the front page brings forward. Where you choose nothing, the newest stands.',
    },
  },
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
          filterOptions: offeredToFront,
          validate: articlesOfReaders,
          label: { fi: 'Pääartikkeli', en: 'Lead article' },
          admin: { allowCreate: false },
        },
        {
          name: 'picks',
          type: 'relationship',
          relationTo: 'articles',
          hasMany: true,
          filterOptions: offeredToFront,
          validate: articlesOfReaders,
          label: { fi: 'Nostot', en: 'Picks' },
          admin: { allowCreate: false },
        },
      ],
    },
  ],
}
