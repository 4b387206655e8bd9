import { paper } from './paper.ts'
import type { SeedFile } from './shapes.ts'
import { bell } from './sound.ts'

/** Made by us of nothing but numbers and letters, as the pictures are. */
export const files: SeedFile[] = [
  {
    key: 'kirjanpito',
    fileName: 'kahvijonon-kirjanpito.pdf',
    mimeType: 'application/pdf',
    caption: 'Kahvijonon kirjanpito tulostettavaksi',
    alts: [{ language: 'en', caption: 'A tally sheet for the coffee queue (in Finnish)' }],
    data: () =>
      paper({
        title: 'Kahvijonon kirjanpito',
        lines: [
          'Vedä viiva, kun jonossa tai palaverissa otetaan asia puheeksi.',
          'Laske viivat viikon lopussa. Nimiä ei kirjata.',
        ],
        rows: [
          'Keskeneräinen kysymys, jonossa:',
          'Keskeneräinen kysymys, palaverissa:',
          'Oma virhe, jonossa:',
          'Oma virhe, palaverissa:',
          'Aikataulu, jonossa:',
          'Aikataulu, palaverissa:',
        ],
      }),
  },
  {
    key: 'kahvikello',
    fileName: 'kahvikello.wav',
    mimeType: 'audio/wav',
    caption: 'Kahvikello',
    alts: [{ language: 'en', caption: 'The coffee bell' }],
    data: () => bell([659.25, 523.25, 587.33, 392]),
  },
]
