import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir, utimes, writeFile } from 'node:fs/promises'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'

import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { freshPortal } from '../../cms/testing/portal.ts'
import { type SiteProcess, startSite } from '../testing/site-process.ts'
import { fileServer } from './serve.ts'

describe('the server of a folder', () => {
  const root = mkdtempSync(path.join(os.tmpdir(), 'sitouttaja-files-'))
  const folder = path.join(root, 'media')
  const serve = fileServer(folder, '/media/')
  const server = createServer((asked, answer) => {
    if (!serve(asked, answer)) answer.writeHead(418).end()
  })
  let port = 0
  beforeAll(async () => {
    await mkdir(path.join(folder, 'sisalla'), { recursive: true })
    writeFileSync(path.join(root, 'salaisuus.jpg'), 'salaisuus')
    writeFileSync(path.join(folder, 'sisalla', 'kuva.jpg'), 'salaisuus')
    writeFileSync(path.join(folder, '.salaisuus.jpg'), 'salaisuus')
    writeFileSync(path.join(folder, 'luvut.mp3'), '0123456789')
    writeFileSync(path.join(folder, 'tyhja.png'), '')
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    port = addressOf(server.address()).port
  })
  afterAll(() => {
    server.close()
    server.closeAllConnections()
    rmSync(root, { recursive: true })
  })

  const get = (name: string, init?: RequestInit) =>
    fetch(`http://127.0.0.1:${String(port)}/media/${name}`, init)

  test.each([
    ['jpg', 'image/jpeg'],
    ['JPEG', 'image/jpeg'],
    ['png', 'image/png'],
    ['webp', 'image/webp'],
    ['avif', 'image/avif'],
    ['gif', 'image/gif'],
    ['mp3', 'audio/mpeg'],
    ['m4a', 'audio/mp4'],
    ['ogg', 'audio/ogg'],
    ['wav', 'audio/wav'],
  ])('says what a file is, and that it may do nothing: %s', async (ending, type) => {
    await writeFile(path.join(folder, `oma.${ending}`), 'sisältö')
    const { status, headers } = await get(`oma.${ending}`)
    expect({ status, ...Object.fromEntries(headers) }).toMatchObject({
      status: 200,
      'content-type': type,
      'content-length': '9',
      'x-content-type-options': 'nosniff',
      'content-security-policy': type.startsWith('image/')
        ? "default-src 'none'; sandbox"
        : "default-src 'none'; style-src 'unsafe-inline'; media-src 'self'; frame-ancestors 'self'",
      'cache-control': 'public, max-age=300, must-revalidate',
      'accept-ranges': 'bytes',
    })
    expect(headers.get('content-disposition')).toBeNull()
  })

  test('lets a paper be read in the browser, which a sandbox would not', async () => {
    await writeFile(path.join(folder, 'ohje.pdf'), '%PDF-')
    const { headers } = await get('ohje.pdf')
    expect(headers.get('content-type')).toBe('application/pdf')
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';(?!.*(sandbox|script))/)
    expect(headers.get('content-disposition')).toBeNull()
  })

  test.each(['sivu.html', 'piirros.svg', 'tiedot.xml', 'ohjelma.js', 'paate', 'kuva.jpg.html'])(
    'hands over as a download what could be shown as something else: %s',
    async (name) => {
      await writeFile(path.join(folder, name), '<script>alert(1)</script>')
      const { headers } = await get(name)
      expect(headers.get('content-type')).toBe('application/octet-stream')
      expect(headers.get('content-disposition')).toBe('attachment')
      expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
    },
  )

  test('finds names with spaces, commas and letters of any language', async () => {
    const name = 'työ, 100 % – 日本.jpg'
    await writeFile(path.join(folder, name), 'sisältö')
    const answer = await get(encodeURIComponent(name))
    expect([answer.status, await answer.text()]).toEqual([200, 'sisältö'])
  })

  test('finds what was put there a moment ago, and not what was taken away', async () => {
    expect((await get('uusi.jpg')).status).toBe(404)
    await writeFile(path.join(folder, 'uusi.jpg'), 'uusi')
    expect((await get('uusi.jpg')).status).toBe(200)
    rmSync(path.join(folder, 'uusi.jpg'))
    expect((await get('uusi.jpg')).status).toBe(404)
  })

  test.each([
    '',
    'puuttuu.jpg',
    '../salaisuus.jpg',
    '..%2fsalaisuus.jpg',
    '..%2Fsalaisuus.jpg',
    '%2e%2e/salaisuus.jpg',
    '%2e%2e%2fsalaisuus.jpg',
    '..%5csalaisuus.jpg',
    '..\\salaisuus.jpg',
    '%252e%252e%252fsalaisuus.jpg',
    '/salaisuus.jpg',
    '//salaisuus.jpg',
    './luvut.mp3',
    'x/../luvut.mp3',
    'luvut.mp3%00',
    'luvut.mp3%00.jpg',
    '%00',
    'luvut.mp3/',
    'sisalla',
    'sisalla/',
    'sisalla/kuva.jpg',
    'sisalla%2fkuva.jpg',
    '.salaisuus.jpg',
    '.',
    '..',
    '%',
    '%zz',
    '%c0%ae%c0%ae%c0%afsalaisuus.jpg',
    'a'.repeat(5000),
  ])('knows nothing of %j', async (name) => {
    const { status, body } = await raw('GET', `/media/${name}`)
    expect({ status, body }).toEqual({ status: 404, body: '' })
  })

  test('leaves other addresses to others', async () => {
    for (const address of ['/', '/media', '/mediat/luvut.mp3', '/media%2fluvut.mp3', '/x/media/luvut.mp3']) {
      expect((await raw('GET', address)).status, address).toBe(418)
    }
  })

  test('heeds no query', async () => {
    expect(await (await get('luvut.mp3?v=2')).text()).toBe('0123456789')
  })

  describe('gives a part of a file:', () => {
    test.each([
      ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
      ['bytes=6-', 206, '6789', 'bytes 6-9/10'],
      ['bytes=-2', 206, '89', 'bytes 8-9/10'],
      ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
      ['bytes=10-', 416, '', 'bytes */10'],
      ['bytes=5-2', 200, '0123456789', null],
      ['bytes=0-1,4-5', 200, '0123456789', null],
      ['words=1-2', 200, '0123456789', null],
    ])('%s', async (range, status, body, told) => {
      const answer = await get('luvut.mp3', { headers: { range } })
      expect([answer.status, await answer.text(), answer.headers.get('content-range')]).toEqual([
        status,
        body,
        told,
      ])
      expect(answer.headers.get('content-length')).toBe(String(body.length))
    })

    test('the whole, when the file is no longer what the reader has a part of', async () => {
      const tag = (await get('luvut.mp3')).headers.get('etag') ?? ''
      const part = async (known: string) =>
        (await get('luvut.mp3', { headers: { range: 'bytes=0-3', 'if-range': known } })).status
      expect([await part(tag), await part('"toinen"')]).toEqual([206, 200])
    })
  })

  describe('says that nothing has changed', () => {
    test('to who has the same tag, until the file is replaced', async () => {
      const file = path.join(folder, 'vaihtuva.jpg')
      await writeFile(file, 'vanha')
      const tag = (await get('vaihtuva.jpg')).headers.get('etag') ?? ''
      const ask = (known: string) => get('vaihtuva.jpg', { headers: { 'if-none-match': known } })
      for (const known of [tag, `W/${tag}`, `"toinen", ${tag}`, '*']) {
        const answer = await ask(known)
        expect([answer.status, await answer.text(), answer.headers.get('etag')]).toEqual([304, '', tag])
      }
      expect((await ask('"toinen"')).status).toBe(200)
      await writeFile(file, 'uusi!')
      const later = new Date(Date.now() + 1)
      await utimes(file, later, later)
      expect(await (await ask(tag)).text()).toBe('uusi!')
    })

    test('to who has it since then', async () => {
      const changed = (await get('luvut.mp3')).headers.get('last-modified') ?? ''
      const since = async (date: string) =>
        (await get('luvut.mp3', { headers: { 'if-modified-since': date } })).status
      expect([
        await since(changed),
        await since('Thu, 01 Jan 1970 00:00:00 GMT'),
        await since('eilen'),
      ]).toEqual([304, 200, 200])
    })
  })

  test('answers HEAD with everything but the file', async () => {
    const answer = await get('luvut.mp3', { method: 'HEAD' })
    expect([answer.status, answer.headers.get('content-length'), await answer.text()]).toEqual([
      200,
      '10',
      '',
    ])
  })

  test('sends an empty file', async () => {
    const answer = await get('tyhja.png')
    expect([answer.status, await answer.text()]).toEqual([200, ''])
  })

  test.each(['POST', 'PUT', 'DELETE'])('takes no %s', async (method) => {
    const { status, headers } = await get('luvut.mp3', { method })
    expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })

  test('goes on when a reader leaves in the middle', async () => {
    await writeFile(path.join(folder, 'pitka.mp3'), Buffer.alloc(8 * 1024 * 1024))
    const leaving = new AbortController()
    const answer = await get('pitka.mp3', { signal: leaving.signal })
    await answer.body?.getReader().read()
    leaving.abort()
    expect((await get('luvut.mp3')).status).toBe(200)
  })

  /** As `fetch` would never send it: the address is not tidied first. */
  function raw(method: string, address: string): Promise<{ status: number | undefined; body: string }> {
    return new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, method, path: address }, (answer) => {
        let body = ''
        answer.on('data', (piece: Buffer) => (body += piece.toString()))
        answer.on('end', () => {
          resolve({ status: answer.statusCode, body })
        })
      })
        .on('error', reject)
        .end()
    })
  }
})

