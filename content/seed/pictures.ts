import type { SeedPicture } from './shapes.ts'

const WIDTH = 960
const HEIGHT = 640

/** Drawn by us, in the colours of the portal, so that nobody's permission is needed. */
export const pictures: SeedPicture[] = [
  {
    key: 'kerrokset',
    fileName: 'kerrokset.png',
    alt: 'Kaksi vaakaviivaa ja niiden välissä portaat, joita pitkin kulkee pisteiden jono.',
    credit: 'Sitouttajan toimitus',
    place: 'Toimituksen piirustuspöytä',
    caption: 'Yksi keitin, kaksi kerrosta.',
    alts: [
      {
        language: 'en',
        alt: 'Two horizontal lines with stairs between them and a row of dots along the stairs.',
        place: 'The editors’ drawing board',
        caption: 'One coffee maker, two floors.',
      },
    ],
    svg: drawing([
      '<path d="M60 170H420M540 470H900" stroke="#1f5f5b" stroke-width="14" stroke-linecap="round"/>',
      '<path d="M420 170v75h40v75h40v75h40v75" fill="none" stroke="#1f5f5b" stroke-width="14" stroke-linejoin="round"/>',
      ...dots([150, 250, 350], 120),
      ...dots([450], 205),
      ...dots([490], 280),
      ...dots([640, 720, 800], 420),
      '<circle cx="870" cy="400" r="40" fill="#b5622e"/>',
    ]),
  },
  {
    key: 'jono',
    fileName: 'jono.png',
    alt: 'Kuusi ympyrää jonossa. Viereiset ympyrät limittyvät, ja limitys on aina tummempi.',
    credit: 'Sitouttajan toimitus',
    place: 'Toimituksen piirustuspöytä',
    alts: [
      {
        language: 'en',
        alt: 'Six circles in a queue. Neighbours overlap, and each overlap is darker.',
        place: 'The editors’ drawing board',
      },
    ],
    svg: drawing(
      [150, 280, 410, 540, 670, 800].map(
        (x) => `<circle cx="${String(x)}" cy="320" r="95" fill="#1f5f5b" fill-opacity="0.45"/>`,
      ),
    ),
  },
]

function drawing(shapes: readonly string[]): string {
  const size = `width="${String(WIDTH)}" height="${String(HEIGHT)}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect ${size} fill="#efe9dd"/>${shapes.join('')}</svg>`
}

function dots(places: readonly number[], height: number): string[] {
  return places.map((x) => `<circle cx="${String(x)}" cy="${String(height)}" r="22" fill="#5e5a54"/>`)
}
