import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

import { comment, OWN, PATH, SOON, startDiscussion } from '../testing/discussion.ts'
import { all, the, wordsIn } from '../testing/page-tree.ts'
import { formFor, newVisitor, type Visitor } from '../testing/visitors.ts'

const { portal, admin, article, site, published, newest } = await startDiscussion()
afterAll(() => site.stop())

let visitor: Visitor
beforeEach(() => {
  visitor = newVisitor(site.url)
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
