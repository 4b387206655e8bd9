import unhomoglyph from 'unhomoglyph'

/** Whoever signs so would be taken for the house. */
const OFFICES = [
  'ylläpito',
  'ylläpitäjä',
  'moderaattori',
  'toimitus',
  'päätoimittaja',
  'asiakaspalvelu',
  'admin',
  'administrator',
  'moderator',
  'editor',
  'support',
]

/** Names that are not free to everybody. */
export interface HouseNames {
  /** Of people: whoever has the same name looks like them. */
  people: readonly string[]
  /** Of the portal and the organisation: not to be part of a name either. */
  house: readonly string[]
}

/** Whether readers could take somebody of this name for a member of the house. */
export function isOfTheHouse(name: string, { people, house }: HouseNames): boolean {
  const looks = looksOf(name)
  if (looks === '') return false
  const taken = [...people, ...OFFICES].map(looksOf)
  return taken.includes(looks) || house.map(looksOf).some((own) => own !== '' && looks.includes(own))
}

/**
 * What a name looks like, whatever letters it is written with: Cyrillic, Greek, full-width and the like become the
 * Latin ones they resemble (the skeleton of UTS 39, 4), without case, marks, spaces and punctuation.
 */
export function looksOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '')
  // Foreign letters before the case is taken away: М looks like M, but м not like m.
  const latin = plain.replace(/[^\p{Script=Latin}\p{N}]/gu, unhomoglyph).toLowerCase()
  return unhomoglyph(latin)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