describe('the site', () => {
  let site: SiteProcess
  beforeAll(async () => {
    site = await startSite()
  })
  afterAll(() => site.stop())

  test('shows a picture as soon as it is uploaded, with its smaller versions, and no longer when it is gone', async () => {
    const portal = await freshPortal()
    const data = await sharp({ create: { width: 700, height: 400, channels: 3, background: '#1f5f5b' } })
      .png()
      .toBuffer()
    const { id } = await portal.payload.create({
      collection: 'media',
      data: { alt: 'Vihreä pinta' },
      file: { name: 'sivuston-kuva.png', data, mimetype: 'image/png', size: data.length },
    })
    const statuses = () =>
      Promise.all(
        ['sivuston-kuva.png', 'sivuston-kuva-480x274.avif', 'sivuston-kuva-480x274.webp'].map(
          async (name) => (await fetch(`${site.url}/media/${name}`)).status,
        ),
      )
    expect(await statuses()).toEqual([200, 200, 200])
    await portal.payload.delete({ collection: 'media', id })
    expect(await statuses()).toEqual([404, 404, 404])
  })

  test('outlives an impossible part of any of its files', async () => {
    const headers = { range: 'bytes=5-2' }
    expect((await fetch(`${site.url}/favicon.svg`, { headers })).status).toBe(200)
    expect((await fetch(`${site.url}/healthz`)).status).toBe(200)
  })
})

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (typeof address === 'object' && address !== null) return address
  throw new Error('The server does not listen')
}
