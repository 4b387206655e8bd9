import { env } from '#env'
import type { ParsedMail } from 'mailparser'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { deliver } from '../../cms/mail/deliver.ts'
import { linksIn, receiverOf, startMailServer } from '../../cms/testing/mail-server.ts'
import { comment, PATH, startDiscussion } from '../testing/discussion.ts'
import { wordsIn } from '../testing/page-tree.ts'
import { newVisitor, type Visitor } from '../testing/visitors.ts'

type House = Awaited<ReturnType<typeof startDiscussion>>

let house: House
let server: Awaited<ReturnType<typeof startMailServer>>

const MODERATOR = 'person-1@portal.example'
const READER = 'liisa@reader.example'

beforeAll(async () => {
  house = await startDiscussion()
  await house.portal.payload.update({
    collection: 'users',
    id: house.admin.user.id,
    data: { commentMail: 'none', authorMail: false },
  })
  await house.portal.person(['author'])
  server = await startMailServer()
})
afterAll(async () => {
  await server.stop()
  await house.site.stop()
})
beforeEach(() => {
  server.letters.length = 0
})

/** Everything that is due goes out. */
async function post(): Promise<void> {
  while ((await deliver(house.portal.payload, new Date())).done > 0);
}

/** The path of a link in a letter, with its permit. */
function pathIn(letter: ParsedMail, label: string): string {
  const url = linksIn(letter).get(label)
  if (url === undefined)
    throw new Error(`There is no link ${label} in ${[...linksIn(letter).keys()].join(', ')}`)
  expect(url.startsWith(env.siteUrl)).toBe(true)
  return url.slice(env.siteUrl.length)
}

const heading = async (path: string, visitor = newVisitor(house.site.url)) => {
  const { status, page } = await visitor.read(path)
  return [status, wordsIn(page.querySelector('h1'))]
}

const acted = async (path: string, visitor = newVisitor(house.site.url)) => {
  const { status, page } = await visitor.send(path, {})
  return [status, wordsIn(page.querySelector('h1'))]
}

async function said(visitor: Visitor, more: Record<string, string> = {}): Promise<string> {
  expect((await visitor.send(PATH, comment(more))).status).toBe(303)
  return (await house.newest()).id
}

const statusOf = async (id: string) =>
  (await house.portal.payload.findByID({ collection: 'comments', id, depth: 0 })).status

