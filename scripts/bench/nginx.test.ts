import { expect, test } from 'vitest'

import { configuration } from './nginx.ts'

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-encoding': 'gzip',
  'content-length': '12',
  'x-said': 'a "quoted" word',
  'x-price': '5 $',
}
const text = configuration({
  folder: '/tmp/somewhere',
  port: 8080,
  processes: 2,
  answers: new Map([['article-gzip', { headers }]]),
})

test('nginx gives the headers of the site with its files', () => {
  expect(text).toContain('location = /article-gzip {')
  expect(text).toContain('default_type "text/html; charset=utf-8";')
  expect(text).toContain('add_header content-encoding "gzip";')
  expect(text).toContain('add_header x-said "a \\"quoted\\" word";')
})

test('nginx counts bytes itself, and what it cannot write stays out', () => {
  expect(text).not.toContain('content-length')
  expect(text).not.toContain('x-price')
})

test('nginx has as many processes as the site and keeps to its folder and to loopback', () => {
  expect(text).toContain('worker_processes 2;')
  expect(text).toContain('listen 127.0.0.1:8080;')
  expect(text).toContain('proxy_temp_path /tmp/somewhere/proxy;')
})
