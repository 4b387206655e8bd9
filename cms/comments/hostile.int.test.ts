import { expect, test } from 'vitest'

import { INJECTIONS, naughtyStrings } from '../../site/testing/hostile-texts.ts'
import { discussedPortal } from '../testing/discussed.ts'

const { payload, published, sent } = await discussedPortal()

/** What is stored as it was sent: nothing in it is unseen, and no space is at its ends. */
const PLAIN = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/

test(
  'a hostile name or text is stored as it is, can be asked for and changed',
  { timeout: 240_000 },
  async () => {
    const article = await published()
    const texts = [...INJECTIONS, ...naughtyStrings()]
    const ids = new Map<string, string>()
    for (const [place, string] of texts.entries()) {
      const text = `${String(place)}: ${string}`
      const id = await sent(article, { name: string, text }).catch(() => sent(article, { text }))
      ids.set(id, string)
    }
    const where = { article: { equals: article } }
    const stored = await payload.find({ collection: 'comments', where, pagination: false, depth: 0 })
    expect(stored.docs.length).toBe(texts.length)

    for (const { id, text } of stored.docs) {
      const string = ids.get(id) ?? ''
      if (!PLAIN.test(string)) continue
      expect(text.slice(text.indexOf(' ') + 1)).toBe(string)
      const changed = `Korjattu: ${string}`
      const same = { and: [where, { text: { equals: text } }] }
      const { docs } = await payload.update({ collection: 'comments', where: same, data: { text: changed } })
      expect(docs).toMatchObject([{ id, text: changed }])
    }
  },
)
