import { expect, test } from 'vitest'

import { paper, stream } from '../../testing/files.ts'
import { cleanPaper } from './clean.ts'

test('a PDF that would take for ever is given up', { timeout: 20_000 }, async () => {
  const endless = paper([stream(Buffer.alloc(3), '/Type /XRef /Size 2000000000 /W [1 1 1]')])
  expect(await cleanPaper(endless, 1000)).toEqual({ ok: false, reason: 'heavy-paper' })
})

test('a PDF is written anew in a thread of its own', { timeout: 20_000 }, async () => {
  const cleaned = await cleanPaper(paper(['(sivu)']))
  expect(cleaned.ok && cleaned.data.toString('latin1', 0, 8)).toBe('%PDF-1.7')
})
