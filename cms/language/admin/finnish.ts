import { en } from '@payloadcms/translations/languages/en'

import { error, validation } from './errors.ts'
import { fields, operators, upload } from './fields.ts'
import { general } from './general.ts'
import { authentication } from './signing-in.ts'
import { dashboard, folder, localization, version } from './versions.ts'

/** Payload's texts in Finnish, which it does not bring along. */
export const finnish = {
  authentication,
  dashboard,
  error,
  fields,
  folder,
  general,
  localization,
  operators,
  upload,
  validation,
  version,
}

/** Those of its editor, by the key of the feature. */
export const finnishEditor = {
  general: {
    placeholder: 'Kirjoita tähän, tai hae toimintoja merkillä /',
    slashMenuBasicGroupLabel: 'Perustoiminnot',
    slashMenuListGroupLabel: 'Luettelot',
    toolbarItemsActive: '{{count}} käytössä',
  },
  align: {
    alignCenterLabel: 'Keskitä',
    alignJustifyLabel: 'Tasaa molemmat reunat',
    alignLeftLabel: 'Tasaa vasemmalle',
    alignRightLabel: 'Tasaa oikealle',
  },
  blockquote: { label: 'Lainaus' },
  blocks: {
    inlineBlocks: {
      create: 'Lisää: {{label}}',
      edit: 'Muokkaa: {{label}}',
      label: 'Rivin sisään',
      remove: 'Poista: {{label}}',
    },
    label: 'Lohkot',
  },
  checklist: { label: 'Tarkistuslista' },
  heading: { label: 'Väliotsikko {{headingLevel}}' },
  horizontalRule: { label: 'Viiva' },
  indent: { decreaseLabel: 'Pienennä sisennystä', increaseLabel: 'Lisää sisennystä' },
  link: { label: 'Linkki', loadingWithEllipsis: 'Ladataan…' },
  orderedList: { label: 'Numeroitu luettelo' },
  paragraph: { label: 'Kappale', label2: 'Leipäteksti' },
  relationship: { label: 'Viittaus' },
  textState: { defaultStyle: 'Tavallinen' },
  unorderedList: { label: 'Luettelo' },
  upload: { label: 'Tiedosto' },
}

/**
 * The languages of the admin. Of the locales that Payload can load for dates Finnish is none; under the key of Estonian
 * the build finds ours (next.config.mjs). Payload's types know no Finnish either, but do not mind more than they know.
 */
export const adminLanguages = {
  fallbackLanguage: 'en', // of a program that names none; people are asked by proxy.ts
  supportedLanguages: { en, fi: { dateFNSKey: 'et', translations: finnish } },
  translations: { en: {}, fi: { lexical: finnishEditor } },
} as const
