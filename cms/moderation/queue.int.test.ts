import { createLocalReq } from 'payload'
import { beforeAll, expect, test } from 'vitest'

import { discussedPortal } from '../testing/discussed.ts'
import { deskView } from './queue.ts'
import { readWish } from './wish.ts'

const { payload, moderator, published, sent } = await discussedPortal()

const COPIED = 'Löysin palvelun, jossa kaikki laskut hoituvat yhdellä napin painalluksella.'

let article: string
beforeAll(async () => {
  article = await published()
})

const told = async (id: string) => {
  const { items } = await deskView(await createLocalReq({ user: moderator.user }, payload), readWish({}))
  return items.find((item) => item.id === id)
}

test('of the first of several copies the desk tells that there are others, and what became of them', async () => {
  const first = await sent(article, { text: COPIED })
  expect((await told(first))?.copies).toEqual([])
  await sent(article, { text: COPIED.toUpperCase() })
  await sent(article, { text: COPIED, status: 'spam' })
  expect((await told(first))?.copies.toSorted()).toEqual(['pending', 'spam'])
})

test('what many people say is no copy', async () => {
  const [first] = [await sent(article, { text: 'Kiitos!' }), await sent(article, { text: 'Kiitos!' })]
  expect((await told(first))?.copies).toEqual([])
})

test('the desk tells where links lead, each once, and which of the blocked words there are', async () => {
  await payload.updateGlobal({
    slug: 'settings',
    data: { discussion: { blockedWords: ['pikavippi', 'kasino'] } },
  })
  const text =
    'Pikavippejä! https://laina.example/a https://laina.example/b www.toinen.example http://[ eikä muuta.'
  expect(await told(await sent(article, { text }))).toMatchObject({
    advertising: [],
    hosts: ['laina.example', 'www.toinen.example'],
    blockedWords: ['pikavippi'],
  })
})

test('of what advertises in plain words, the desk tells by what', async () => {
  const text = 'Siivousta Lahdessa 35 €/h. Pyydä tarjous numerosta 040 123 4567.'
  expect(await told(await sent(article, { text }))).toMatchObject({
    advertising: ['040 123 4567', 'pyydä tarjous', '35 €/h'],
  })
})

test('the desk tells how many more there are on other pages, of what is looked for', async () => {
  const other = await published()
  for (let number = 1; number <= 51; number += 1) await sent(other, { text: `Jonossa ${String(number)}` })
  const seen = async (wish: Record<string, string>) => {
    const req = await createLocalReq({ user: moderator.user }, payload)
    const { items, pages, elsewhere } = await deskView(req, readWish({ article: other, ...wish }))
    return { items: items.length, pages, elsewhere }
  }
  expect(await seen({})).toEqual({ items: 50, pages: 2, elsewhere: 1 })
  expect(await seen({ page: '2' })).toEqual({ items: 1, pages: 2, elsewhere: 50 })
  expect(await seen({ page: '3' })).toEqual({ items: 0, pages: 2, elsewhere: 51 })
  expect(await seen({ words: 'Jonossa 51' })).toEqual({ items: 1, pages: 1, elsewhere: 0 })
})
