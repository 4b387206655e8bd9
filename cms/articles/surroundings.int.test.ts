import { expect, test } from 'vitest'

import { essay } from '../testing/articles.ts'
import { freshPortal } from '../testing/portal.ts'
import { articleAt, surroundingsOf } from './public.ts'

const { payload } = await freshPortal()

const publish = (title: string, more: object = {}) =>
  payload.create({ collection: 'articles', data: { ...essay(title), _status: 'published', ...more } })

async function around(slug: string, language: 'fi' | 'en' = 'fi') {
  const article = await articleAt({ language, kind: 'essay', slug })
  if (!article) throw new Error(`There is no ${slug}`)
  return surroundingsOf(article)
}

test('related articles have something in common, and are public, others and of the same language', async () => {
  const { id: topic } = await payload.create({
    collection: 'categories',
    data: { title: 'Palvelu', language: 'fi' },
  })
  const categories = [topic]
  await publish('Luettu', { categories })
  await publish('Sukua', { categories })
  await publish('Vieras')
  await publish('English relative', { categories, language: 'en' })
  await payload.create({ collection: 'articles', draft: true, data: { ...essay('Luonnos'), categories } })
  expect((await around('luettu')).related.map(({ title }) => title)).toEqual(['Sukua'])
})

test('of all that have something in common the three newest are offered, each once', async () => {
  const [first, second] = await Promise.all(
    ['Johtaminen', 'Oppiminen'].map((title) =>
      payload.create({ collection: 'categories', data: { title, language: 'fi' } }),
    ),
  )
  const both = [first?.id ?? '', second?.id ?? '']
  const on = (day: number) => ({ publishedAt: `2020-01-0${String(day)}T10:00:00.000Z` })
  await publish('Kysyjä', { categories: both, ...on(9) })
  await publish('Vanhin', { categories: both, ...on(1) })
  await publish('Ensimmäisestä', { categories: both.slice(0, 1), ...on(4) })
  await publish('Toisesta', { categories: both.slice(1), ...on(5) })
  await publish('Molemmista', { categories: both, ...on(6) })
  const titles = (await around('kysyja')).related.map(({ title }) => title)
  expect(titles).toEqual(['Molemmista', 'Toisesta', 'Ensimmäisestä'])
})

test('what has nothing in common with anything has no related articles', async () => {
  expect((await around('vieras')).related).toEqual([])
})

test('the parts of a series stand in their order', async () => {
  const { id: series } = await payload.create({
    collection: 'series',
    data: { title: 'Sarja', language: 'fi' },
  })
  await publish('Toinen osa', { series, seriesPart: 2 })
  await publish('Ensimmäinen osa', { series, seriesPart: 1 })
  await publish('Kymmenes osa', { series, seriesPart: 10 })
  const { parts } = await around('toinen-osa')
  expect(parts.map(({ part }) => part)).toEqual([1, 2, 10])
})

test('translations name each other, also those of one original', async () => {
  const { id: original } = await publish('Alkuteksti')
  await publish('Translation', { language: 'en', translationOf: original })
  expect((await around('alkuteksti')).translations).toMatchObject([
    { language: 'en', kind: 'essay', slug: 'translation' },
  ])
  expect((await around('translation', 'en')).translations).toMatchObject([
    { language: 'fi', kind: 'essay', slug: 'alkuteksti' },
  ])
})
