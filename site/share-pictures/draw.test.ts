import { readFileSync } from 'node:fs'

import sharp from 'sharp'
import { describe, expect, test } from 'vitest'

import { COLOURS, draw } from './draw.ts'
import type { Shown } from './shown.ts'

const LIMIT = 120_000

const shown: Shown = {
  title: 'Äänekäs työ',
  signed: 'Aino Aava',
  kind: 'Essee',
  portal: 'Portaali',
}

test.each([
  ['of one word', 'Työ'],
  ['of two hundred characters', 'Miksi työ on äänekästä ja kuka kuulee? '.repeat(6).slice(0, 200)],
  [
    'with a compound of sixty letters',
    'Asiakaskokemusjohtamisjärjestelmäkehityshankesuunnitelmaluon on valmis',
  ],
  ['in capitals', 'MIKSI TYÖ ON ÄÄNEKÄSTÄ JA KUKA KUULEE? '.repeat(5)],
  ['without an end', 'W'.repeat(400)],
  ['of emoji and letters that nobody drew', '😀 漢字 👨‍👩‍👧'],
  ['of nothing', ''],
  ['of markup', '<svg onload="x"><text>&amp;</text></svg>'],
  ['from right to left', 'שלום \u202Eabc\u202C'],
])('a title %s gives a picture of the right size and weight', async (_, title) => {
  const png = await draw({ ...shown, title, signed: title, portal: title })
  const { format, width, height } = await sharp(png).metadata()
  expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 })
  expect(png.length).toBeLessThan(LIMIT)
})

describe('the title', () => {
  test.each([
    ['short', 'Työ'],
    ['of two hundred characters', 'Miksi työ on äänekästä ja kuka kuulee? '.repeat(6).slice(0, 200)],
    ['without an end', 'Asiakaskokemusjohtamisjärjestelmäkehityshankesuunnitelma'.repeat(8)],
    ['in capitals', 'ASIAKASKOKEMUSJOHTAMINEN '.repeat(16)],
  ])('keeps within the margins: %s', async (_, title) => {
    const { inked } = await pixelsOf(await draw({ ...shown, title }))
    expect(inked({ left: 0, top: 0, right: 60, bottom: 630 })).toBe(0)
    expect(inked({ left: 1140, top: 0, right: 1200, bottom: 630 })).toBe(0)
    // Between the title and the lines above and below it.
    expect(inked({ left: 0, top: 136, right: 1200, bottom: 146 })).toBe(0)
    expect(inked({ left: 0, top: 490, right: 1200, bottom: 498 })).toBe(0)
    expect(inked({ left: 60, top: 146, right: 1140, bottom: 490 })).toBeGreaterThan(1000)
  })

  test('leaves nothing where there are no letters for it, and no empty boxes', async () => {
    const { inked } = await pixelsOf(await draw({ ...shown, title: '😀 漢字 👨‍👩‍👧' }))
    expect(inked({ left: 0, top: 140, right: 1200, bottom: 490 })).toBe(0)
  })
})

test('the house’s own accent stands in for ours', async () => {
  const ours = await pixelsOf(await draw(shown))
  const theirs = await pixelsOf(await draw({ ...shown, accent: '#1f5f5b' }))
  expect([ours.has('#9c2a40'), ours.has('#1f5f5b')]).toEqual([true, false])
  expect([theirs.has('#9c2a40'), theirs.has('#1f5f5b')]).toEqual([false, true])
})

test('the colours are those of the page', () => {
  const css = readFileSync('site/styles/portal.css', 'utf8')
  for (const [name, colour] of Object.entries(COLOURS)) {
    expect(css).toMatch(new RegExp(`--color-${name}: light-dark\\((var\\(--accent-by-day, )?${colour}`))
  }
})

interface Area {
  left: number
  top: number
  right: number
  bottom: number
}

async function pixelsOf(png: Buffer) {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const at = (x: number, y: number) => (y * info.width + x) * info.channels
  return {
    /** How many pixels of an area are darker than paper. */
    inked: ({ left, top, right, bottom }: Area) => {
      let count = 0
      for (let y = top; y < bottom; y += 1)
        for (let x = left; x < right; x += 1) if ((data[at(x, y)] ?? 0) < 200) count += 1
      return count
    },
    has: (colour: string) => {
      const wanted = Buffer.from(colour.slice(1), 'hex')
      for (let place = 0; place < data.length; place += info.channels) {
        if ([0, 1, 2].every((part) => Math.abs((data[place + part] ?? 0) - (wanted[part] ?? 0)) <= 3))
          return true
      }
      return false
    },
  }
}
