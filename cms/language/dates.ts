const DAYS = ['d.M.yyyy', 'dd.MM.yyyy', 'd.M.yy', 'dd.MM.yy']
const TIMES = ['H.mm', 'HH.mm', 'H:mm', 'HH:mm', "'klo' H.mm", "'klo' HH.mm"]

/** A day as people here write it; the field takes it typed, too. Not strict, it reads 10.1. as the first of October. */
export const DAY = {
  pickerAppearance: 'dayOnly' as const,
  displayFormat: 'd.M.yyyy',
  overrides: { strictParsing: true, dateFormat: DAYS },
}

/** A moment likewise; a day alone is its midnight. */
export const MOMENT = {
  pickerAppearance: 'dayAndTime' as const,
  displayFormat: "d.M.yyyy 'klo' H.mm",
  timeFormat: 'H.mm',
  overrides: {
    strictParsing: true,
    dateFormat: [...TIMES.flatMap((time) => DAYS.map((day) => `${day} ${time}`)), ...DAYS],
  },
}
