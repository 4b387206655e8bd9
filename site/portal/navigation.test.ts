import { expect, test } from 'vitest'

import { navigationOf } from './navigation.ts'

test('a portal without settings leads to every list, after the front page', () => {
  const links = navigationOf({ navigation: [] }, 'fi')
  expect(links[0]).toEqual({ label: 'Etusivu', url: '/' })
  expect(links.map(({ url }) => url)).toContain('/kirja-arviot/')
  expect(links).toHaveLength(6)
})

test('named links take the place of the lists; the front page stands there once', () => {
  const navigation = [
    { label: 'Home', url: '/en/' },
    { label: 'Essays', url: '/en/essays/' },
  ]
  expect(navigationOf({ navigation }, 'en')).toEqual([
    { label: 'Front page', url: '/en/' },
    { label: 'Essays', url: '/en/essays/' },
  ])
})
