import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

import { essay } from '../../cms/testing/articles.ts'
import { freshPortal, type Person, type TestPortal } from '../../cms/testing/portal.ts'
import { all, the, wordsIn } from '../testing/page-tree.ts'
import { type SiteProcess, startSite } from '../testing/site-process.ts'
import { formFor, newVisitor, refusalOn, type Visitor } from '../testing/visitors.ts'

const PATH = '/esseet/puhuttu/'
const OWN = '/keskustelu/oma/'

/** As long as a busy machine may take to show a change. */
const SOON = { timeout: 15_000, interval: 100 }

let portal: TestPortal
let moderator: Person
let admin: Person
let site: SiteProcess
let article: string
let visitor: Visitor

beforeAll(async () => {
  portal = await freshPortal()
  moderator = await portal.person(['moderator'])
  admin = await portal.person(['admin'])
  article = await published('Puhuttu')
  site = await startSite({ TRUST_PROXY: '1' })
})
afterAll(() => site.stop())
beforeEach(() => {
  visitor = newVisitor(site.url)
})

async function published(title: string): Promise<string> {
  const { id } = await portal.payload.create({
    collection: 'articles',
    data: { ...essay(title), _status: 'published' },
  })
  return id
}

let said = 0

/** A comment with a text that nobody has sent before. */
function comment(more: Record<string, string> = {}) {
  said += 1
  return {
    toiminto: 'kommentti',
    nimi: 'Liisa Lukija',
    sahkoposti: '',
    teksti: `Ajatus numero ${String(said)}.`,
    kotisivu: '',
    kesto: '',
    ...more,
  }
}

/** The newest comment, as the house sees it. */
async function newest() {
  const { docs } = await portal.payload.find({
    collection: 'comments',
    sort: '-createdAt',
    limit: 1,
    depth: 0,
  })
  const [found] = docs
  if (!found) throw new Error('There is no comment')
  return found
}

async function approve(id: string): Promise<void> {
  expect((await moderator.rest('PATCH', `/comments/${id}`, { status: 'approved' })).status).toBe(200)
}

/** Sends a comment, approves it, and waits until the page shows it. */
async function approved(more: Record<string, string> = {}): Promise<string> {
  const sent = await visitor.send(PATH, comment(more))
  expect(sent.status).toBe(303)
  const { id } = await newest()
  await approve(id)
  await shown(id)
  return id
}

