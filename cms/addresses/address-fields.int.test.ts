import { beforeAll, describe, expect, test } from 'vitest'

import { essay } from '../testing/articles.ts'
import { freshPortal, type Person } from '../testing/portal.ts'

const portal = await freshPortal()
const editor = await portal.person(['editor'], { language: 'en' })
const finnish = await portal.person(['editor'], { language: 'fi' })

/** What a document of each collection needs besides its title to stand at an address. */
const COLLECTIONS = [
  { collection: 'articles', named: 'title', more: { ...essay(''), _status: 'published' } },
  { collection: 'pages', named: 'title', more: { language: 'fi', _status: 'published' } },
  { collection: 'categories', named: 'title', more: { language: 'fi' } },
  { collection: 'series', named: 'title', more: { language: 'fi' } },
  { collection: 'authors', named: 'name', more: {} },
  { collection: 'books', named: 'title', more: { authors: ['Eka Tekijä'] } },
] as const

const WITH_LANGUAGE = COLLECTIONS.filter(({ more }) => 'language' in more)
const WITH_DRAFTS = COLLECTIONS.filter(({ more }) => '_status' in more)

type Kind = (typeof COLLECTIONS)[number]

function create({ collection, named, more }: Kind, title: string, data: object = {}, by: Person = editor) {
  return by.rest('POST', `/${collection}`, { ...more, [named]: title, ...data })
}

/** Without `_status`, so that it is the default: a draft. */
function createDraft({ collection }: Kind, data: object) {
  return editor.rest('POST', `/${collection}?draft=true`, { ...data, _status: 'draft' })
}

function messageFor(
  field: string,
  { body }: { body: { errors: { data: { errors: { path: string; message: string }[] } }[] } },
) {
  return body.errors[0]?.data.errors.find(({ path }) => path === field)?.message
}

describe.each(COLLECTIONS)('the address in $collection', (kind) => {
  const { collection, named } = kind

  test('is made from the title, Finnish letters and all', async () => {
    const { status, body } = await create(kind, 'Äänekäs työ – Åbossa!')
    expect(status).toBe(201)
    expect(body.doc.slug).toBe('aanekas-tyo-abossa')
  })

  test('gets a number when another has it', async () => {
    const slugs: string[] = []
    for (let count = 0; count < 3; count += 1) slugs.push((await create(kind, 'Sama nimi')).body.doc.slug)
    expect(slugs).toEqual(['sama-nimi', 'sama-nimi-2', 'sama-nimi-3'])
  })

  test('is refused when it was typed and is another’s, in the language of who typed it', async () => {
    await create(kind, 'Varattu')
    const english = await create(kind, 'Toinen', { slug: 'varattu' })
    expect(english.status).toBe(400)
    expect(messageFor('slug', english)).toBe('The address “varattu” is taken. Choose another.')
    const inFinnish = await create(kind, 'Toinen', { slug: 'Varattu' }, finnish)
    expect(inFinnish.status).toBe(400)
    expect(messageFor('slug', inFinnish)).toBe('Osoite ”varattu” on jo käytössä. Valitse toinen.')
  })

  test('is refused to a document that has another already', async () => {
    await create(kind, 'Ensimmäinen')
    const second = await create(kind, 'Toinen ehtijä')
    const answer = await editor.rest('PATCH', `/${collection}/${second.body.doc.id}`, { slug: 'ensimmainen' })
    expect(answer.status).toBe(400)
    const same = await editor.rest('PATCH', `/${collection}/${second.body.doc.id}`, { slug: 'toinen-ehtija' })
    expect(same.status).toBe(200)
  })

  test('is made for a title without a usable letter too', async () => {
    const { status, body } = await create(kind, '🙂')
    expect(status).toBe(201)
    expect(body.doc.slug).toBe('nimeton')
    expect((await create(kind, '🙃')).body.doc.slug).toBe('nimeton-2')
  })

  test('stays when the title changes: readers know it', async () => {
    const { body } = await create(kind, 'Alkuperäinen')
    const changed = await editor.rest('PATCH', `/${collection}/${body.doc.id}`, {
      [named]: 'Muutettu',
      ...('_status' in kind.more && { _status: 'published' }),
    })
    expect(changed.status).toBe(200)
    expect(changed.body.doc).toMatchObject({ [named]: 'Muutettu', slug: 'alkuperainen' })
  })

  test('stays when it was typed and the title changes', async () => {
    const { body } = await create(kind, 'Pitkä otsikko', { slug: 'Lyhyt!' })
    expect(body.doc.slug).toBe('lyhyt')
    const changed = await editor.rest('PATCH', `/${collection}/${body.doc.id}`, { [named]: 'Toinen otsikko' })
    expect(changed.body.doc.slug).toBe('lyhyt')
  })

  test('stays when it is emptied, for the same reason', async () => {
    const { body } = await create(kind, 'Tyhjentyvä', { slug: 'jotain-muuta' })
    const changed = await editor.rest('PATCH', `/${collection}/${body.doc.id}`, {
      slug: '',
      ...('_status' in kind.more && { _status: 'published' }),
    })
    expect(changed.body.doc.slug).toBe('jotain-muuta')
  })

  test('is never shared by ten that are created at once', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => create(kind, 'Ruuhka')))
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 201))
    expect(new Set(answers.map(({ body }) => body.doc.slug)).size).toBe(10)
  })

  test('never shows its key', async () => {
    const { body } = await create(kind, 'Avaimeton', { slugKey: 'any:other' })
    expect(body.doc).not.toHaveProperty('slugKey')
    expect((await create(kind, 'Avaimeton')).body.doc.slug).toBe('avaimeton-2')
  })
})

