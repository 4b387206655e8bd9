import type { CollectionConfig, ImageSize } from 'payload'

import { anyone, author, editor, either, nobody, own, staff } from '../access.ts'
import { setOwner } from '../articles/owner.ts'
import { languageField } from '../language/fields.ts'
import type { RuleOptions } from '../language/rules.ts'
import { say } from '../language/wording.ts'
import { ENDINGS } from './file-type.ts'
import { MEDIA_FOLDER } from './folder.ts'
import { guardUpload } from './guard.ts'

/** CSS pixels; a picture is never enlarged. */
const WIDTHS = [480, 960, 1600] as const

/** What Payload's own look at the bytes calls sound of Apple's. */
const APPLE_SOUND = 'audio/x-m4a'

/** Pictures and files. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: {
    singular: { fi: 'Kuva tai tiedosto', en: 'Picture or file' },
    plural: { fi: 'Kuvat ja tiedostot', en: 'Pictures and files' },
  },
  disableDuplicate: true,
  access: {
    read: anyone,
    create: either(author, editor),
    update: either(editor, own('owner')),
    delete: either(editor, own('owner')),
  },
  admin: {
    useAsTitle: 'filename',
    listSearchableFields: ['filename', 'alt', 'credit'],
    defaultColumns: ['filename', 'alt', 'credit', 'updatedAt'],
    group: { fi: 'Sisältö', en: 'Content' },
    description: {
      fi: 'Kuvat vaihtoehtoisine teksteineen, PDF-tiedostot ja äänitteet. Tekijä, paikka, päiväykset ja muut tiedot, joita ohjelmat ja kamerat kirjoittavat tiedostoon, poistetaan siitä; samalla katoaa PDF:n sähköinen allekirjoitus.',
      en: 'Pictures with their text alternatives, PDF files and sound. What programs and cameras write into a file, such as its author, place and dates, is removed from it, and so is the digital signature of a PDF.',
    },
  },
  upload: {
    staticDir: MEDIA_FOLDER,
    mimeTypes: [...Object.keys(ENDINGS), APPLE_SOUND],
    focalPoint: true,
    displayPreview: true,
    imageSizes: WIDTHS.flatMap((width) => [avif(width), webp(width)]),
    adminThumbnail: 'webp480',
    modifyResponseHeaders: ({ headers }) => {
      headers.set('X-Content-Type-Options', 'nosniff')
      return headers
    },
  },
  hooks: { beforeOperation: [guardUpload], beforeChange: [setOwner] },
  fields: [
    {
      name: 'alt',
      type: 'text',
      label: { fi: 'Vaihtoehtoinen teksti', en: 'Text alternative' },
      validate: describedUnlessDecorative,
      admin: {
        description: {
          fi: 'Mitä kuvassa on, sille joka ei näe sitä. Pakollinen, ellei kuva ole vain koriste.',
          en: 'What the picture shows, for who does not see it. Required unless it is only decoration.',
        },
      },
    },
    {
      name: 'decorative',
      type: 'checkbox',
      defaultValue: false,
      label: { fi: 'Vain koriste', en: 'Only decoration' },
      admin: {
        description: {
          fi: 'Kuva ei kerro mitään, mitä teksti ei kerro.',
          en: 'The picture tells nothing that the text does not.',
        },
      },
    },
    { name: 'credit', type: 'text', label: { fi: 'Kuvaaja tai tekijä', en: 'Credit' } },
    { name: 'place', type: 'text', label: { fi: 'Kuvauspaikka', en: 'Place' } },
    {
      name: 'caption',
      type: 'textarea',
      label: { fi: 'Kuvateksti tai tiedoston nimi', en: 'Caption, or name of the file' },
    },
    {
      name: 'alts',
      type: 'array',
      label: { fi: 'Muilla kielillä', en: 'In other languages' },
      labels: { singular: { fi: 'Kieli', en: 'Language' }, plural: { fi: 'Kielet', en: 'Languages' } },
      fields: [
        { ...languageField, index: false, defaultValue: 'en' },
        { name: 'alt', type: 'text', label: { fi: 'Vaihtoehtoinen teksti', en: 'Text alternative' } },
        { name: 'place', type: 'text', label: { fi: 'Kuvauspaikka', en: 'Place' } },
        {
          name: 'caption',
          type: 'textarea',
          label: { fi: 'Kuvateksti tai tiedoston nimi', en: 'Caption, or name of the file' },
        },
      ],
    },
    {
      name: 'owner',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      access: { create: nobody, update: nobody, read: staff },
      admin: { hidden: true },
      label: { fi: 'Tuonut', en: 'Uploaded by' },
    },
  ],
}

/** Effort 2 costs a tenth of the default's time at much the same size (measured on 24 megapixels). */
function avif(width: number): ImageSize {
  return {
    name: `avif${String(width)}`,
    ...inside(width),
    formatOptions: { format: 'avif', options: { effort: 2 } },
  }
}

function webp(width: number): ImageSize {
  return { name: `webp${String(width)}`, ...inside(width), formatOptions: { format: 'webp' } }
}

/** Without `fit`, Payload resizes twice and cuts to the focal point, though there is nothing to cut. */
function inside(width: number) {
  return { width, fit: 'inside', withoutEnlargement: true } as const
}

function describedUnlessDecorative(alt: unknown, { data, req }: RuleOptions): string | true {
  if (typeof alt === 'string' && alt.trim() !== '') return true
  const { decorative, mimeType }: { decorative?: unknown; mimeType?: unknown } = data
  if (decorative === true || (typeof mimeType === 'string' && !mimeType.startsWith('image/'))) return true
  return say(req, {
    fi: 'Kerro mitä kuvassa on, tai merkitse se koristeeksi.',
    en: 'Tell what the picture shows, or mark it as decoration.',
  })
}
