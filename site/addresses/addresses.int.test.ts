import http from 'node:http'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { essay } from '../../cms/testing/articles.ts'
import { freshPortal, type Person } from '../../cms/testing/portal.ts'
import { type SiteProcess, startSite } from '../testing/site-process.ts'

let site: SiteProcess
let editor: Person

beforeAll(async () => {
  const portal = await freshPortal()
  editor = await portal.person(['editor'])
  site = await startSite()

  await published('pysyva')
  await published('steady', { language: 'en' })
  const renamed = await published('vanha')
  await change(renamed, { slug: 'uusi', _status: 'published' })
  await change(await published('roskattu'), { deletedAt: new Date().toISOString() })
  await change(await published('binned', { language: 'en' }), { deletedAt: new Date().toISOString() })
  await change(await published('piilossa'), { _status: 'draft' })
  await redirect('/vanha/sivu/', '/esseet/pysyva/')
  await redirect('/muualle/', 'https://muualla.example/a?b=ä')
  await redirect('/esseet/äänekäs/', '/esseet/äänetön/')
  await redirect('/uploads/kuva.jpg', '/media/Kuva.jpg')
})
afterAll(() => site.stop())

describe('a page answers at one address:', () => {
  test.each(['/', '/en/', '/esseet/', '/esseet/pysyva/', '/en/essays/steady/', '/esseet/?x=Y'])(
    '%s is one',
    async (path) => {
      expect(await ask(path)).toMatchObject({ status: 200, location: undefined })
    },
  )

  test.each([
    ['/esseet', '/esseet/'],
    ['/en', '/en/'],
    ['/esseet/pysyva', '/esseet/pysyva/'],
    ['/Esseet/Pysyva/', '/esseet/pysyva/'],
    ['/Esseet/PYSYVA', '/esseet/pysyva/'],
    ['/EN/Essays/Steady', '/en/essays/steady/'],
    ['//esseet///pysyva', '/esseet/pysyva/'],
    ['/esseet//pysyva/', '/esseet/pysyva/'],
    ['/%65sseet/pysyva/', '/esseet/pysyva/'],
    ['/esseet?x=Y&z=%C3%A4', '/esseet/?x=Y&z=%C3%A4'],
    ['/esseet/sivu/1', '/esseet/'],
    ['/EN/essays/page/1/', '/en/essays/'],
    ['/esseet/vanha', '/esseet/uusi/'],
    ['/Esseet//Vanha?x=1', '/esseet/uusi/'],
    ['/VANHA/sivu', '/esseet/pysyva/'],
  ])('%s leads to %s in one hop', async (path, location) => {
    expect(await ask(path)).toMatchObject({ status: 301, location })
    expect(await ask(location)).toMatchObject({ status: 200 })
  })

  test.each([
    '/ei-ole',
    '/Esseet/EI-OLE',
    '//ei//ole',
    '/esseet/piilossa',
    '/esseet/piilossa/',
    '/404',
    '/ei.txt',
  ])('%s is nowhere, and leads nowhere', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, location: undefined })
  })

  test('the machines have theirs without a slash', async () => {
    expect(await ask('/healthz')).toMatchObject({ status: 200 })
    expect(await ask('/readyz')).toMatchObject({ status: 200 })
  })
})

describe('an old address', () => {
  test.each([
    ['/esseet/vanha/', '/esseet/uusi/'],
    ['/esseet/vanha/?x=1', '/esseet/uusi/'],
    ['/vanha/sivu/', '/esseet/pysyva/'],
    ['/muualle/', 'https://muualla.example/a?b=%C3%A4'],
    ['/esseet/%C3%A4%C3%A4nek%C3%A4s/', '/esseet/%C3%A4%C3%A4net%C3%B6n/'],
    ['/esseet/%c3%84%c3%a4nek%c3%a4s', '/esseet/%C3%A4%C3%A4net%C3%B6n/'],
    ['/uploads/Kuva.JPG', '/media/Kuva.jpg'],
  ])('%s leads to %s', async (path, location) => {
    expect(await ask(path)).toMatchObject({ status: 301, location })
    expect(await ask(path, 'HEAD')).toMatchObject({ status: 301, location })
  })

  test.each([
    ['/esseet/roskattu/', 'fi', 'Sivu on poistettu'],
    ['/Esseet/Roskattu', 'fi', 'Sivu on poistettu'],
    ['/en/essays/binned/', 'en', 'This page has been removed'],
  ])('%s tells in its language that it is gone', async (path, language, title) => {
    const { status, text } = await ask(path)
    expect(status).toBe(410)
    expect(text).toContain(`<html lang="${language}"`)
    expect(text).toContain(`<h1 class="text-title">${title}</h1>`)
    expect((await ask(path, 'HEAD')).status).toBe(410)
  })

  test('comes back to life with its content', async () => {
    const id = await published('palaava')
    await change(id, { deletedAt: new Date().toISOString() })
    expect((await ask('/esseet/palaava/')).status).toBe(410)
    await change(id, { deletedAt: null, _status: 'published' }, '?trash=true')
    await expect.poll(async () => (await ask('/esseet/palaava/')).status).toBe(200)
  })
})

test.each(['/esseet/vanha/', '/esseet', '/vanha/sivu'])(
  'what is posted to %s is sent nowhere',
  async (path) => {
    const { status, location } = await ask(path, 'POST')
    expect(location).toBeUndefined()
    expect(status).not.toBe(403)
  },
)

test.each([
  '/%E0%A4%A/',
  '/%',
  '/esseet/%ff/',
  '/%00/',
  '/a%5cb/',
  '/%2525252565/',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/.../',
  '/esseet/%F0%9F%99%82/',
  '//evil.example/',
  '//evil.example',
  '/\\evil.example',
  '/esseet/a%0d%0aset-cookie:%20x=1/',
])('%s is nowhere, and breaks nothing', async (path) => {
  expect(await ask(path)).toMatchObject({ status: 404, location: undefined })
})

async function published(slug: string, more: object = {}): Promise<string> {
  const sent = { ...essay(`Essee ${slug}`), slug, _status: 'published', ...more }
  const { status, body } = await editor.rest('POST', '/articles', sent)
  expect(status).toBe(201)
  return body.doc.id
}

async function change(id: string, data: object, query = ''): Promise<void> {
  expect((await editor.rest('PATCH', `/articles/${id}${query}`, data)).status).toBe(200)
}

async function redirect(from: string, to: string): Promise<void> {
  expect((await editor.rest('POST', '/redirects', { from, to })).status).toBe(201)
}

interface Answer {
  status: number | undefined
  location: string | undefined
  text: string
}

/** Not `fetch`, which tidies an address up before it asks. */
function ask(path: string, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(site.url)
  return new Promise((resolve, reject) => {
    const headers = { origin: site.url } // else Astro refuses what is posted
    const request = http.request({ hostname, port, path, method, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => (text += part))
      response.on('end', () => {
        resolve({ status: response.statusCode, location: response.headers.location, text })
      })
    })
    request.on('error', reject)
    request.end()
  })
}
