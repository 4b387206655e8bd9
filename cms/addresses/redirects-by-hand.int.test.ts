import { describe, expect, test } from 'vitest'

import { essay } from '../testing/articles.ts'
import { freshPortal } from '../testing/portal.ts'
import { redirectFrom } from './public.ts'

const portal = await freshPortal()
const editor = await portal.person(['editor'], { language: 'en' })
const finnish = await portal.person(['editor'], { language: 'fi' })

const moved = (to: string) => ({ kind: 'moved', to }) as const
const gone = { kind: 'gone' } as const

describe('a redirect made by hand', () => {
  const make = (data: object, by = editor) => by.rest('POST', '/redirects', data)

  test.each([
    ['/Vanha/Sivu', '/vanha/sivu/'],
    ['toinen-sivu', '/toinen-sivu/'],
    ['/kysely/?p=123#alku', '/kysely/'],
    ['http://localhost:4321/oma/', '/oma/'],
    ['/esseet/%C3%A4%C3%A4nek%C3%A4s/', '/esseet/äänekäs/'],
    ['/wp-content/Kuva.JPG', '/wp-content/kuva.jpg'],
    ['/vanha//kaksois//', '/vanha/kaksois/'],
  ])('for %s is kept as %s', async (from, kept) => {
    const { status, body } = await make({ from, to: '/esseet/' })
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({ from: kept, to: '/esseet/', kind: 'moved', source: 'hand' })
  })

  test.each([
    ['/Esseet', '/esseet/'],
    ['http://localhost:4321/kolumnit', '/kolumnit/'],
    ['/media/Kuva.JPG', '/media/Kuva.JPG'],
    ['https://muualla.example/A?b=c#d', 'https://muualla.example/A?b=c#d'],
  ])('to %s leads to %s', async (to, kept) => {
    const { status, body } = await make({ from: `/minne-${String(kept.length)}-${kept.slice(-3, -1)}/`, to })
    expect(status).toBe(201)
    expect(body.doc.to).toBe(kept)
  })

  test.each([
    ['//evil.example/', 'within the portal', 'portaalin sisäinen'],
    ['https://evil.example/x/', 'within the portal', 'portaalin sisäinen'],
    ['javascript:alert(1)', 'within the portal', 'portaalin sisäinen'],
    ['/a/../b/', 'within the portal', 'portaalin sisäinen'],
    ['/%E0%A4%A/', 'within the portal', 'portaalin sisäinen'],
    ['/', 'the portal’s own', 'portaalin oma'],
    ['/en', 'the portal’s own', 'portaalin oma'],
    ['/admin/users', 'the portal’s own', 'portaalin oma'],
    ['/api/x', 'the portal’s own', 'portaalin oma'],
    ['/media/x.jpg', 'the portal’s own', 'portaalin oma'],
    ['/healthz', 'the portal’s own', 'portaalin oma'],
    ['/esseet/sivu/2', 'the portal’s own', 'portaalin oma'],
  ])('is refused for %s', async (from, english, inFinnish) => {
    const answer = await make({ from, to: '/esseet/' })
    expect(answer.status).toBe(400)
    expect(messageFor('from', answer)).toContain(english)
    expect(messageFor('from', await make({ from, to: '/esseet/' }, finnish))).toContain(inFinnish)
  })

  test.each([
    ['', 'required', 'required'],
    ['//evil.example/', 'whole https address', 'koko https-osoite'],
    ['http://muualla.example/', 'whole https address', 'koko https-osoite'],
    ['javascript:alert(1)', 'whole https address', 'koko https-osoite'],
    ['/haku/?q=x', 'whole https address', 'koko https-osoite'],
    ['/\\evil.example/', 'whole https address', 'koko https-osoite'],
    ['/kehaan', 'back to itself', 'takaisin itseensä'],
  ])('is refused to %s', async (to, english, inFinnish) => {
    const answer = await make({ from: '/kehaan/', to })
    expect(answer.status).toBe(400)
    expect(messageFor('to', answer)).toContain(english)
    if (to !== '')
      expect(messageFor('to', await make({ from: '/kehaan/', to }, finnish))).toContain(inFinnish)
  })

  test('that tells of an end leads nowhere', async () => {
    const answer = await make({ from: '/loppu/', to: '/esseet/', kind: 'gone' })
    expect(answer.status).toBe(400)
    expect(messageFor('to', answer)).toContain('Leave this empty')
    expect((await make({ from: '/loppu/', kind: 'gone' })).status).toBe(201)
    expect(await redirectFrom('/loppu')).toEqual(gone)
    const onto = await make({ from: '/loppuun/', to: '/loppu/' })
    expect(messageFor('to', onto)).toContain('is gone')
  })

  test('may not cover what is published, nor another redirect', async () => {
    const sent = { ...essay('Peittyvä'), slug: 'peittyva', _status: 'published' }
    const { body } = await editor.rest('POST', '/articles', sent)
    const covering = await make({ from: '/esseet/peittyva', to: '/esseet/' })
    expect(covering.status).toBe(400)
    expect(messageFor('from', covering)).toContain('Something is published')
    expect((await make({ from: '/kolumnit/peittyva/', to: '/esseet/' })).status).toBe(201)
    const renamed = { slug: 'peittyva-2', _status: 'published' }
    expect((await editor.rest('PATCH', `/articles/${body.doc.id}`, renamed)).status).toBe(200)
    const second = await make({ from: '/esseet/peittyva/', to: '/esseet/' })
    expect(second.status).toBe(400)
    expect(messageFor('from', second)).toContain('There already is a redirect')
  })

  test('makes no chain, in whichever order it comes', async () => {
    await make({ from: '/ketju-2/', to: '/ketju-3/' })
    await make({ from: '/ketju-1/', to: '/ketju-2/' })
    await make({ from: '/ketju-3/', to: 'https://muualla.example/' })
    for (const path of ['/ketju-1/', '/ketju-2/', '/ketju-3/']) {
      expect(await redirectFrom(path)).toEqual(moved('https://muualla.example/'))
    }
  })

  test('makes no circle', async () => {
    const first = await make({ from: '/piiri-1/', to: '/piiri-2/' })
    await make({ from: '/piiri-2/', to: '/piiri-3/' })
    const closing = await make({ from: '/piiri-3/', to: '/piiri-1/' })
    expect(closing.status).toBe(400)
    expect(messageFor('to', closing)).toContain('back to itself')
    const turned = await editor.rest('PATCH', `/redirects/${first.body.doc.id}`, { to: '/piiri-1/' })
    expect(turned.status).toBe(400)
  })

  test('can be changed', async () => {
    const { body } = await make({ from: '/muuttuva/', to: '/esseet/' })
    const changed = await editor.rest('PATCH', `/redirects/${body.doc.id}`, { to: '/kolumnit/' })
    expect(changed.status).toBe(200)
    expect(await redirectFrom('/muuttuva/')).toEqual(moved('/kolumnit/'))
    const ended = await editor.rest('PATCH', `/redirects/${body.doc.id}`, { kind: 'gone', to: '' })
    expect(ended.status).toBe(200)
    expect(await redirectFrom('/muuttuva/')).toEqual(gone)
  })
})

function messageFor(
  field: string,
  { body }: { body: { errors: { data: { errors: { path: string; message: string }[] } }[] } },
) {
  return body.errors[0]?.data.errors.find(({ path }) => path === field)?.message
}
