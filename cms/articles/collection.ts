import type { CollectionConfig } from 'payload'

import {
  author,
  both,
  editor,
  either,
  inVersions,
  notPublishing,
  own,
  published,
  unpublished,
} from '../access.ts'
import { holdAddress } from '../addresses/address-fields.ts'
import { deleteBelongings } from './deletion.ts'
import { setDiscussion } from './discussion.ts'
import { filingFields } from './filing-fields.ts'
import { setOwner } from './owner.ts'
import { showPreview } from './preview/endpoint.ts'
import {
  guardPublication,
  guardRestore,
  refuseUnauthorisedPublication,
  stampPublication,
} from './publication.ts'
import { writtenFields } from './written-fields.ts'

/** Essays, book reviews, columns, posts and news. */
export const Articles: CollectionConfig = {
  slug: 'articles',
  labels: {
    singular: { fi: 'Artikkeli', en: 'Article' },
    plural: { fi: 'Artikkelit', en: 'Articles' },
  },
  access: {
    read: either(published, editor, own('owner', 'byline')),
    readVersions: either(editor, inVersions(own('owner', 'byline'))),
    create: either(editor, both(author, notPublishing)),
    update: either(editor, both(own('owner', 'byline'), notPublishing)),
    delete: either(editor, both(own('owner', 'byline'), unpublished)),
  },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'authors', 'publishedAt', '_status'],
    listSearchableFields: ['title', 'standfirst'],
    // Opening the form for a new article already stores one; those left at that are not worth a row.
    baseFilter: () => ({ or: [{ title: { exists: true } }, { body: { exists: true } }] }),
    preview: ({ id }) => `/api/articles/${String(id)}/preview`,
    components: {
      edit: {
        beforeDocumentControls: [
          '/articles/form/AskBeforeLeaving.tsx#AskBeforeLeaving',
          '/articles/form/LetTypingArrive.tsx#LetTypingArrive',
          '/articles/form/NameUntitled.tsx#NameUntitled',
        ],
        PreviewButton: '/articles/form/PreviewButton.tsx#PreviewButton',
      },
    },
    group: { fi: 'Sisältö', en: 'Content' },
    description: {
      fi: 'Esseet, kirja-arviot, kolumnit, blogit ja uutiset.',
      en: 'Essays, book reviews, columns, posts and news.',
    },
  },
  // Drafts first: they have no date yet, and would come after all that has ever been published.
  defaultSort: ['_status', '-publishedAt', '-updatedAt'],
  trash: true,
  lockDocuments: { duration: 300 },
  versions: { drafts: { autosave: { interval: 800, showSaveDraftButton: true } }, maxPerDoc: 50 },
  indexes: [
    { fields: ['series', 'language', 'publishedAt', '_status', 'deletedAt'] },
    { fields: ['slug', 'language', 'kind'] },
  ],
  endpoints: [setDiscussion, showPreview],
  hooks: {
    beforeOperation: [guardPublication, guardRestore],
    beforeDelete: [deleteBelongings],
    beforeChange: [refuseUnauthorisedPublication, setOwner, holdAddress('articles'), stampPublication],
  },
  fields: [...writtenFields, ...filingFields],
}
