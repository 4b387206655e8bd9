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
    hosts: ['laina.example', 'www.toinen.example'],
    blockedWords: ['pikavippi'],
  })
})
