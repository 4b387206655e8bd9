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
}
