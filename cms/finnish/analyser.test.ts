import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from 'vitest'

import { type Analyser, createAnalyser } from './analyser.ts'
import { findDictionary, openDictionary } from './dictionary.ts'

const wish = { dataDir: 'data', voikkoDictionary: process.env.VOIKKO_DICTIONARY }
const file = findDictionary(wish)
const missing = ['Voikko’s dictionary', file ?? '']
const analyse = file === undefined ? undefined : createAnalyser('fi', openDictionary(wish)?.transduce)
const stems = createAnalyser('fi')

/** Word lists that are not ours to publish. */
const CORPORA = '../shared/corpora'

describe.runIf(isThere(missing))('with the dictionary', () => {
  test.each([
    ['kokemuksen', ['kokemus']],
    ['asiakaskokemuksessa', ['asiakaskokemus']],
    ['valmentajallekin', ['valmentaja']],
    ['alusta', ['alku', 'alus', 'alunen', 'alusta', 'alustaa']],
    ['helsingissä', ['helsinki']],
    ['tekemätön', ['tekemätön']],
    ['johtamisesta', ['johtaa']],
    ['parempaa', ['hyvä']],
    ['e-kirjan', ['e-kirja']],
    ['huoraton', ['huoraton']],
  ])('%s can be a form of %j', (word, bases) => {
    expect(analyse?.(word).bases).toEqual(bases)
  })

  test('a compound is found by its parts, and by those side by side', () => {
    expect(analyse?.('palautekeskustelukulttuurissa').parts).toEqual([
      'palaute',
      'palautekeskustelu',
      'keskustelu',
      'keskustelukulttuuri',
      'kulttuuri',
    ])
    expect(analyse?.('työhyvinvoinnin').parts).toContain('hyvinvointi')
  })

  test.each([
    ['kuuntelusta', ['kuunnella']],
    ['esittelyyn', ['esitellä']],
    ['perehdytyksen', ['perehdyttää']],
    ['jonottajat', ['jonottaa']],
    ['motivointia', ['motivoida']],
    ['puheenjohtaja', []],
    ['huoraton', []],
    ['koululla', []],
  ])('%s is a noun made from %j', (word, verbs) => {
    expect(analyse?.(word).origins).toEqual(verbs)
  })

  test('compounds that are made from one verb share it, and others do not', () => {
    const akin = analyse?.('asiakaspalvelijoiden').akin
    expect(akin).toEqual(['~asiakas~palvella'])
    expect(analyse?.('asiakaspalvelussa').akin).toEqual(akin)
    expect(analyse?.('jälkipalvelussa').akin).not.toEqual(akin)
    expect(analyse?.('asiakaskokemus').akin).toEqual([])
  })

  test('a word has others for the same within it, even foreign ones', () => {
    expect(analyse?.('esihenkilöille').parts).toContain('esimies')
    expect(analyse?.('esimiestyö').parts).toContain('esihenkilö')
    expect(analyse?.('coaching')).toMatchObject({ bases: ['coaching'], parts: ['valmennus'] })
  })

  test('a name is told from another word that looks the same', () => {
    expect(analyse?.('tuomisen')).toMatchObject({ bases: ['tuoda', 'tuominen'], names: ['tuominen'] })
    expect(analyse?.('valmennuksen').names).toEqual([])
  })

  test('any two forms of an unknown name share a stem', () => {
    const forms = ['löytänä', 'löytänän', 'löytänää', 'löytänälle', 'löytänässä'].map(
      (form) => new Set(analyse?.(form).bases),
    )
    for (const one of forms) for (const other of forms) expect(one.isDisjointFrom(other)).toBe(false)
  })

  test('a participle is found by its verb, but does not ask for it', () => {
    expect(analyse?.('hyväksyttyjen')).toMatchObject({ bases: ['hyväksytty'], verbs: ['hyväksyä'] })
    expect(analyse?.('satama').bases).toEqual(['satama'])
  })

  test('a part that ends in the vowel the next begins with needs a hyphen', () => {
    expect(analyse?.('kesä-äly').parts).toContain('äly')
    expect(analyse?.('kesääly').bases).toEqual(stems('kesääly').bases)
  })

  test('a word that the dictionary does not know has a stem that no known word has', () => {
    expect(analyse?.('xyzzykssä').bases[0]).toMatch(/^~/)
    expect(analyse?.('sitoumus.fi').bases[0]).toMatch(/^~/)
    expect(analyse?.('qwz-palvelun').parts).toContain('palvelu')
  })

  test('a word made to be read in very many ways is given up soon', () => {
    expect(analyse?.('alusta'.repeat(9)).bases.every((base) => base.startsWith('~'))).toBe(true)
    expect(analyse?.('a'.repeat(5000)).bases).toHaveLength(1)
  })
})

const pairs = path.join(CORPORA, 'finnish-pairs-dev.tsv')
describe.runIf(isThere(missing) && isThere(['The Finnish word pairs', pairs]))(
  'of others’ word lists',
  () => {
    test('at least 97 of 100 forms are found by their base form', () => {
      const rows = rowsOf(pairs)
      const plain = rows.filter(([, category = '']) => !category.startsWith('compound'))
      expect(share(plain, ([, , , base, form]) => finds(base, form))).toBeGreaterThanOrEqual(0.97)
    })

    test('at least 9 of 10 compounds are found by what is asked', () => {
      const compounds = rowsOf(pairs).filter(([, category = '']) => category.startsWith('compound'))
      expect(share(compounds, ([, , , base, form]) => finds(base, form))).toBeGreaterThanOrEqual(0.9)
    })

    test('at most 2 of 100 words that only look alike are', () => {
      const rows = rowsOf(path.join(CORPORA, 'finnish-negatives-dev.tsv'))
      expect(share(rows, ([, , asked, form]) => finds(asked, form))).toBeLessThanOrEqual(0.02)
    })
  },
)

describe('without the dictionary', () => {
  test('stems serve', () => {
    expect(stems('kokemusten').bases).toEqual(
      stems('kokemuksia').bases.map(() => stems('kokemusten').bases[0]),
    )
    expect(stems('kokemus').bases).toEqual([expect.stringMatching(/^~kok/)])
  })

  test('English has stems always', () => {
    const english = createAnalyser('en')
    expect(english('meetings').bases).toEqual(english('meeting').bases)
  })
})

function finds(asked = '', form = '', read: Analyser | undefined = analyse): boolean {
  const has = read?.(form.toLowerCase())
  return [...(has?.bases ?? []), ...(has?.verbs ?? []), ...(has?.parts ?? [])].some((word) =>
    read?.(asked.toLowerCase()).bases.includes(word),
  )
}

function rowsOf(list: string): string[][] {
  const [, ...rows] = readFileSync(list, 'utf8').trimEnd().split('\n')
  return rows.map((row) => row.split('\t'))
}

function share<Row>(rows: readonly Row[], is: (row: Row) => boolean): number {
  return rows.filter(is).length / rows.length
}

function isThere([what, place]: readonly string[]): boolean {
  if (place !== undefined && existsSync(place)) return true
  if (process.env.REQUIRE_ALL === '1')
    throw new Error(`${String(what)} is missing, and REQUIRE_ALL=1 demands it.`)
  console.warn(`${String(what)} is missing: some tests are skipped.`)
  return false
}
