import { describe, expect, test } from 'vitest'

import { essay } from '../testing/articles.ts'
import { freshPortal, type Person } from '../testing/portal.ts'

const portal = await freshPortal()
const editor = await portal.person(['editor'])
const byline = (await editor.rest('POST', '/authors', { name: 'Aino Esimerkki' })).body.doc.id
const author = await portal.person(['author'], { byline })

async function write(person: Person, data: object) {
  return (await person.rest('POST', '/articles', { ...essay('Teksti'), _status: 'draft', ...data })).body.doc
}

describe('the list of the newsroom', () => {
  test('begins with what is unfinished, the newest work first, then comes what is out, the newest first', async () => {
    const titles = ['Vanha', 'Uusi', 'Ensin kesken', 'Sitten kesken']
    const dates = { Vanha: '2019-11-25T10:00:00.000Z', Uusi: '2022-01-10T10:00:00.000Z' }
    for (const title of titles) {
      const publishedAt = Object.entries(dates).find(([name]) => name === title)?.[1]
      await write(editor, publishedAt ? { title, publishedAt, _status: 'published' } : { title })
    }
    const { docs } = (await editor.rest('GET', '/articles?draft=true')).body
    expect(docs.map((doc: { title: string }) => doc.title)).toEqual([
      'Sitten kesken',
      'Ensin kesken',
      'Uusi',
      'Vanha',
    ])
  })
})

describe('a new article', () => {
  test('of an author bears the own byline, unless the author says otherwise', async () => {
    expect((await write(author, {})).authors).toMatchObject([{ id: byline }])
    expect((await write(author, { authors: [] })).authors).toEqual([])
  })

  test('of an editor, who often enters the text of another, bears none', async () => {
    const both = await portal.person(['author', 'editor'], { byline })
    expect((await write(both, {})).authors ?? []).toEqual([])
  })
})

describe('what was chosen from what was offered', () => {
  test('stays, and does not stop a publication: an original may go to the trash', async () => {
    const original = await write(editor, { title: 'Alkuteksti', _status: 'published' })
    const translation = await write(editor, { title: 'Text', language: 'en', translationOf: original.id })
    await editor.rest('PATCH', `/articles/${original.id}`, { deletedAt: new Date().toISOString() })
    const answer = await editor.rest('PATCH', `/articles/${translation.id}`, { _status: 'published' })
    expect(answer.status).toBe(200)
  })
})
