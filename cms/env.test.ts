import { readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from 'vitest'

import { readEnv, VARIABLES, WrongEnvironment } from './env.ts'

test('without any variable the defaults hold', () => {
  const env = readEnv({})
  expect(env).toMatchObject({ sitePort: 4321, cmsPort: 3000, host: '127.0.0.1', seed: 'demo' })
  expect(env.siteUrl).toBe('http://localhost:4321')
  expect(env.databaseUrl).toBe(`file:${path.resolve('data/portal.db')}`)
})

test('an empty variable counts as absent', () => {
  expect(readEnv({ SITE_PORT: '', SEED: '', TRUST_PROXY: '' })).toEqual(readEnv({}))
})

test('addresses follow the ports unless they are given', () => {
  expect(readEnv({ SITE_PORT: '5000' }).siteUrl).toBe('http://localhost:5000')
  expect(readEnv({ SITE_PORT: '5000', SITE_URL: 'https://portal.example/' }).siteUrl).toBe(
    'https://portal.example',
  )
})

test('proxies are a number or a list of addresses', () => {
  expect(readEnv({ TRUST_PROXY: '2' }).trustProxy).toEqual({ count: 2 })
  expect(readEnv({ TRUST_PROXY: '10.0.0.1, fd00::/8' }).trustProxy).toEqual({
    addresses: ['10.0.0.1', 'fd00::/8'],
  })
})

describe('a wrong value stops with a sentence that names its variable:', () => {
  test.each([
    ['SITE_PORT', 'eighty'],
    ['SITE_PORT', '0'],
    ['CMS_PORT', '70000'],
    ['SITE_URL', 'portal.example'],
    ['DATABASE_URL', 'postgres://localhost/portal'],
    ['DATABASE_URL', 'mongodb://'],
    ['PAYLOAD_SECRET', 'short'],
    ['SMTP_URL', 'mail.example'],
    ['SEED', 'some'],
    ['WEB_CONCURRENCY', '0'],
    ['TRUST_PROXY', 'everyone'],
  ])('%s=%s', (name, value) => {
    expect(() => readEnv({ [name]: value })).toThrow(WrongEnvironment)
    expect(() => readEnv({ [name]: value })).toThrow(new RegExp(`^${name} .+\\.$`))
  })
})

test('.env.example explains every variable and no other', () => {
  const example = readFileSync('.env.example', 'utf8')
  const named = Array.from(example.matchAll(/^([A-Z_]+)=/gm), ([, name]) => name)
  expect(named.toSorted()).toEqual(VARIABLES.toSorted())
})
