import { expect, test } from 'vitest'

import { hostsIn } from './hosts.ts'

test('a text links to sites, each told once', () => {
  expect(hostsIn('https://laina.example/a ja https://laina.example/b, www.toinen.example. http://[')).toEqual(
    ['laina.example', 'www.toinen.example'],
  )
})

test('what closes around a link is no part of the site', () => {
  expect(
    hostsIn('[Klikkaa](https://kellot.example) ja (https://laina.example), "www.toinen.example"!'),
  ).toEqual(['kellot.example', 'laina.example', 'www.toinen.example'])
})

test('a site may be named without a link', () => {
  expect(hostsIn('Terveisin Hakukonesijoitus.FI, osta.nyt.halvalla-täältä.com!')).toEqual([
    'hakukonesijoitus.fi',
    'osta.nyt.halvalla-täältä.com',
  ])
})

test('what a dot only ends is no site', () => {
  expect(hostsIn('Luin sen.Sitten nukuin. Klo 8.30 jne.com-alkuinen ja tekstiä.fiksusti.')).toEqual([])
})
