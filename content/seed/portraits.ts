import { people } from './people.ts'
import { drawInitial } from './pictures/initial.ts'
import type { SeedPicture } from './shapes.ts'

/** Nobody here is real, so nobody has a face: the letter of each is laid in rope. */
export const portraits: SeedPicture[] = people.map(({ key, name }, place) => {
  const letter = name.charAt(0)
  return {
    key: `portrait-${key}`,
    fileName: `muotokuva-${key}.png`,
    alt: `${name}: köydestä laskettu kirjain ${letter}`,
    credit: 'Sitouttajan toimitus',
    place: 'Toimituksen piirustuspöytä',
    alts: [
      {
        language: 'en',
        alt: `${name}: the letter ${letter}, laid in rope`,
        place: 'The editors’ drawing board',
      },
    ],
    svg: drawInitial(letter, place),
  }
})
