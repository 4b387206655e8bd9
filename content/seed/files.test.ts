import { expect, test } from 'vitest'

import { files } from './files.ts'

test.each(files)('$fileName is small, and whole', ({ fileName, data }) => {
  const bytes = data()
  expect(bytes.length).toBeLessThan(50_000)
  if (fileName.endsWith('.wav')) expect(bytes.readUInt32LE(4)).toBe(bytes.length - 8)
  if (fileName.endsWith('.pdf')) expect(bytes.toString('latin1')).toMatch(/^%PDF-[\s\S]*%%EOF\n$/)
})

test('the paper tells at which byte each of its parts begins', () => {
  const text = files[0]?.data().toString('latin1') ?? ''
  const places = Array.from(text.matchAll(/^(\d{10}) 00000 n $/gm), ([, place]) => Number(place))
  expect(places).toHaveLength(5)
  for (const [index, place] of places.entries()) {
    expect(text.slice(place)).toMatch(new RegExp(`^${String(index + 1)} 0 obj`))
  }
})
