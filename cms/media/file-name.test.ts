import { expect, test } from 'vitest'

import { freeFileName } from './file-name.ts'

const nameOf = (wish: string, taken: string[] = []) => freeFileName({ wish, ending: 'jpg', taken })

test.each([
  ['Talo.JPEG', 'Talo.jpg'],
  ['Äänekäs työ (1).png', 'Aanekas-tyo-1.jpg'],
  ['sivu.html.png', 'sivu.html.jpg'],
  ['../../etc/passwd.png', 'passwd.jpg'],
  ['C:\\kuvat\\talo.png', 'talo.jpg'],
  ['.htaccess', 'tiedosto.jpg'],
  ['...jpg', 'tiedosto.jpg'],
  ['日本.png', 'tiedosto.jpg'],
  ['talo\u0000.png', 'talo.jpg'],
  [`${'a'.repeat(300)}.png`, `${'a'.repeat(100)}.jpg`],
])('%j is kept as %s', (wish, name) => {
  expect(nameOf(wish)).toBe(name)
})

test('a name is not given twice, whatever it ends with and however its letters are written', () => {
  expect(nameOf('talo.jpg', ['talo.png'])).toBe('talo-1.jpg')
  expect(nameOf('talo.jpg', ['TALO.png', 'talo-1.avif'])).toBe('talo-2.jpg')
  expect(nameOf('talo.jpg', ['talot.jpg', 'talo-ranta.jpg'])).toBe('talo.jpg')
})

test('a name whose smaller versions would take the name of another file is not given', () => {
  expect(nameOf('talo.jpg', ['talo-480x320.webp'])).toBe('talo-1.jpg')
})
