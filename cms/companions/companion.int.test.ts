import { expect, test, vi } from 'vitest'

import { startCompanion } from './companion.ts'

const QUESTION = { text: 'kokemus', language: 'fi', page: 1, order: 'relevance', filters: {} }

test('one that is told to end is over at once, so that nobody asks it any more', async () => {
  const onEnd = vi.fn()
  const companion = startCompanion('cms/search/reader.ts', { name: 'reader of the test', onEnd })
  await companion.ask(QUESTION)
  const ended = companion.end()
  expect(onEnd).toHaveBeenCalledTimes(1)
  await expect(companion.ask(QUESTION)).rejects.toThrow()
  await ended
  expect(onEnd).toHaveBeenCalledTimes(1)
})

test('one that ends by itself fails those who wait', async () => {
  const onEnd = vi.fn()
  const companion = startCompanion('site/testing/broken-painter.ts', { name: 'companion of the test', onEnd })
  await expect(companion.ask({})).rejects.toThrow('has ended')
  expect(onEnd).toHaveBeenCalledTimes(1)
})
