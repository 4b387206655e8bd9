import { afterAll, beforeEach, describe, expect, test } from 'vitest'

import { comment, OWN, PATH, startDiscussion } from '../testing/discussion.ts'
import { all, the, wordsIn } from '../testing/page-tree.ts'
import { formFor, newVisitor, refusalOn, type Visitor } from '../testing/visitors.ts'

const { moderator, site, published, newest, approve, approved, shown } = await startDiscussion()
afterAll(() => site.stop())

let visitor: Visitor
beforeEach(() => {
  visitor = newVisitor(site.url)
})

describe('a comment', () => {
  test('is taken, waits, and is seen by others when it has been approved', async () => {
    const fields = comment()
    const sent = await visitor.send(PATH, fields)
    expect([sent.status, sent.location]).toEqual([303, `${PATH}?viesti=odottaa#keskustelu`])
    const told = await visitor.read(`${PATH}?viesti=odottaa`)
    expect(wordsIn(told.page.querySelector('#viesti'))).toContain('odottaa hyväksyntää')
    expect(wordsIn(told.page)).not.toContain(fields.teksti)
    const { id } = await newest()
    await approve(id)
    await shown(visitor, id)
    const other = await newVisitor(site.url).read(PATH)
    expect(wordsIn(other.page.getElementById(`kommentti-${id}`))).toContain(fields.teksti)
    expect(wordsIn(the('h2#keskustelu-otsikko', other.page))).toBe('Keskustele artikkelista')
  })

  test('sets the one cookie, which no script reads and no other site is sent', async () => {
    expect((await visitor.read(PATH)).headers.getSetCookie()).toEqual([])
    const { headers } = await visitor.send(PATH, comment())
    expect(headers.getSetCookie()).toHaveLength(1)
    expect(headers.get('Set-Cookie')).toMatch(
      /^kavija=[\w-]{22}\.[\w-]{24}; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Lax$/,
    )
  })

  test('comes back with every mistake beside its field, and all that was typed', async () => {
    const answer = await visitor.send(PATH, comment({ nimi: 'x', sahkoposti: 'ei osoite', teksti: '  ' }))
    expect(answer.status).toBe(422)
    expect(answer.headers.getSetCookie()).toEqual([])
    const form = formFor(answer.page, 'kommentti')
    for (const [name, value] of [
      ['nimi', 'x'],
      ['sahkoposti', 'ei osoite'],
    ] as const) {
      const field = the(`[name="${name}"]`, form)
      expect([field.getAttribute('value'), field.getAttribute('aria-invalid')]).toEqual([value, 'true'])
      const told = field.getAttribute('aria-describedby')?.split(' ') ?? []
      expect(told.map((id) => wordsIn(answer.page.getElementById(id))).at(-1)).toMatch(/merkkiä|virhe/)
    }
    const links = all('#virheet li a', answer.page).map((link) => link.getAttribute('href') ?? '')
    expect(links).toHaveLength(3)
    for (const link of links) expect(answer.page.querySelector(link), link).toBeTruthy()
    expect(wordsIn(answer.page.querySelector('title'))).toMatch(/^Virhe: /)
  })

  test('keeps its text when it comes back, line for line', async () => {
    const teksti = 'Yksi\n\n  <b>kaksi</b> & "kolme"\n\nneljä'
    const answer = await visitor.send(PATH, comment({ nimi: '', teksti }))
    expect(the('[name="teksti"]', formFor(answer.page, 'kommentti')).textContent.trim()).toBe(teksti)
  })

  test('that is sent twice is not taken twice', async () => {
    const fields = comment()
    await visitor.send(PATH, fields)
    const again = await visitor.send(PATH, fields)
    expect(again.status).toBe(422)
    expect(refusalOn(again.page)).toContain('Olet jo lähettänyt saman kommentin')
  })

  test('among too many is kept in the form, and told when to come again', async () => {
    for (let time = 1; time <= 6; time += 1)
      expect((await visitor.send(PATH, comment())).status, String(time)).toBe(303)
    const last = comment()
    const answer = await visitor.send(PATH, last)
    expect(answer.status).toBe(429)
    expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect(the('[name="teksti"]', formFor(answer.page, 'kommentti')).textContent.trim()).toBe(last.teksti)
  })

  test('of a program is asked to work something out, and waits when it does not', async () => {
    const fields = comment({ kotisivu: 'https://spam.example' })
    const asked = await visitor.send(PATH, fields)
    expect(asked.status).toBe(422)
    const form = formFor(asked.page, 'kommentti')
    expect(JSON.parse(form.getAttribute('data-haaste') ?? '')).toMatchObject({ parameters: {} })
    expect(the('[name="todiste"]', form).getAttribute('value')).toBeNull()
    const again = await visitor.send(PATH, { ...fields, todiste: '' })
    expect(again.location).toBe(`${PATH}?viesti=odottaa#keskustelu`)
    expect((await newest()).reasons).toEqual(['no-proof', 'trap', 'every-comment'])
  })
})