describe('a moderator', () => {
  test('is asked for a decision, whose link shows first and acts when it is confirmed, once', async () => {
    const id = await said(newVisitor(house.site.url), {
      nimi: 'Liisa <b>',
      teksti: 'Ajatus & <script>x</script>',
    })
    await post()
    const letter = server.letterTo(MODERATOR)
    expect(letter.subject).toBe('A comment is waiting: Puhuttu')
    expect(letter.text).toContain('> Ajatus & <script>x</script>')
    expect(letter.html).toContain('&lt;script&gt;')
    expect(letter.html).not.toContain('<script>')
    const approve = pathIn(letter, 'Approve')
    expect(await heading(approve)).toEqual([200, 'Approve the comment?'])
    expect(await heading(approve)).toEqual([200, 'Approve the comment?'])
    expect(await statusOf(id)).toBe('pending')
    expect(await acted(approve)).toEqual([200, 'The comment is approved'])
    expect(await statusOf(id)).toBe('approved')
    const { docs } = await house.portal.payload.find({
      collection: 'decisions',
      where: { commentId: { equals: id } },
    })
    expect(docs).toMatchObject([{ act: 'approve', who: 'Person 1', from: 'pending', to: 'approved' }])

    expect(await acted(approve)).toEqual([410, 'The link has been used'])
    expect(await acted(pathIn(letter, 'Reject'))).toEqual([409, 'The comment has been decided on'])
    await house.moderator.rest('POST', '/comments/decide', {
      action: 'reopen',
      comments: [{ id, seen: 'approved' }],
    })
    expect(await statusOf(id)).toBe('pending')
    expect(await acted(approve)).toEqual([410, 'The link has been used'])
    expect(await statusOf(id)).toBe('pending')
  })

  test('does not decide by a link on a text that has been edited since', async () => {
    const writer = newVisitor(house.site.url)
    const id = await said(writer)
    await post()
    const fields = { toiminto: 'muokkaa', kohde: id, nimi: 'Liisa', sahkoposti: '', teksti: 'Aivan muuta.' }
    expect((await writer.send('/keskustelu/oma/', fields)).status).toBe(303)
    const approve = pathIn(server.letterTo(MODERATOR), 'Approve')
    expect(await heading(approve)).toEqual([409, 'The comment has been edited'])
    expect(await acted(approve)).toEqual([409, 'The comment has been edited'])
    expect(await statusOf(id)).toBe('pending')
  })

  test('who is one no more decides nothing, and neither does who changes a link', async () => {
    const id = await said(newVisitor(house.site.url))
    await post()
    const spam = pathIn(server.letterTo(MODERATOR), 'Mark as spam')
    const { payload } = house.portal
    const set = (role: 'author' | 'moderator') =>
      payload.update({ collection: 'users', id: house.moderator.user.id, data: { roles: [role] } })
    await set('author')
    expect(await acted(spam)).toEqual([404, 'The link does not work'])
    await set('moderator')
    expect(await acted(`${spam.slice(0, -3)}AAA`)).toEqual([404, 'The link does not work'])
    expect(await acted('/en/mail/')).toEqual([404, 'The link does not work'])
    expect(await statusOf(id)).toBe('pending')
    expect(await acted(spam)).toEqual([200, 'The comment is marked as spam'])
    expect(await statusOf(id)).toBe('spam')
  })

  test('gets a page that nobody keeps, finds or is told of', async () => {
    await said(newVisitor(house.site.url))
    await post()
    const { headers } = await newVisitor(house.site.url).read(pathIn(server.letterTo(MODERATOR), 'Approve'))
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(headers.get('x-robots-tag')).toBe('noindex')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
  })
})