async function shown(id: string): Promise<void> {
  await vi.waitFor(async () => {
    expect((await visitor.read(PATH)).page.getElementById(`kommentti-${id}`)).toBeTruthy()
  }, SOON)
}

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
    await shown(id)
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
    id = await approved()
  })

  test('a reply says whom it answers, one step further in', async () => {
    const reply = await approved({ toiminto: 'vastaus', kohde: id, nimi: 'Väinö Vastaaja' })
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

describe('the page of one’s own', () => {
  test('says kindly that there is nothing, to whoever has sent nothing', async () => {
    const { page, status } = await visitor.read(OWN)
    expect(status).toBe(200)
    expect(wordsIn(the('main', page))).toContain('ei ole vielä lähetetty mitään')
    expect(page.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex')
    expect((await visitor.read('/en/discussion/own/')).status).toBe(200)
  })

  test('lets the writer correct a comment that waits, and nobody else', async () => {
    await visitor.send(PATH, comment())
    const { id } = await newest()
    const edit = { toiminto: 'muokkaa', kohde: id, nimi: 'Liisa L.', sahkoposti: '', teksti: 'Korjattu.' }
    const stranger = newVisitor(site.url)
    await stranger.send(PATH, comment())
    expect((await stranger.send(OWN, edit)).status).toBe(422)
    const wrong = await visitor.send(OWN, { ...edit, teksti: '' })
    expect(wrong.status).toBe(422)
    expect(the('[name="teksti"]', formFor(wrong.page, 'muokkaa', id)).getAttribute('aria-invalid')).toBe(
      'true',
    )
    expect((await visitor.send(OWN, edit)).location).toBe(`${OWN}?viesti=odottaa#viesti`)
    expect(await newest()).toMatchObject({ id: expect.any(String) })
    const { page } = await visitor.read(OWN)
    expect(wordsIn(page.getElementById(`kommentti-${id}`))).toContain('Korjattu.')
  })

  test('lets the writer take a comment back', async () => {
    await visitor.send(PATH, comment())
    const { id } = await newest()
    const answer = await visitor.send(OWN, { toiminto: 'peru', kohde: id })
    expect(answer.location).toBe(`${OWN}?viesti=poistettu#viesti`)
    const { totalDocs } = await portal.payload.count({
      collection: 'comments',
      where: { id: { equals: id } },
    })
    expect(totalDocs).toBe(0)
  })

  test('lets a reader change a rating and take it back', async () => {
    expect((await visitor.send(PATH, { toiminto: 'arvio', tahdet: '4' })).location).toContain('?viesti=arvio')
    const change = await visitor.send(OWN, { toiminto: 'arvio', kohde: article, tahdet: '2' })
    expect(change.location).toBe(`${OWN}?viesti=arvio#viesti`)
    const { page } = await visitor.read(OWN)
    expect(wordsIn(the('[aria-labelledby="arviot"] .state', page))).toBe('2 tähteä')
    const back = await visitor.send(OWN, { toiminto: 'peru-arvio', kohde: article })
    expect(back.location).toBe(`${OWN}?viesti=poistettu#viesti`)
    expect((await visitor.read(OWN)).page.querySelector('[aria-labelledby="arviot"]')).toBeNull()
  })
})

describe('a long discussion', () => {
  const LONG = '/esseet/pitka/'
  const ids: string[] = []
  beforeAll(async () => {
    const long = await published('Pitkä')
    for (let number = 1; number <= 51; number += 1) {
      const text = `Puheenvuoro ${String(number)}.`
      const { id } = await portal.payload.create({
        collection: 'comments',
        data: { article: long, name: 'Lukija', text, status: 'approved' },
        context: { door: 'comments' },
      })
      ids.push(id)
    }
  }, 60_000)

  test('goes on on a page of its own, and ends there', async () => {
    const [first, second, third] = await Promise.all(
      [LONG, `${LONG}keskustelu/2/`, `${LONG}keskustelu/3/`].map((path) => visitor.read(path)),
    )
    expect(all('.thread > li', the('#keskustelu', first?.page ?? treeless()))).toHaveLength(50)
    expect(all('.thread > li', the('#keskustelu', second?.page ?? treeless()))).toHaveLength(1)
    expect(second?.page.querySelector('link[rel="canonical"]')?.getAttribute('href')).toContain(
      `${LONG}keskustelu/2/`,
    )
    expect(second?.headers.get('Cache-Tag')).toContain('discussion:')
    expect(third?.status).toBe(404)
    expect((await visitor.read(`${LONG}keskustelu/1/`)).location).toBe(LONG)
  })

  test('every comment has an address that leads to the page that it stands on', async () => {
    for (const [id, page] of [
      [ids[0], LONG],
      [ids[50], `${LONG}keskustelu/2/`],
    ] as const) {
      const { status, location } = await visitor.read(`${LONG}keskustelu/${String(id)}/`)
      expect([status, location]).toEqual([302, `${page}#kommentti-${String(id)}`])
    }
    expect((await visitor.read(`${LONG}keskustelu/00000000-0000-4000-8000-000000000000/`)).status).toBe(404)
  })

  test('a form on its second page leads back there, and comes back with it', async () => {
    const { page } = await visitor.read(`${LONG}keskustelu/2/`)
    expect(formFor(page, 'kommentti').getAttribute('action')).toBe(`${LONG}#virheet`)
    const sent = await visitor.send(LONG, comment({ sivu: '2' }))
    expect(sent.location).toBe(`${LONG}keskustelu/2/?viesti=odottaa#keskustelu`)
    const reply = comment({ sivu: '2', toiminto: 'vastaus', kohde: String(ids[50]), nimi: '' })
    const back = await visitor.send(LONG, reply)
    expect(back.status).toBe(422)
    expect(formFor(back.page, 'vastaus', ids[50]).parentElement?.hasAttribute('open')).toBe(true)
  })
})

test('where everybody is asked for proof, the page says so and a challenge is there to work out', async () => {
  const { body } = await admin.rest('GET', '/globals/settings')
  const settings = { ...body, discussion: { ...body.discussion, proof: 'all' } }
  expect((await admin.rest('POST', '/globals/settings', settings)).status).toBe(200)
  await vi.waitFor(async () => {
    expect(the('#keskustelu', (await visitor.read(PATH)).page).hasAttribute('data-todista')).toBe(true)
  }, SOON)
  const answers = await Promise.all(
    [1, 2].map(() => fetch(`${site.url}/keskustelu/haaste/`).then((answer) => answer.text())),
  )
  expect(new Set(answers).size).toBe(2)
  for (const answer of answers) expect(JSON.parse(answer)).toMatchObject({ parameters: {} })
})

function treeless(): never {
  throw new Error('There is no page')
}
