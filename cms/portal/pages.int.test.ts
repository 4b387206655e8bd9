import { expect, test } from 'vitest'

import { bodyOf, essay } from '../testing/articles.ts'
import { freshPortal } from '../testing/portal.ts'
import { frontPageView, pageAt } from './public.ts'

const portal = await freshPortal()
const editor = await portal.person(['editor'])
const page = (title: string) => ({
  title,
  language: 'fi',
  body: bodyOf('Sivun teksti.'),
  _status: 'published',
})

/** How much the parts of a front page hold here. */
const SIZES = { newest: 3, ofEachKind: 2 }

test('a page is read at its address, and its draft is not', async () => {
  const { body } = await editor.rest('POST', '/pages', page('Yhteystiedot'))
  await editor.rest('PATCH', `/pages/${body.doc.id}?draft=true`, { title: 'Luonnos', _status: 'draft' })
  expect(await pageAt({ language: 'fi', slug: 'yhteystiedot' })).toMatchObject({ title: 'Yhteystiedot' })
  expect(await pageAt({ language: 'en', slug: 'yhteystiedot' })).toBeUndefined()
})

test('a page knows its translation, and the translation knows the page', async () => {
  const { body } = await editor.rest('POST', '/pages', page('Käytännöt'))
  await editor.rest('POST', '/pages', { ...page('Practices'), language: 'en', translationOf: body.doc.id })
  const counterparts = async (language: 'fi' | 'en', slug: string) =>
    (await pageAt({ language, slug }))?.translations
  expect(await counterparts('fi', 'kaytannot')).toEqual([{ language: 'en', slug: 'practices' }])
  expect(await counterparts('en', 'practices')).toEqual([{ language: 'fi', slug: 'kaytannot' }])
})

test('an update that does not say _status leaves a page with a newer draft public', async () => {
  const { body } = await editor.rest('POST', '/pages', page('Kestävä'))
  await editor.rest('PATCH', `/pages/${body.doc.id}?draft=true`, { title: 'Luonnos', _status: 'draft' })
  await editor.rest('PATCH', `/pages/${body.doc.id}`, { showInFooter: true })
  expect(await pageAt({ language: 'fi', slug: 'kestava' })).toMatchObject({ title: 'Kestävä' })
})

test('a page does not take an address of the portal itself', async () => {
  const generated = await editor.rest('POST', '/pages', page('Uutiset'))
  expect(generated.body.doc.slug).toBe('uutiset-2')
  const typed = await editor.rest('POST', '/pages', { ...page('Muu'), slug: 'media' })
  expect(typed.status).toBe(400)
  expect(JSON.stringify(typed.body)).toContain('media')
})

test('the newest post leads the front page until the editors choose', async () => {
  const publish = async (title: string, more: object) => {
    const { body } = await editor.rest('POST', '/articles', {
      ...essay(title),
      _status: 'published',
      ...more,
    })
    const id: string = body.doc.id
    return id
  }
  const essayId = await publish('Uusin essee', { publishedAt: '2026-03-01T00:00:00.000Z' })
  const postId = await publish('Vanha blogi', { kind: 'post', publishedAt: '2020-03-01T00:00:00.000Z' })
  const titles = async () => {
    const { lead, picks } = await frontPageView('fi', SIZES)
    return [lead?.title, ...picks.map(({ title }) => title)]
  }
  expect(await titles()).toEqual(['Vanha blogi'])

  const entries = [{ language: 'fi', lead: essayId, picks: [postId, essayId] }]
  expect((await editor.rest('POST', '/globals/front-page', { entries })).status).toBe(200)
  expect(await titles()).toEqual(['Uusin essee', 'Vanha blogi'])

  // What readers do not see any more stays chosen, and does not keep the editors from choosing.
  await editor.rest('PATCH', `/articles/${postId}`, { _status: 'draft' })
  const otherwise = [{ language: 'fi', lead: essayId, picks: [essayId, postId] }]
  expect((await editor.rest('POST', '/globals/front-page', { entries: otherwise })).status).toBe(200)
  expect(await titles()).toEqual(['Uusin essee'])
})

test('no article stands twice on the front page, whatever there is', async () => {
  const shown = async () => {
    const { lead, picks, newest, kinds } = await frontPageView('en', SIZES)
    const parts = [lead ? [lead] : [], picks, newest, ...kinds.map(({ articles }) => articles)]
    return parts.map((part) => part.map(({ title }) => title))
  }
  const publish = async (title: string, kind: string, day: number) => {
    const publishedAt = `2026-04-${String(day)}T00:00:00.000Z`
    const article = { ...essay(title), kind, language: 'en', publishedAt, _status: 'published' }
    expect((await editor.rest('POST', '/articles', article)).status).toBe(201)
  }
  expect(await shown()).toEqual([[], [], []])
  await publish('An essay', 'essay', 20)
  expect(await shown()).toEqual([['An essay'], [], []])
  await publish('A post', 'post', 19)
  expect(await shown()).toEqual([['A post'], [], ['An essay']])
  for (const day of [18, 17, 16, 15, 14]) await publish(`Essay ${String(day)}`, 'essay', day)
  expect(await shown()).toEqual([
    ['A post'],
    [],
    ['An essay', 'Essay 18', 'Essay 17'],
    ['Essay 16', 'Essay 15'],
  ])
})

test('the front page takes no draft, nothing from the trash and nothing in another language', async () => {
  const enter = async (data: object): Promise<string> =>
    (await editor.rest('POST', '/articles', { ...essay('Nostettava'), _status: 'published', ...data })).body
      .doc.id
  const trashed = await enter({})
  await editor.rest('PATCH', `/articles/${trashed}`, { deletedAt: new Date().toISOString() })
  const refused = [await enter({ _status: 'draft' }), trashed, await enter({ language: 'en' })]
  for (const id of refused) {
    for (const choice of [{ lead: id }, { picks: [id] }]) {
      const entries = [{ language: 'fi', ...choice }]
      const { status, body } = await editor.rest('POST', '/globals/front-page', { entries })
      expect(status).toBe(400)
      expect(JSON.stringify(body)).toContain('Only published articles')
    }
  }
})
