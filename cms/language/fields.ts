import type { SelectField } from 'payload'

/** Which language a document or a part of it is written in: one document per language, no field localisation. */
export const languageField: SelectField = {
  name: 'language',
  type: 'select',
  required: true,
  index: true,
  defaultValue: 'fi',
  options: [
    { value: 'fi', label: { fi: 'Suomi', en: 'Finnish' } },
    { value: 'en', label: { fi: 'Englanti', en: 'English' } },
  ],
  label: { fi: 'Kieli', en: 'Language' },
  admin: { isClearable: false },
}

/** The same beside the text, where the language of a whole document is chosen. */
export const languageBeside = {
  ...languageField,
  admin: { ...languageField.admin, position: 'sidebar' },
} satisfies SelectField
