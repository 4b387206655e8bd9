import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { focusClasses } from './focus.ts'

test.each([
  [{ x: 30, y: 70 }, ['focus-x-30', 'focus-y-70']],
  [{ x: 33.4, y: 88.8 }, ['focus-x-35', 'focus-y-90']],
  [{ x: 0, y: 100 }, ['focus-x-0', 'focus-y-100']],
  [{ x: -5, y: 140 }, ['focus-x-0', 'focus-y-100']],
  [{ x: 51, y: 50 }, []],
])('the focus %o is named by %o', (focus, classes) => {
  expect(focusClasses(focus)).toEqual(classes)
})

test('the stylesheet has a class for every step', () => {
  const steps = /focus-x-\{0\.\.100\.\.(\d+)\} focus-y-\{0\.\.100\.\.(\d+)\}/.exec(
    readFileSync('site/styles/portal.css', 'utf8'),
  )
  expect(steps?.slice(1)).toEqual(['5', '5'])
  expect(focusClasses({ x: 3, y: 97 })).toEqual(['focus-x-5', 'focus-y-95'])
})
