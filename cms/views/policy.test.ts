import { expect, test } from 'vitest'

import { isReading } from './policy.ts'

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0'
const PHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1'

const asking = (headers: Record<string, string>, method = 'GET') =>
  isReading({ method, headers: { 'user-agent': FIREFOX, ...headers } })

test.each([
  ['somebody who opens an article', {}],
  ['somebody who comes back to it', { 'if-none-match': '"tag"' }],
  [
    'a browser that says what it wants it for',
    { 'sec-fetch-dest': 'document', 'sec-fetch-mode': 'navigate' },
  ],
  ['a telephone', { 'user-agent': PHONE }],
])('%s reads it', (_, headers) => {
  expect(asking(headers)).toBe(true)
  expect(asking(headers), 'each time').toBe(true)
})

test.each([
  ['a browser that fetches ahead', { 'sec-purpose': 'prefetch' }],
  ['a browser that renders ahead', { 'sec-purpose': 'prefetch;prerender' }],
  ['an older one', { purpose: 'prefetch' }],
  ['an older one with a picture of the page', { purpose: 'preview' }],
  ['an old Firefox', { 'x-moz': 'prefetch' }],
  ['a script', { 'sec-fetch-dest': 'empty' }],
  [
    'a search engine',
    { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' },
  ],
  ['a program', { 'user-agent': 'curl/8.5.0' }],
  ['a browser without a window', { 'user-agent': FIREFOX.replace('Firefox', 'HeadlessChrome') }],
  [
    'a feed reader',
    { 'user-agent': 'Feedly/1.0 (+http://www.feedly.com/fetcher.html; like FeedFetcher-Google)' },
  ],
  ['a name that has no end', { 'user-agent': `${FIREFOX} ${'x'.repeat(500)}` }],
  ['a name of nothing', { 'user-agent': '' }],
])('%s reads nothing', (_, headers) => {
  expect(asking(headers)).toBe(false)
  expect(asking(headers), 'each time').toBe(false)
})

test('who only asks whether it is there, sends something or has no name reads nothing', () => {
  expect(asking({}, 'HEAD')).toBe(false)
  expect(asking({}, 'POST')).toBe(false)
  expect(isReading({ method: 'GET', headers: {} })).toBe(false)
})

test('a flood of names is judged like any', () => {
  for (let number = 0; number < 2500; number += 1) {
    expect(asking({ 'user-agent': `${FIREFOX}${String(number)}` })).toBe(true)
    expect(asking({ 'user-agent': `somebot/${String(number)}` })).toBe(false)
  }
})
