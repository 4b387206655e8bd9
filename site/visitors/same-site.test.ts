import { expect, test } from 'vitest'

import { isForeign } from './same-site.ts'

const sentWith = (headers: Record<string, string>) =>
  isForeign(new Request('https://portal.example/esseet/tyo/', { method: 'POST', headers }))

test.each<[string, Record<string, string>]>([
  ['a form of the page itself', { 'Sec-Fetch-Site': 'same-origin', Origin: 'https://portal.example' }],
  ['who typed the address', { 'Sec-Fetch-Site': 'none' }],
  ['an older browser', { Origin: 'https://portal.example' }],
  ['a machine, or a browser that names no origin', {}],
])('%s is heard', (_, headers) => {
  expect(sentWith(headers)).toBe(false)
})

test.each<[string, Record<string, string>]>([
  ['a page of another site', { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' }],
  ['a page of a neighbour under the same domain', { 'Sec-Fetch-Site': 'same-site' }],
  ['another site in an older browser', { Origin: 'https://evil.example' }],
  ['the same name without TLS', { Origin: 'http://portal.example' }],
  ['a page that hides where it is from', { Origin: 'null' }],
])('%s is not', (_, headers) => {
  expect(sentWith(headers)).toBe(true)
})
