import { expect, test } from 'vitest'

import { chooseLanguage } from './choice.ts'

const FINNISH = 'fi-FI,fi;q=0.9,en-US;q=0.8,en;q=0.7'
const nothing = { acceptLanguage: '', token: undefined, chosen: undefined, chosenFor: undefined }

function tokenOf(said: object): string {
  return `head.${Buffer.from(JSON.stringify(said)).toString('base64url')}.signature`
}

test.each([
  [FINNISH, 'fi'],
  ['en-GB,en;q=0.9,fi;q=0.5', 'en'],
  ['sv-SE,en;q=0.5', 'en'],
  ['sv-SE', 'fi'],
  ['', 'fi'],
])('a browser that wishes %s is met in %s', (acceptLanguage, language) => {
  expect(chooseLanguage({ ...nothing, acceptLanguage })).toEqual({ language, session: '' })
})

test('a session begins in the language of its account, whatever was chosen before', () => {
  const token = tokenOf({ sid: 'one', language: 'en' })
  const asked = { acceptLanguage: FINNISH, token, chosen: 'fi', chosenFor: '' }
  expect(chooseLanguage(asked)).toEqual({ language: 'en', session: 'one' })
})

test('what is chosen in a session stays', () => {
  const token = tokenOf({ sid: 'one', language: 'en' })
  expect(chooseLanguage({ acceptLanguage: FINNISH, token, chosen: 'fi', chosenFor: 'one' })).toBeUndefined()
})

test.each(['', 'x', 'a.b.c', tokenOf([]), tokenOf({ sid: 1, language: 'sv' })])(
  'the token %s does no harm',
  (token) => {
    expect(chooseLanguage({ ...nothing, acceptLanguage: FINNISH, token })?.language).toBe('fi')
  },
)
