import { expect, test } from 'vitest'

import { whatIsAsked } from './asked.ts'

test.each([
  '/esseet/pysyva/',
  '/esseet/pysyva/?utm=1',
  '/esseet/pysyva/?viesti=huijaus',
  '/esseet/pysyva/?viesti',
  '/esseet/pysyva/#viesti=odottaa',
  '/esseet/./pysyva/',
  '/x/../esseet/pysyva/',
  '/x/%2e%2e/esseet/pysyva/',
  '\\esseet\\pysyva\\'.replace('\\', '/'),
])('%s asks for the same page', (target) => {
  expect(whatIsAsked(target)).toMatchObject({ of: 'all', key: '/esseet/pysyva/' })
})

test('a declared parameter makes a page of its own, whatever stands around it', () => {
  const key = '/esseet/pysyva/?viesti=odottaa'
  expect(whatIsAsked('/esseet/pysyva/?viesti=odottaa')).toMatchObject({ key })
  expect(whatIsAsked('/esseet/pysyva/?a=1&viesti=odottaa&viesti=poistettu&b=2')).toMatchObject({ key })
})

test('a page that declares nothing has one address only', () => {
  expect(whatIsAsked('/?viesti=odottaa')).toMatchObject({ key: '/' })
  expect(whatIsAsked('/esseet/?viesti=odottaa')).toMatchObject({ key: '/esseet/' })
})

test('what the reader wrote is not lost for a redirect', () => {
  expect(whatIsAsked('/Esseet?x=Y&z=ä')).toMatchObject({ key: '/Esseet', search: '?x=Y&z=%C3%A4' })
})

test('another host cannot be smuggled into the address', () => {
  expect(whatIsAsked('//evil.example/x')).toMatchObject({ key: '//evil.example/x' })
})

test.each([
  ['/haku/?q=kokemus', '/haku/?q=kokemus'],
  ['/haku/?x=1&sivu=1&q=%20kokemus', '/haku/?q=kokemus'],
  ['/en/search/?laji=essay&q=a+b&sivu=2', '/en/search/?q=a+b&laji=essay&sivu=2'],
])('%s asks what %s asks', (target, key) => {
  expect(whatIsAsked(target)).toEqual({ of: 'search', key })
})

test('a search without words is a page, and one beside its address is led there with its words', () => {
  expect(whatIsAsked('/haku/?q=+')).toMatchObject({ of: 'all', key: '/haku/' })
  expect(whatIsAsked('/haku?q=a')).toEqual({ of: 'all', key: '/haku', search: '?q=a' })
})

test('a preview is for who asks, with its permit', () => {
  expect(whatIsAsked('/esikatselu/?lupa=x.y')).toEqual({ of: 'one', address: '/esikatselu/?lupa=x.y' })
  expect(whatIsAsked('/en/preview?lupa=x.y')).toEqual({ of: 'one', address: '/en/preview?lupa=x.y' })
})

test('the machines are answered one by one', () => {
  expect(whatIsAsked('/readyz?x=1')).toEqual({ of: 'one', address: '/readyz?x=1' })
})