describe('what cannot be taken', () => {
  test.each([
    ['an action that no form has', { toiminto: 'tuhoa' }],
    ['nothing at all', {}],
  ])('%s is answered 400', async (_, fields) => {
    expect((await visitor.send(PATH, fields)).status).toBe(400)
  })

  test('what is no form is answered 400', async () => {
    const headers = { 'Content-Type': 'application/json' }
    expect((await visitor.send(PATH, comment(), headers)).status).toBe(400)
  })

  test('a form of another site is refused', async () => {
    const foreign = await visitor.send(PATH, comment(), { 'Sec-Fetch-Site': 'cross-site' })
    expect([foreign.status, foreign.headers.getSetCookie()]).toEqual([403, []])
  })

  test('more than 64 kB are refused', async () => {
    expect((await visitor.send(PATH, comment({ teksti: 'a'.repeat(70_000) }))).status).toBe(413)
  })

  test.each(['/esseet/ei-ole/', '/ei-ole/'])('a comment on %s has nothing to stand under', async (path) => {
    expect((await visitor.send(path, comment())).status).toBe(404)
  })

  test('under a closed discussion it is refused with an explanation, and the text is not lost', async () => {
    const closed = await published('Suljettu')
    expect(
      (await moderator.rest('POST', `/articles/${closed}/discussion`, { discussion: 'closed' })).status,
    ).toBe(200)
    const fields = comment()
    const answer = await visitor.send('/esseet/suljettu/', fields)
    expect(answer.status).toBe(403)
    expect(refusalOn(answer.page)).toContain('Keskustelu on suljettu')
    expect(the('#virheet textarea', answer.page).textContent.trim()).toBe(fields.teksti)
    expect(answer.page.querySelector('[value="kommentti"]')).toBeNull()
    const { page } = await visitor.read('/esseet/suljettu/')
    expect(wordsIn(the('#keskustelu', page))).toContain('Keskustelu on suljettu')
  })

  test('no answer to a form is kept by anybody', async () => {
    const answers = [
      await visitor.send(PATH, comment()),
      await visitor.send(PATH, comment({ nimi: '' })),
      await visitor.send('/esseet/ei-ole/', comment()),
      await visitor.read(OWN),
    ]
    for (const { headers } of answers) {
      expect(headers.get('Cache-Control')).toBe('private, no-store')
      expect([headers.get('Cache-Tag'), headers.get('CDN-Cache-Control')]).toEqual([null, null])
    }
  })
})

describe('under a comment', () => {
  let id: string
  beforeEach(async () => {
    id = await approved(visitor)
  })

  test('a reply says whom it answers, one step further in', async () => {
    const reply = await approved(visitor, { toiminto: 'vastaus', kohde: id, nimi: 'Väinö Vastaaja' })
    const { page } = await visitor.read(PATH)
    const item = page.getElementById(`kommentti-${reply}`)
    expect(item?.getAttribute('data-depth')).toBe('1')
    expect(wordsIn(item)).toContain('Vastaus kommenttiin: Liisa Lukija')
  })

  test('a reply with a mistake comes back open, in its place', async () => {
    const answer = await visitor.send(PATH, comment({ toiminto: 'vastaus', kohde: id, nimi: '' }))
    expect(answer.status).toBe(422)
    const form = formFor(answer.page, 'vastaus', id)
    expect(form.parentElement?.hasAttribute('open')).toBe(true)
    expect(the('[name="nimi"]', form).getAttribute('aria-invalid')).toBe('true')
    const link = the('#virheet li a', answer.page).getAttribute('href') ?? ''
    expect(the(link, form).getAttribute('name')).toBe('nimi')
  })

  test('a reply to what was removed comes back as a comment', async () => {
    await moderator.rest('PATCH', `/comments/${id}`, { status: 'rejected' })
    const fields = comment({ toiminto: 'vastaus', kohde: id })
    const answer = await visitor.send(PATH, fields)
    expect(answer.status).toBe(422)
    expect(the('[name="teksti"]', formFor(answer.page, 'kommentti')).textContent.trim()).toBe(fields.teksti)
  })

  test('a report is taken, and followed on the reader’s own page', async () => {
    const reader = newVisitor(site.url)
    const sent = await reader.send(PATH, {
      toiminto: 'ilmoitus',
      kohde: id,
      syy: 'insult',
      teksti: 'Katsokaa.',
    })
    expect(sent.location).toBe(`${PATH}?viesti=ilmoitettu#keskustelu`)
    const own = await reader.read(OWN)
    expect(wordsIn(the('[aria-labelledby="ilmoitukset"] li', own.page))).toContain('Käsittelemättä')
  })

  test('a report without a reason comes back', async () => {
    const answer = await visitor.send(PATH, { toiminto: 'ilmoitus', kohde: id, syy: '', teksti: 'Katsokaa.' })
    expect(answer.status).toBe(422)
    const form = formFor(answer.page, 'ilmoitus', id)
    expect(the('select', form).getAttribute('aria-invalid')).toBe('true')
    expect(the('textarea', form).textContent.trim()).toBe('Katsokaa.')
  })
})
