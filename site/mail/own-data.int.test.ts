import { env } from '#env'
import { readdir } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { deliver } from '../../cms/mail/deliver.ts'
import { mailFolder } from '../../cms/mail/transport.ts'
import { linksIn, receiverOf, startMailServer } from '../../cms/testing/mail-server.ts'
import { comment, PATH, SOON, startDiscussion } from '../testing/discussion.ts'
import { all, wordsIn } from '../testing/page-tree.ts'
import { newVisitor } from '../testing/visitors.ts'

type House = Awaited<ReturnType<typeof startDiscussion>>

let house: House

beforeAll(async () => {
  house = await startDiscussion()
})
afterAll(() => house.site.stop())

async function post(): Promise<void> {
  while ((await deliver(house.portal.payload, new Date())).done > 0);
}

/** Asks by the form, and gives the link that was mailed. */
async function linkFor(address: string, page = '/tietosuoja/'): Promise<string> {
  const server = await startMailServer()
  const sent = await newVisitor(house.site.url).send(page, { sahkoposti: address })
  expect(sent.status).toBe(303)
  expect(sent.headers.getSetCookie()).toEqual([])
  await post()
  await server.stop()
  const [letter] = server.letters.filter((each) => receiverOf(each) === address)
  if (!letter) throw new Error(`${address} got nothing`)
  const [link] = [...linksIn(letter).values()]
  expect(link).not.toContain(Buffer.from(address).toString('base64url').slice(0, 10))
  return (link ?? '').slice(env.siteUrl.length)
}

async function said(more: Record<string, string>): Promise<string> {
  expect((await newVisitor(house.site.url).send(PATH, comment(more))).status).toBe(303)
  return (await house.newest()).id
}

test('the page of privacy takes an address, keeps what is wrong, and tells nothing of others', async () => {
  const visitor = newVisitor(house.site.url)
  const wrong = await visitor.send('/tietosuoja/', { sahkoposti: 'ei osoite' })
  expect(wrong.status).toBe(422)
  const field = wrong.page.querySelector('#omat-tiedot-osoite')
  expect([field?.getAttribute('value'), field?.getAttribute('aria-invalid')]).toEqual(['ei osoite', 'true'])

  const foreign = await visitor.send(
    '/tietosuoja/',
    { sahkoposti: 'joku@reader.example' },
    { Origin: 'https://evil.example' },
  )
  expect(foreign.status).toBe(403)
  const taken = await visitor.send('/tietosuoja/', { sahkoposti: 'joku@reader.example' })
  expect([taken.status, taken.location]).toEqual([303, '/tietosuoja/?viesti=pyydetty#omat-tiedot'])
  const { page } = await visitor.read('/tietosuoja/?viesti=pyydetty')
  expect(wordsIn(page.querySelector('#omat-tiedot'))).toContain('Linkki lähetetään')
  expect(wordsIn((await visitor.read('/tietosuoja/')).page)).not.toContain('Linkki lähetetään')
  expect(all('#omat-tiedot', (await visitor.read('/tietoa/')).page)).toEqual([])

  for (let times = 0; times < 2; times += 1) {
    expect((await visitor.send('/tietosuoja/', { sahkoposti: 'JOKU@reader.example' })).status).toBe(303)
  }
  const many = await visitor.send('/en/privacy/', { sahkoposti: 'joku@reader.example' })
  expect(many.status).toBe(429)
  expect(many.page.querySelector('#omat-tiedot-osoite')?.getAttribute('value')).toBe('joku@reader.example')
})

test('who has the link sees what is kept, and erases it: the thread keeps the place', async () => {
  const { payload } = house.portal
  const shown = await said({
    nimi: 'Liisa',
    sahkoposti: 'Liisa@reader.example',
    teksti: 'Tämä on <i>minun</i>.',
  })
  await house.approve(shown)
  const visitor = newVisitor(house.site.url)
  await house.shown(visitor, shown)
  const reply = await said({ toiminto: 'vastaus', kohde: shown, nimi: 'Olli', teksti: 'Tämä on Ollin.' })
  await house.approve(reply)
  const waiting = await said({ nimi: 'Liisa', sahkoposti: 'liisa@reader.example', teksti: 'Tämä odottaa.' })
  const other = await said({ nimi: 'Muu', sahkoposti: 'muu@reader.example', teksti: 'Tämä on muun.' })

  // Without a mail server: the letters that asked for a confirmation lie as files.
  await post()
  const before = (await readdir(mailFolder())).length

  const link = await linkFor('liisa@reader.example')
  const seen = await visitor.read(link)
  expect(seen.status).toBe(200)
  expect(seen.headers.get('cache-control')).toBe('private, no-store')
  expect(seen.headers.get('referrer-policy')).toBe('no-referrer')
  const words = wordsIn(seen.page.querySelector('main'))
  expect(words).toContain('Tämä on <i>minun</i>.')
  expect(words).toContain('Tämä odottaa.')
  expect(words).not.toContain('Tämä on muun.')

  expect((await visitor.send(link, {})).status).toBe(200)
  await vi.waitFor(async () => {
    const thread = wordsIn((await visitor.read(PATH)).page.querySelector('#keskustelu'))
    expect(thread).not.toContain('minun')
    expect(thread).toContain('Poistettu')
    expect(thread).toContain('Tämä on Ollin.')
  }, SOON)
  const { docs } = await payload.find({ collection: 'comments', depth: 0, pagination: false })
  const byId = new Map(docs.map((doc) => [doc.id, doc]))
  expect(byId.get(shown)).toMatchObject({ name: 'Poistettu', text: 'Poistettu', status: 'approved' })
  expect([byId.get(shown)?.email ?? null, byId.get(shown)?.sender ?? null]).toEqual([null, null])
  expect(byId.has(waiting)).toBe(false)
  expect(byId.get(other)?.email).toBe('muu@reader.example')
  expect((await readdir(mailFolder())).length).toBe(before - 2)
  expect(wordsIn((await visitor.read(link)).page.querySelector('main'))).toContain(
    'ei ole tallennettu mitään',
  )
  expect((await visitor.send(link, {})).status).toBe(200) // twice changes nothing
})

test('whose address is kept nowhere gets a letter too, in the language of the form', async () => {
  const link = await linkFor('nobody@reader.example', '/en/privacy/')
  expect(link.startsWith('/en/mail/')).toBe(true)
  const { page } = await newVisitor(house.site.url).read(link)
  expect(wordsIn(page.querySelector('main'))).toContain('Nothing is stored about this address.')
})
