import cluster from 'node:cluster'
import { createServer } from 'node:http'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { MEDIA_ADDRESS, MEDIA_FOLDER } from '#cms/media'
import { env } from '#env'

import { fileServer } from './media/serve.ts'
import { keepPagesNew } from './page-cache/follow.ts'
import { SEARCHES } from './page-cache/marks.ts'
import { createPages } from './page-cache/pages.ts'
import { readRendering } from './page-cache/rendered.ts'
import { answerBroken } from './serving/broken.ts'
import { createDesk } from './serving/desk.ts'
import { keepIndexing } from './serving/indexing.ts'
import { limit, SERVER_OPTIONS } from './serving/limits.ts'
import { builtPortal } from './serving/portal.ts'
import { readStaticFiles } from './serving/static-files.ts'
import { stopInOrder } from './serving/stopping.ts'
import { keepWorkers } from './serving/workers.ts'

/** The memory for pages in each process, in bytes: some 1,200 articles in all their codings, three hundred searches and small answers. */
const ROOM = { pages: 64 * 1024 * 1024, others: 12 * 1024 * 1024 }

/** How long the first pages may take before we open without them, in milliseconds: the database may be gone. */
const OPENING = 4000

if (cluster.isPrimary && env.webConcurrency > 1) await keepWorkers(env.webConcurrency, opened)
else await serve()

async function serve(): Promise<void> {
  const { countViews, FIRST_PAGES, floodgate, followChanges, followIndex, render, whatIsAsked } =
    await builtPortal()
  const pages = createPages({
    limits: ROOM,
    now: () => performance.now(),
    // Nothing of the visitor goes along: what is kept for all cannot depend on one.
    render: async (key) => readRendering(await render(new Request(env.siteUrl + key))),
  })
  followIndex(() => {
    pages.drop({ tags: [SEARCHES], erase: true })
  })
  const views = countViews()
  const answer = createDesk({
    pages,
    render,
    whatIsAsked,
    gate: floodgate(),
    onArticle: (article, request) => {
      views.see(article, request, Date.now())
    },
    files: readStaticFiles(path.resolve('dist/client')),
    servesMedia: fileServer(MEDIA_FOLDER, MEDIA_ADDRESS),
  })
  const server = createServer(SERVER_OPTIONS, answer)
  limit(server)
  server.on('clientError', answerBroken)
  stopInOrder(server, views.flush)
  // A promise that nobody waited for is no reason to leave the readers.
  process.on('unhandledRejection', (reason) => {
    console.error('Something failed unseen.', reason)
  })

  const isReady = keepPagesNew({ pages, first: FIRST_PAGES, followChanges })
  await Promise.race([isReady, sleep(OPENING)])
  server.listen(env.sitePort, env.host, () => {
    if (cluster.isPrimary) opened()
  })
}

/** Readers of pages come first, the search after them. */
function opened(): void {
  console.log(`The portal answers at ${env.siteUrl}`)
  void keepIndexing()
}
