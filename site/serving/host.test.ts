import { expect, test } from 'vitest'

import { originFor, originsOf } from './host.ts'

const origins = originsOf({ siteUrl: 'https://portal.example', port: 4321 })

test.each(['portal.example', 'PORTAL.example', 'portal.example:443'])('%s is the portal', (host) => {
  expect(originFor(origins, host)).toBe('https://portal.example')
})

test.each(['localhost:4321', '127.0.0.1:4321', '[::1]:4321'])('%s is this machine', (host) => {
  expect(originFor(origins, host)).toBe(`http://${host}`)
})

test.each([undefined, '', 'evil.example', 'portal.example.evil.example', 'portal.example:80', 'localhost'])(
  '%s is not ours',
  (host) => {
    expect(originFor(origins, host)).toBeUndefined()
  },
)

test('a portal on one machine has a port in its name', () => {
  const own = originsOf({ siteUrl: 'http://localhost:4000', port: 4321 })
  expect(originFor(own, 'localhost:4000')).toBe('http://localhost:4000')
  expect(originFor(own, 'localhost:80')).toBeUndefined()
})
