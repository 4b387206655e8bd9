import { expect, test } from 'vitest'

import { Refusal } from '../refusal.ts'
import { readOptions } from './options.ts'

test('without words the usual portal is measured and a table printed', () => {
  expect(readOptions([])).toEqual({ json: false })
})

test('a filled portal can be kept in a folder', () => {
  expect(readOptions(['--fill', '10000', '--data', '/srv/filled', '--json'])).toEqual({
    fill: 10_000,
    data: '/srv/filled',
    json: true,
  })
})

test.each([[['--fill', 'many']], [['--fill', '7']], [['--fill', '100.5']], [['--fil', '100']], [['100']]])(
  '%j is refused in a sentence',
  (words) => {
    expect(() => readOptions(words)).toThrow(Refusal)
  },
)

test('who asks for help gets it, whatever else is said', () => {
  expect(readOptions(['--json', '-h'])).toBe('help')
})
