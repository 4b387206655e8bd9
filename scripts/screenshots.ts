import path from 'node:path'

import sharp from 'sharp'

import { runCommand } from './command.ts'
import { type Studio, takePictures } from './pictures.ts'

/** `npm run screenshots [-- FOLDER]`: pages of the demonstration portal, whole, on three widths, by day and by night. */

const PAGES = {
  front: '/',
  list: '/esseet/',
  essay: '/esseet/toinen-puhelu/',
  review: '/kirja-arviot/johtajuussatu-junamatkalle/',
  column: '/kolumnit/kiitos-palautteestasi/',
  news: '/uutiset/lukupiiri-avaa-ovensa/',
  post: '/blogi/kahvinkeitin-muutti-kerrosta/',
  'series-part': '/blogi/kuka-taman-paattaa/',
  authors: '/kirjoittajat/',
  author: '/kirjoittajat/noora-kettunen/',
  books: '/kirjat/',
  book: '/kirjat/humble-inquiry/',
  topics: '/aiheet/',
  topic: '/aiheet/kohtaaminen/',
  'all-series': '/sarjat/',
  search: '/haku/?q=asiakas',
  'search-in-vain': '/haku/?q=kvanttimekaniikka',
  'own-comments': '/keskustelu/oma/',
  archive: '/arkisto/',
  points: '/kirjapisteet/',
  about: '/tietoa/',
  privacy: '/tietosuoja/',
  missing: '/ei-ole/',
  'front-in-english': '/en/',
} as const

const WIDTHS = [390, 768, 1440]
const THEMES = ['light', 'dark'] as const

const QUALITY = 80

await runCommand({
  stoppedCode: 130,
  run: async (stopping) => {
    const folder = await takePictures('.cache/screenshots', async (studio) => {
      for (const theme of THEMES)
        for (const width of WIDTHS) {
          stopping.throwIfAborted()
          await take({ ...studio, theme, width })
        }
    })
    console.log(
      `${String(Object.keys(PAGES).length * WIDTHS.length * THEMES.length)} pictures are in ${folder}.`,
    )
    return 0
  },
})

interface Session extends Studio {
  theme: (typeof THEMES)[number]
  width: number
}

async function take({ browser, portal, folder, theme, width }: Session): Promise<void> {
  const context = await browser.newContext({ colorScheme: theme, viewport: { width, height: 900 } })
  const page = await context.newPage()
  for (const [name, address] of Object.entries(PAGES)) {
    await page.goto(portal.site + address, { waitUntil: 'networkidle' })
    const shot = await page.screenshot({ fullPage: true })
    const file = path.join(folder, `${name}-${String(width)}-${theme}.webp`)
    await sharp(shot).webp({ quality: QUALITY }).toFile(file)
  }
  await context.close()
}
