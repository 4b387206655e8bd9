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
    const { lead, picks } = await frontPageView({ language: 'fi', newest: 3 })
    return [lead?.title, ...picks.map(({ title }) => title)]
  }
  expect(await titles()).toEqual(['Vanha blogi'])

  const draft = await editor.rest('POST', '/articles?draft=true', essay('Luonnos'))
  const entries = [{ language: 'fi', lead: essayId, picks: [postId, draft.body.doc.id, essayId] }]
  expect((await editor.rest('POST', '/globals/front-page', { entries })).status).toBe(200)
  expect(await titles()).toEqual(['Uusin essee', 'Vanha blogi', 'Uusin essee'])
})
