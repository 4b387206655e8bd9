import { expect, test } from 'vitest'

import { accentsOf, contrast } from './accent.ts'

const DAY = [251, 251, 249] as const
const NIGHT = [18, 24, 31] as const

function rgb(hex = ''): [number, number, number] {
  const part = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16)
  return [part(1), part(3), part(5)]
}

test('contrast is as the guideline counts it', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21)
  expect(contrast([119, 119, 119], [255, 255, 255])).toBeCloseTo(4.48, 2)
})

test.each(['1f5f5b', 'ffee00', '000000', 'ffffff', 'ff0000', '0000ff', '808080', '9c2a40'])(
  '%s can be read on both papers',
  (hex) => {
    const accents = accentsOf(hex)
    expect(contrast(rgb(accents?.day), DAY)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(rgb(accents?.night), NIGHT)).toBeGreaterThanOrEqual(4.5)
  },
)

test('a colour that can be read stays as it is', () => {
  expect(accentsOf('1f5f5b')?.day).toBe('#1f5f5b')
  expect(accentsOf('f0909d')?.night).toBe('#f0909d')
})

test.each(['', 'teal', '12345', '1234567', '12345g', '1f5f5b;}'])('%j is no colour', (hex) => {
  expect(accentsOf(hex)).toBeUndefined()
})
