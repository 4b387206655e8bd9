import { expect, test } from 'vitest'

import { essay } from '../testing/articles.ts'
import { freshPortal } from '../testing/portal.ts'
import { bookPoints } from './read.ts'

/** More than are read at once. */
const ARTICLES = 260

test('book points are counted to the last article, however many there are', async () => {
  const { payload } = await freshPortal()
  const { id } = await payload.create({ collection: 'authors', data: { name: 'Aino Esimerkki' } })
  for (let number = 1; number <= ARTICLES; number += 1) {
    await payload.create({
      collection: 'articles',
      data: { ...essay(`Essee ${String(number)}`), authors: [id], bookPoints: 1, _status: 'published' },
    })
  }
  expect(await bookPoints()).toMatchObject([{ name: 'Aino Esimerkki', total: ARTICLES }])
})
