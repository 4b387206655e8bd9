import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { accessDocument } from './document.ts'
import { COLLECTIONS } from './table.ts'

test('docs/access.md says what the table says (else: npm run generate)', () => {
  expect(readFileSync('docs/access.md', 'utf8')).toBe(accessDocument())
})

test('the document has a section for every collection', () => {
  const page = accessDocument()
  for (const slug of Object.keys(COLLECTIONS)) expect(page).toContain(`\n## ${slug}\n`)
})
