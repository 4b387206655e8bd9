import { describe, expect, test } from 'vitest'

import { createAnalyser } from '../finnish/analyser.ts'
import { openDictionary } from '../finnish/dictionary.ts'
import { matchWords } from './blocked-words.ts'

const { VOIKKO_DICTIONARY: voikkoDictionary, REQUIRE_ALL } = process.env
const dictionary = openDictionary({ dataDir: 'data', voikkoDictionary })
if (!dictionary) console.warn('Voikko’s dictionary is missing: blocked words are not tested with it.')

describe.runIf(dictionary !== undefined || REQUIRE_ALL === '1')('with the dictionary, a blocked word', () => {
  const read = createAnalyser('fi', dictionary?.transduce)

  test.each([
    ['Ota vipin, maksa myöhemmin.', ['vippi'], ['vippi']],
    ['Ilmaisissa kasinoissa voittaa aina', ['ilmainen kasino'], ['ilmainen kasino']],
    ['Hän on huoraton mies.', ['huora'], []],
    ['Kasino on ilmainen', ['ilmainen kasino'], []],
    ['Xyzzy!', ['xyzzy'], ['xyzzy']],
  ])('in %j: of %j it finds %j', (text, blocked, found) => {
    expect(dictionary).toBeDefined()
    expect(matchWords(text, blocked, read)).toEqual(found)
  })
})

describe('without it', () => {
  const read = createAnalyser('fi')

  test('a blocked word is found as it is written, and phrases in their order', () => {
    const blocked = ['vippi', 'ilmainen kasino', '', '!']
    expect(matchWords('Vippi! Ilmainen – kasino.', blocked, read)).toEqual(['vippi', 'ilmainen kasino'])
    expect(matchWords('Vippikone ja kasino ilmainen', blocked, read)).toEqual([])
  })
})
