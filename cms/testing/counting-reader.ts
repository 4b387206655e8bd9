// A process of the portal that sees articles being read and writes it down each time, when it is told to. Its arguments:
// how often, and the ids of the articles. It says when it is ready.
import { once } from 'node:events'

import { cms } from '#cms'

import { countViews } from '../views/public.ts'

const NOON = Date.parse('2026-11-26T12:00:00Z')
const READER = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0' }

const [times, ...articles] = process.argv.slice(2)
const views = countViews()
await cms()
process.send?.('ready')
await once(process, 'message')
for (let time = 0; time < Number(times); time += 1) {
  for (const article of articles) views.see(article, { method: 'GET', headers: READER }, NOON)
  await views.flush()
}
process.exit(0)
