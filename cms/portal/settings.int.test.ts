import { describe, expect, test } from 'vitest'

import { freshPortal } from '../testing/portal.ts'

const portal = await freshPortal()
const admin = await portal.person(['admin'], { language: 'en' })
const finnish = await portal.person(['admin'], { language: 'fi' })

function set(data: object, by = admin) {
  return by.rest('POST', '/globals/settings', data)
}

function messageFor(
  field: string,
  { body }: { body: { errors: { data: { errors: { path: string; message: string }[] } }[] } },
) {
  return body.errors[0]?.data.errors.find(({ path }) => path === field)?.message
}

test('a new portal has settings that it can work with', async () => {
  const { body } = await admin.rest('GET', '/globals/settings')
  expect(body).toMatchObject({ timeZone: 'Europe/Helsinki', discussion: { hold: 'all', closeAfterDays: 0 } })
})

describe('the settings take', () => {
  test.each([
    [{ timeZone: 'Europe/Stockholm' }],
    [{ timeZone: 'UTC' }],
    [{ accentColour: '#1F5f5b' }],
    [{ accentColour: '' }],
    [{ navigation: [{ language: 'fi', label: 'Esseet', url: '/esseet/' }] }],
    [{ navigation: [{ language: 'en', label: 'Elsewhere', url: 'https://portal.example/a?b=c' }] }],
    [{ organisation: { name: 'Yritys Oy', contactEmail: 'toimitus@portal.example' } }],
    [{ organisation: { sameAs: ['https://social.example/@yritys', 'http://rekisteri.example/1?a=b'] } }],
    [{ organisation: { sameAs: [] } }],
    [{ discussion: { hold: 'new', closeAfterDays: 30 } }],
    [{ retention: { senderDays: 1, rejectedDays: 90 } }],
  ])('%o', async (data) => {
    expect((await set(data)).status).toBe(200)
    expect((await admin.rest('GET', '/globals/settings')).body).toMatchObject(data)
  })
})

describe('the settings refuse', () => {
  test.each([
    ['timeZone', { timeZone: 'Europe/Turku' }, 'Unknown time zone.', 'Tuntematon aikavyöhyke.'],
    [
      'accentColour',
      { accentColour: 'teal' },
      'Write the colour as #1f5f5b.',
      'Kirjoita väri muodossa #1f5f5b.',
    ],
    [
      'accentColour',
      { accentColour: '#1f5f5b;}' },
      'Write the colour as #1f5f5b.',
      'Kirjoita väri muodossa #1f5f5b.',
    ],
  ])('a wrong %s, in the language of who asks: %o', async (field, data, english, inFinnish) => {
    const answer = await set(data)
    expect(answer.status).toBe(400)
    expect(messageFor(field, answer)).toBe(english)
    expect(messageFor(field, await set(data, finnish))).toBe(inFinnish)
  })

  test.each(['esseet', '//evil.example', 'javascript:alert(1)', 'https://', '/a b/', 'ftp://portal.example'])(
    'to lead the navigation to %s',
    async (url) => {
      const data = { navigation: [{ language: 'fi', label: 'Linkki', url }] }
      const answer = await set(data)
      expect(answer.status).toBe(400)
      expect(messageFor('navigation.0.url', answer)).toBe(
        'Write an address within the portal, such as /en/essays/, or a whole web address.',
      )
      expect(messageFor('navigation.0.url', await set(data, finnish))).toBe(
        'Kirjoita portaalin sisäinen osoite, kuten /esseet/, tai koko verkko-osoite.',
      )
    },
  )

  test.each([
    'yritys',
    'www.yritys.example',
    'mailto:toimitus@portal.example',
    'javascript:alert(1)',
    'ftp://portal.example',
    'https://',
    'https://a b.example',
  ])('%s as a page of the organisation elsewhere', async (wrong) => {
    const data = { organisation: { sameAs: ['https://right.example', wrong] } }
    const answer = await set(data)
    expect(answer.status).toBe(400)
    expect(messageFor('organisation.sameAs', answer)).toBe(
      `“${wrong}” is not the address of a web page. Write all of it, such as https://company.example.`,
    )
    expect(messageFor('organisation.sameAs', await set(data, finnish))).toBe(
      `”${wrong}” ei ole verkkosivun osoite. Kirjoita se kokonaan, esimerkiksi https://esimerkki.example.`,
    )
  })

  test.each([
    [{ names: [{ language: 'fi' }] }],
    [{ names: [{ language: 'sv', name: 'Portalen' }] }],
    [{ navigation: [{ language: 'fi', label: '', url: '/esseet/' }] }],
    [{ navigation: [{ language: 'fi', label: 'Linkki', url: '' }] }],
    [{ organisation: { contactEmail: 'toimitus' } }],
    [{ timeZone: '' }],
    [{ timeZone: null }],
    [{ discussion: { hold: 'some' } }],
    [{ discussion: { closeAfterDays: -1 } }],
    [{ retention: { senderDays: 0 } }],
    [{ retention: { rejectedDays: 'viikko' } }],
    [{ names: 'Portaali' }],
    [{ accentColour: { a: 1 } }],
    [{ logo: 'not-an-id' }],
  ])('%o', async (data) => {
    const before = (await admin.rest('GET', '/globals/settings')).body
    expect((await set(data)).status).toBe(400)
    expect((await admin.rest('GET', '/globals/settings')).body).toEqual(before)
  })
})