describe('a writer', () => {
  test('who has confirmed the address hears of the decision and of answers, until one click ends it', async () => {
    const writer = newVisitor(house.site.url)
    const id = await said(writer, { sahkoposti: READER, paatos: 'kylla' })
    await post()
    const asking = server.letterTo(READER)
    expect(asking.subject).toBe('Vahvista sähköpostiosoitteesi')
    expect(asking.text).not.toContain('Ajatus')
    const confirm = pathIn(asking, 'Vahvista osoite')
    expect(await heading(confirm)).toEqual([200, 'Vahvista sähköpostiosoitteesi'])

    await house.approve(id)
    await post()
    expect(server.letters.filter(({ subject }) => subject?.startsWith('Kommenttisi'))).toEqual([])
    expect(await acted(confirm)).toEqual([200, 'Osoite on vahvistettu'])
    server.letters.length = 0
    await post()
    expect(server.letterTo(READER).subject).toBe('Kommenttisi on julkaistu: Puhuttu')

    server.letters.length = 0
    await house.shown(writer, id)
    const answer = await said(newVisitor(house.site.url), {
      toiminto: 'vastaus',
      kohde: id,
      teksti: 'Niinpä.',
    })
    await house.approve(answer)
    await post()
    const told = server.letterTo(READER)
    expect(told.subject).toBe('Kommenttiisi on vastattu: Puhuttu')
    expect(told.text).toContain('> Niinpä.')
    expect(told.headerLines.find(({ key }) => key === 'list-unsubscribe-post')?.line).toBe(
      'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
    )
    const [, stop = ''] =
      /<([^>]+)>/.exec(
        String(told.headerLines.find(({ key }) => key === 'list-unsubscribe')?.line.replaceAll(/\s/g, '')),
      ) ?? []
    // As a mail program does, from anywhere and without a cookie.
    const ended = await fetch(house.site.url + stop.slice(env.siteUrl.length), {
      method: 'POST',
      headers: { Origin: 'https://mail.example', 'Sec-Fetch-Site': 'cross-site' },
      body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
    })
    expect(ended.status).toBe(200)
    server.letters.length = 0
    const further = await said(newVisitor(house.site.url), {
      toiminto: 'vastaus',
      kohde: id,
      teksti: 'Samaa.',
    })
    await house.approve(further)
    await post()
    expect(server.letters.map(({ subject }) => subject)).toEqual([])
  })

  test('who only typed an address that another has confirmed is a stranger', async () => {
    const owner = newVisitor(house.site.url)
    await said(owner, { sahkoposti: 'oma@reader.example' })
    await post()
    expect(await acted(pathIn(server.letterTo('oma@reader.example'), 'Vahvista osoite'))).toEqual([
      200,
      'Osoite on vahvistettu',
    ])
    server.letters.length = 0
    const other = newVisitor(house.site.url)
    const id = await said(other, { sahkoposti: 'OMA@reader.example', paatos: 'kylla' })
    await house.approve(id)
    await post()
    expect(server.letterTo('OMA@reader.example').subject).toBe('Vahvista sähköpostiosoitteesi')
  })

  test('is asked by three letters a day at most, whoever types the address', async () => {
    for (let writers = 0; writers < 5; writers += 1) {
      await said(newVisitor(house.site.url), { sahkoposti: 'monta@reader.example' })
    }
    await post()
    const asked = server.letters.filter(({ subject }) => subject === 'Vahvista sähköpostiosoitteesi')
    expect(asked).toHaveLength(3)
  })

  test('mails no more than five addresses a day by editing a comment', async () => {
    const writer = newVisitor(house.site.url)
    const id = await said(writer, { sahkoposti: 'monelle-0@reader.example' })
    for (let edits = 1; edits < 8; edits += 1) {
      const sahkoposti = `monelle-${String(edits)}@reader.example`
      const fields = { toiminto: 'muokkaa', kohde: id, nimi: 'Liisa', sahkoposti, teksti: 'Moni saa.' }
      expect((await writer.send('/keskustelu/oma/', fields)).status).toBe(303)
      await post()
    }
    const asked = server.letters.filter((letter) => receiverOf(letter).startsWith('monelle-'))
    expect(asked).toHaveLength(5)
  })

  test('hears why a comment was rejected, where the moderator wants it told', async () => {
    const writer = newVisitor(house.site.url)
    const first = await said(writer, { sahkoposti: 'miksi@reader.example' })
    const second = await said(writer, { sahkoposti: 'miksi@reader.example' })
    await post()
    await acted(pathIn(server.letterTo('miksi@reader.example'), 'Vahvista osoite'))
    server.letters.length = 0
    await house.moderator.rest('POST', '/comments/decide', {
      action: 'reject',
      comments: [{ id: first, seen: 'pending' }],
      note: 'Ei koske <aihetta>.',
      tellsWriter: true,
    })
    await house.moderator.rest('POST', '/comments/decide', {
      action: 'reject',
      comments: [{ id: second, seen: 'pending' }],
      note: 'Vain meille.',
    })
    await post()
    const letter = server.letterTo('miksi@reader.example')
    expect(letter.subject).toBe('Kommenttiasi ei julkaista: Puhuttu')
    expect(letter.text).toContain('> Ei koske <aihetta>.')
    expect(letter.html).toContain('Ei koske &lt;aihetta&gt;.')
  })

  test('with three approved comments and a confirmed address waits no more', async () => {
    const writer = newVisitor(house.site.url)
    for (let comments = 0; comments < 3; comments += 1) {
      await house.approve(await said(writer, { sahkoposti: 'tuttu@reader.example' }))
    }
    expect(await statusOf(await said(writer))).toBe('pending')
    await post()
    await acted(pathIn(server.letterTo('tuttu@reader.example'), 'Vahvista osoite'))
    expect(await statusOf(await said(writer))).toBe('approved')
  })
})
