import path from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { env } from '#env'

import { freshPortal } from '../cms/testing/portal.ts'
import { type SiteProcess, startSite } from './testing/site-process.ts'

describe('a site whose database is there', () => {
  let site: SiteProcess
  beforeAll(async () => {
    await freshPortal()
    site = await startSite()
  })
  afterAll(() => site.stop())

  test('lives and is ready', async () => {
    expect((await fetch(`${site.url}/healthz`)).status).toBe(200)
    expect(await (await fetch(`${site.url}/readyz`)).json()).toEqual({ ready: true })
  })
})

describe('a site whose database is gone', () => {
  let site: SiteProcess
  beforeAll(async () => {
    const gone = env.databaseUrl.startsWith('mongodb')
      ? 'mongodb://127.0.0.1:9/portal'
      : `file:${path.join(env.dataDir, 'gone', 'portal.db')}`
    site = await startSite({ DATABASE_URL: gone })
  })
  afterAll(() => site.stop())

  test('lives, and says that it is not ready, and why', async () => {
    expect((await fetch(`${site.url}/healthz`)).status).toBe(200)
    const answer = await fetch(`${site.url}/readyz`)
    expect(answer.status).toBe(503)
    expect(await answer.json()).toEqual({ ready: false, reason: expect.stringMatching(/\w/) })
  })

  test.each([
    ['/', 'Jokin meni vikaan'],
    ['/en/', 'Something broke'],
  ])('answers %s with an apology in its language', async (path, words) => {
    const answer = await fetch(site.url + path)
    expect(answer.status).toBe(500)
    expect(await answer.text()).toContain(words)
  })
})
