// A process of its own that renders pages and keeps none: what a page is now, whatever the page cache holds.
import { z } from 'zod'

import { env } from '#env'

import { readMarks } from '../page-cache/marks.ts'
import { builtPortal } from '../serving/portal.ts'
import type { Rendered } from './rendering.ts'

const { render } = await builtPortal()

process.on('message', (message) => {
  void answer(z.string().parse(message))
})
process.send?.('ready')

async function answer(address: string): Promise<void> {
  const { response } = await render(new Request(env.siteUrl + address))
  const rendered: Rendered = {
    address,
    tags: readMarks(response.headers)?.tags ?? [],
    answer: `${String(response.status)} ${response.headers.get('Location') ?? ''}\n${await response.text()}`,
  }
  process.send?.(rendered)
}