describe.each(WITH_LANGUAGE)('in $collection', (kind) => {
  test('an address may be the same in two languages', async () => {
    expect((await create(kind, 'Kahvila')).body.doc.slug).toBe('kahvila')
    expect((await create(kind, 'Kahvila', { language: 'en' })).body.doc.slug).toBe('kahvila')
    const typed = await create(kind, 'Toinen', { language: 'en', slug: 'kahvila' })
    expect(typed.status).toBe(400)
  })

  test('a change of language may not take what is another’s there', async () => {
    await create(kind, 'Kielenvaihto', { language: 'en' })
    const { body } = await create(kind, 'Kielenvaihto')
    const changed = await editor.rest('PATCH', `/${kind.collection}/${body.doc.id}`, {
      language: 'en',
      ...('_status' in kind.more && { _status: 'published' }),
    })
    expect(changed.status).toBe(200)
    expect(changed.body.doc.slug).toBe('kielenvaihto-2')
  })
})

describe.each(WITH_DRAFTS)('a draft in $collection', (kind) => {
  const { collection, more } = kind

  test('holds no address: what is published may take it', async () => {
    const draft = await createDraft(kind, { ...more, title: 'Kilpailtu' })
    expect(draft.status).toBe(201)
    expect((await create(kind, 'Kilpailtu')).body.doc.slug).toBe('kilpailtu')

    const late = await editor.rest('PATCH', `/${collection}/${draft.body.doc.id}`, { _status: 'published' })
    expect(late.status).toBe(200)
    expect(late.body.doc.slug).toBe('kilpailtu-2')
  })

  test('has a slug that follows its title until it is published', async () => {
    const { body } = await createDraft(kind, { ...more, title: 'Työnimi' })
    const { id } = body.doc
    const renamed = await editor.rest('PATCH', `/${collection}/${id}?draft=true`, {
      title: 'Uusi nimi',
      _status: 'draft',
    })
    expect(renamed.body.doc.slug).toBe('uusi-nimi')
    const published = await editor.rest('PATCH', `/${collection}/${id}`, {
      title: 'Lopullinen nimi',
      _status: 'published',
    })
    expect(published.body.doc.slug).toBe('lopullinen-nimi')
    const later = await editor.rest('PATCH', `/${collection}/${id}?draft=true`, {
      title: 'Vielä uudempi',
      _status: 'draft',
    })
    expect(later.body.doc.slug).toBe('lopullinen-nimi')
  })

  test('keeps the slug that was typed for it', async () => {
    const { body } = await createDraft(kind, { ...more, title: 'Työnimi', slug: 'valittu' })
    const renamed = await editor.rest('PATCH', `/${collection}/${body.doc.id}?draft=true`, {
      title: 'Muu',
      _status: 'draft',
    })
    expect(renamed.body.doc.slug).toBe('valittu')
  })

  test('gets a slug from its title when the typed one is emptied', async () => {
    const { body } = await createDraft(kind, {
      ...more,
      title: 'Tyhjentyvä luonnos',
      slug: 'valittu-luonnos',
    })
    const emptied = { slug: '', _status: 'draft' }
    const { body: after } = await editor.rest('PATCH', `/${collection}/${body.doc.id}?draft=true`, emptied)
    expect(after.doc.slug).toBe('tyhjentyva-luonnos')
  })

  test('needs no title, and neither does the next one', async () => {
    const answers = [await createDraft(kind, {}), await createDraft(kind, {})]
    expect(answers.map(({ status }) => status)).toEqual([201, 201])
    expect(answers.map(({ body }) => body.doc.slug ?? null)).toEqual([null, null])
  })

  test('gets a number of its own when ten are published at once', async () => {
    const drafts = await Promise.all(
      Array.from({ length: 10 }, () => createDraft(kind, { ...more, title: 'Julkaisuruuhka' })),
    )
    const answers = await Promise.all(
      drafts.map(({ body }) =>
        editor.rest('PATCH', `/${collection}/${body.doc.id}`, { _status: 'published' }),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
    const slugs = answers.map(({ body }) => body.doc.slug)
    expect(new Set(slugs).size).toBe(10)
    const seen = await portal.rest('GET', `/${collection}?where[title][equals]=Julkaisuruuhka`)
    expect(seen.body.docs.map(({ slug }: { slug: string }) => slug).toSorted()).toEqual(slugs.toSorted())
  })

  test('that was published keeps its address to itself', async () => {
    const { body } = await create(kind, 'Takaisin työn alle')
    const { id, slug } = body.doc
    const unpublished = await editor.rest('PATCH', `/${collection}/${id}`, { _status: 'draft' })
    expect(unpublished.body.doc._status).toBe('draft')
    expect((await portal.rest('GET', `/${collection}/${id}`)).status).toBe(404)
    expect((await create(kind, 'Takaisin työn alle')).body.doc.slug).toBe(`${slug}-2`)

    const again = await editor.rest('PATCH', `/${collection}/${id}`, { title: 'Uusi', _status: 'published' })
    expect(again.body.doc.slug).toBe(slug)
  })

  test('copied from a published document gets an address of its own', async () => {
    const { body } = await create(kind, 'Monistettava')
    const copy = await editor.rest('POST', `/${collection}/${body.doc.id}/duplicate?draft=true`)
    expect(copy.status).toBe(200)
    expect(copy.body.doc._status).toBe('draft')
    expect(copy.body.doc.id).not.toBe(body.doc.id)
    const published = await editor.rest('PATCH', `/${collection}/${copy.body.doc.id}`, {
      _status: 'published',
    })
    expect(published.status).toBe(200)
    expect(published.body.doc.slug).toMatch(/^monistettava.*-\d+$|^monistettava-/)
    expect((await portal.rest('GET', `/${collection}/${body.doc.id}`)).body.slug).toBe('monistettava')
  })
})

describe('without an account, the message follows the browser', () => {
  beforeAll(async () => {
    await portal.payload.create({ collection: 'series', data: { title: 'Selain', language: 'fi' } })
  })

  test.each([
    ['fi-FI,fi;q=0.9,en;q=0.8', 'Osoite ”selain” on jo käytössä. Valitse toinen.'],
    ['en-GB,en;q=0.9,fi;q=0.8', 'The address “selain” is taken. Choose another.'],
    ['sv-SE,sv;q=0.9', 'Osoite ”selain” on jo käytössä. Valitse toinen.'],
  ])('%s', async (wished, message) => {
    const creation = portal.payload.create({
      collection: 'series',
      data: { title: 'Toinen', language: 'fi', slug: 'selain' },
      req: { headers: new Headers({ 'Accept-Language': wished }) },
    })
    await expect(creation).rejects.toMatchObject({ data: { errors: [{ path: 'slug', message }] } })
  })
})
