import {
  BoldFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  type LinkFeatureServerProps,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { Block, RichTextField, UploadField } from 'payload'

import { webAddress } from '../language/rules.ts'
import { NO_PICTURES, ONLY_PICTURES } from '../media/file-type.ts'
import { iconOf } from './block-icons.ts'
import { LINKED } from './body/references.ts'

/**
 * Links by reference are looked up when the text is shown, all of them at once. Anew for each editor: the
 * feature writes into what it is given.
 */
export function links(): LinkFeatureServerProps {
  return { enabledCollections: [...LINKED], maxDepth: 0 }
}

const contentField: RichTextField = {
  name: 'content',
  type: 'richText',
  required: true,
  editor: lexicalEditor({
    features: [
      ParagraphFeature(),
      BoldFeature(),
      ItalicFeature(),
      LinkFeature(links()),
      UnorderedListFeature(),
      OrderedListFeature(),
      InlineToolbarFeature(),
    ],
  }),
  label: { fi: 'Sisältö', en: 'Content' },
}

const mediaField: UploadField = {
  name: 'media',
  type: 'upload',
  relationTo: 'media',
  required: true,
  filterOptions: ONLY_PICTURES,
  maxDepth: 0,
  label: { fi: 'Kuva', en: 'Picture' },
}

/** How the editor shows a block. It is known by its kind: the editor offers no field for a name of its own. */
function asKind(block: Parameters<typeof iconOf>[0]): NonNullable<Block['admin']> {
  return { disableBlockName: true, images: iconOf(block) }
}

const PULL_QUOTE: Block = {
  slug: 'pullQuote',
  admin: asKind('pullQuote'),
  labels: { singular: { fi: 'Nosto', en: 'Pull quote' }, plural: { fi: 'Nostot', en: 'Pull quotes' } },
  fields: [
    { name: 'text', type: 'textarea', required: true, label: { fi: 'Teksti', en: 'Text' } },
    { name: 'attribution', type: 'text', label: { fi: 'Kenen sanoma', en: 'Attribution' } },
  ],
}

const FACT_BOX: Block = {
  slug: 'factBox',
  admin: asKind('factBox'),
  labels: {
    singular: { fi: 'Tietolaatikko', en: 'Fact box' },
    plural: { fi: 'Tietolaatikot', en: 'Fact boxes' },
  },
  fields: [{ name: 'title', type: 'text', label: { fi: 'Otsikko', en: 'Title' } }, contentField],
}

const DEFINITION_LIST: Block = {
  slug: 'definitionList',
  admin: asKind('definitionList'),
  labels: {
    singular: { fi: 'Määritelmät', en: 'Definitions' },
    plural: { fi: 'Määritelmät', en: 'Definitions' },
  },
  fields: [
    {
      name: 'items',
      type: 'array',
      required: true,
      minRows: 1,
      defaultValue: [{}], // the first is there to be filled in
      label: { fi: 'Määritelmät', en: 'Definitions' },
      labels: {
        singular: { fi: 'Määritelmä', en: 'Definition' },
        plural: { fi: 'Määritelmät', en: 'Definitions' },
      },
      fields: [
        { name: 'term', type: 'text', required: true, label: { fi: 'Termi', en: 'Term' } },
        { name: 'meaning', type: 'textarea', required: true, label: { fi: 'Merkitys', en: 'Meaning' } },
      ],
    },
  ],
}

const PICTURE: Block = {
  slug: 'picture',
  admin: asKind('picture'),
  labels: { singular: { fi: 'Kuva', en: 'Picture' }, plural: { fi: 'Kuvat', en: 'Pictures' } },
  fields: [mediaField, { name: 'caption', type: 'textarea', label: { fi: 'Kuvateksti', en: 'Caption' } }],
}

const GALLERY: Block = {
  slug: 'gallery',
  admin: asKind('gallery'),
  labels: { singular: { fi: 'Kuvasarja', en: 'Gallery' }, plural: { fi: 'Kuvasarjat', en: 'Galleries' } },
  fields: [
    {
      name: 'pictures',
      type: 'upload',
      relationTo: 'media',
      hasMany: true,
      required: true,
      filterOptions: ONLY_PICTURES,
      maxDepth: 0,
      label: { fi: 'Kuvat', en: 'Pictures' },
    },
  ],
}

const FILE: Block = {
  slug: 'file',
  admin: asKind('file'),
  labels: {
    singular: { fi: 'Tiedosto (PDF tai ääni)', en: 'File (PDF or sound)' },
    plural: { fi: 'Tiedostot (PDF tai ääni)', en: 'Files (PDF or sound)' },
  },
  fields: [
    {
      ...mediaField,
      filterOptions: NO_PICTURES,
      label: { fi: 'Tiedosto', en: 'File' },
    },
    {
      name: 'title',
      type: 'text',
      label: { fi: 'Nimi', en: 'Name' },
      admin: {
        description: {
          fi: 'Ilman sitä käytetään tiedoston omaa nimeä.',
          en: 'Without it the file’s own name is used.',
        },
      },
    },
  ],
}

const BOOK_CARD: Block = {
  slug: 'bookCard',
  admin: asKind('bookCard'),
  labels: {
    singular: { fi: 'Kirjakortti', en: 'Book card' },
    plural: { fi: 'Kirjakortit', en: 'Book cards' },
  },
  fields: [
    {
      name: 'book',
      type: 'relationship',
      relationTo: 'books',
      required: true,
      maxDepth: 0,
      label: { fi: 'Kirja', en: 'Book' },
    },
  ],
}

const EMBED: Block = {
  slug: 'embed',
  admin: asKind('embed'),
  labels: { singular: { fi: 'Upotus', en: 'Embed' }, plural: { fi: 'Upotukset', en: 'Embeds' } },
  fields: [
    {
      name: 'url',
      type: 'text',
      required: true,
      validate: webAddress,
      label: { fi: 'Osoite (YouTube, Vimeo, Spotify)', en: 'Address (YouTube, Vimeo, Spotify)' },
    },
  ],
}

/** What an author can put between paragraphs. */
export const BLOCKS: Block[] = [
  PULL_QUOTE,
  FACT_BOX,
  DEFINITION_LIST,
  PICTURE,
  GALLERY,
  FILE,
  BOOK_CARD,
  EMBED,
]

/** What an author can put inside a sentence. */
export const FOOTNOTE: Block = {
  slug: 'footnote',
  admin: { images: iconOf('footnote') },
  labels: { singular: { fi: 'Alaviite', en: 'Footnote' }, plural: { fi: 'Alaviitteet', en: 'Footnotes' } },
  fields: [contentField],
}
