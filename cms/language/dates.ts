/** A day as people here write it; the field takes it typed, too. */
export const DAY = { pickerAppearance: 'dayOnly', displayFormat: 'd.M.yyyy' } as const

/** A moment likewise. Without a format of its own the field reads a typed 25.11.2019 as another day, silently. */
export const MOMENT = {
  pickerAppearance: 'dayAndTime',
  displayFormat: 'd.M.yyyy H.mm',
  timeFormat: 'H.mm',
} as const
