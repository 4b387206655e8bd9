import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { enTranslations } from '@payloadcms/translations/languages/en'
import { expect, test } from 'vitest'
import { z } from 'zod'

import { finnish, finnishEditor } from './finnish.ts'

/** Every text below an object, by the way to it. */
function textsIn(value: unknown, way = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[way, value]])
  const entries = Object.entries(z.record(z.string(), z.unknown()).parse(value))
  return new Map(entries.flatMap(([key, part]) => [...textsIn(part, way === '' ? key : `${way}.${key}`)]))
}

/** What is put into a text, and the tags that components hang on. */
function placesIn(text: string): string[] {
  return (text.match(/\{\{\w+\}\}|<\/?\d>|<\/?a\b/g) ?? []).toSorted()
}

const EDITOR = path.resolve('node_modules/@payloadcms/richtext-lexical/dist')

/** The editor's English, one object for each of its features. */
async function editorEnglish(): Promise<Record<string, unknown>> {
  const files = fs.globSync('**/i18n.js', { cwd: EDITOR })
  const features = await Promise.all(
    files.map(async (file) => {
      const module: unknown = await import(pathToFileURL(path.join(EDITOR, file)).href)
      const { i18n } = z.object({ i18n: z.object({ en: z.unknown() }) }).parse(module)
      return [featureOf(file), i18n.en] as const
    }),
  )
  return Object.fromEntries(features)
}

/** `features/lists/checklist/server/i18n.js` is that of `checklist`. */
function featureOf(file: string): string {
  const parts = path
    .dirname(file)
    .split(path.sep)
    .filter((part) => part !== 'server' && part !== '.')
  return parts.at(-1) ?? 'general'
}

test.each([
  ['Payload', enTranslations, finnish],
  ['the editor', await editorEnglish(), finnishEditor],
])('%s has each of its texts in Finnish, with the same places in it', (_, english, ours) => {
  const expected = textsIn(english)
  const found = textsIn(ours)
  expect([...found.keys()].toSorted()).toEqual([...expected.keys()].toSorted())
  expect(expected.size).toBeGreaterThan(20)
  for (const [key, text] of found) {
    expect(text.trim(), key).not.toBe('')
    expect(placesIn(text), key).toEqual(placesIn(expected.get(key) ?? ''))
  }
})

test('no text is left in English, and quotes and dots are Finnish', () => {
  const english = textsIn(enTranslations)
  const alike = [...textsIn(finnish)].filter(([key, text]) => english.get(key) === text).map(([key]) => key)
  expect(alike).toEqual([])
  for (const [key, text] of textsIn({ ...finnish, ...finnishEditor })) {
    expect(text.replaceAll(/<a href="[^"]*">/g, ''), key).not.toMatch(/"|\.\.\./)
  }
})
