import { beforeAll, describe, expect, test } from 'vitest'

import { type Question, rebuildIndex, type Results, search } from '#cms/search'

import { knowsFinnish } from '../../cms/testing/voikko.ts'
import { demonstrationPortal } from '../../scripts/testing/demonstration.ts'

/*
 * What customers of a coaching company look for, as they type it, and what a reader who knows the demonstration content
 * would hand them first.
 */

const COMPLAINTS = '”Kakku oli hyvä”'
const NEWCOMERS = 'Vieras, jolla on avain'
const INVOICE = 'Lasku on palvelun viimeinen lause'
const SAFETY = 'Poikkeamia tuli liian vähän'
const DECIDING = 'Kuka tämän päättää?'
const CLASSIC = 'Neljäsataa sivua kärsivällisyyttä'
const COMMISSION = 'Porkkana sai lopputilin, myynti ei huomannut'
const LEAVING = 'Ovi, joka aukeaa myös ulospäin'
const FEEDBACK = 'Kiitos palautteestasi'

const EXPECTED: readonly [about: string, first: string, ...asked: string[]][] = [
  [
    'customer experience',
    INVOICE,
    'asiakaskokemus',
    'asiakaskokemuksen',
    'ASIAKASKOKEMUKSISSA',
    'mikä on hyvä asiakaskokemus?',
    'Kortesuo asiakaskokemus',
    'Löytänän kirja',
  ],
  [
    'complaints',
    COMPLAINTS,
    'reklamaatio',
    'reklamaatiot',
    'reklamaatioiden',
    'reklamaatiokin',
    'hyvitys',
    'tyytyväinen asiakas',
    'NPS',
  ],
  [
    'customer service',
    COMPLAINTS,
    'asiakaspalvelu',
    'asiakaspalvelussa',
    'asiakaspalvelua',
    'asiakaspalvelija',
    'asiakaspalvelijoiden',
  ],
  [
    'newcomers',
    NEWCOMERS,
    'perehdytys',
    'perehdyttäminen',
    'perehdyttää',
    'perehdytyksestä',
    'perehdytyskansio',
    'uuden työntekijän perehdytys',
    'koeaika',
  ],
  ['line managers', NEWCOMERS, 'esihenkilö', 'esimies', 'esimiehille'],
  [
    'feedback',
    FEEDBACK,
    'palaute',
    'palautetta',
    'palautteestanne',
    'palautteen antaminen',
    'miten annan palautetta',
    'palaute -kysely',
  ],
  ['deciding', DECIDING, 'kuka päättää', 'johtaminen', 'päätökset', 'palaveri', 'palavereissa', 'kokous'],
  [
    'safety',
    SAFETY,
    'psykologinen turvallisuus',
    'psykologisen turvallisuuden',
    '"psykologinen turvallisuus"',
    'Edmondson',
    'Edmondsonin',
    'virheistä oppiminen',
  ],
  [
    'trust',
    'Johtajuussatu junamatkalle',
    'luottamus',
    'luottamuksesta',
    'johtajuus',
    'Lencioni',
    'Patrick Lencionin kirja',
  ],
  [
    'commission',
    COMMISSION,
    'myynti',
    'provisio',
    'provisiosta',
    'bonus',
    'motivaatio',
    'motivoiminen',
    'motivaation',
    'Daniel Pink',
  ],
  ['invoices', INVOICE, 'lasku', 'laskussa', 'laskun selkeys'],
  [
    'asking',
    '”Onko kysyttävää?”',
    'Schein',
    'kysymykset',
    'yleisön kysymykset',
    'miten kysyä hyviä kysymyksiä?',
  ],
  ['listening', 'Neljä tuolia, joista yksi jäi tyhjäksi', 'Isaacs', 'kuunteleminen'],
  [
    'the learning organisation',
    CLASSIC,
    'oppiva organisaatio',
    'oppivan organisaation',
    'Peter Senge',
    'Sengen',
    'systeemiajattelu',
    'dialogin',
  ],
  ['strategy', 'Mitä lakkaatte tekemästä?', 'strategia', 'strategian'],
  ['leaving', LEAVING, 'irtisanominen', 'asiakkuus', 'irtisanoa', 'sitouttaminen', 'asiakkuuden päättyminen'],
  ['loyalty', 'Toinen puhelu', 'The Effortless Experience', 'effortless', 'puhelut'],
  ['waiting', 'Linnunlaulu peitti vuoronumeron', 'odotustila', 'odotustilassa', 'elämys'],
  ['check lists', '”Tämän me osaamme muutenkin”', 'tarkistuslista', 'tarkistuslistat', 'Gawande'],
  ['work from home', 'Kahvinkeitin muutti kerrosta', 'etätyö', 'etätöissä'],
  ['offers', 'Hintahaukka luki omat tietonsa', 'hintahaukka', 'tarjous'],
  [
    'a writer',
    'Yhtiö, joka syntyi viisikymmentä miljoonaa kertaa vuodessa',
    'Ilari Tuominen',
    'Ilari Tuomisen',
    'Carlzon',
  ],
]

const TYPOS = [
  ['asiakaskokmus', 'asiakaskokemus'],
  ['palute', 'palaute'],
  ['perehdtys', 'perehdytys'],
  ['Kanheman', 'kahneman'],
  ['"hyvä palvelu"', 'hyvä palvelu'],
] as const

/** Of these the demonstration content says nothing, and nothing is better than what only looks alike. */
const NOTHING = ['tekoäly', 'hybridityö', 'työhyvinvointi', 'chatbot', 'palautteen -palaute']

describe.runIf(knowsFinnish())('who asks the demonstration portal', () => {
  beforeAll(async () => {
    const { payload } = await demonstrationPortal()
    await rebuildIndex(payload, { onProgress: () => undefined, stopping: new AbortController().signal })
  }, 300_000)

  test.each(EXPECTED)('about %s finds %s first', async (_, first, ...questions) => {
    const firsts = await Promise.all(questions.map(async (text) => [text, titlesOf(await answerTo(text))[0]]))
    expect(firsts).toEqual(questions.map((text) => [text, first]))
  })

  test('sees in each result where it was found', async () => {
    for (const text of EXPECTED.flatMap(([, , ...questions]) => questions)) {
      for (const { title, excerpt, writers, book, topics, isOfKind } of (await answerTo(text)).results) {
        const shown = [title, excerpt, writers, book, topics].flat()
        expect(isOfKind || shown.some(({ isFound }) => isFound), `${text}: ${textOf(title)}`).toBe(true)
      }
    }
  })

  test.each([
    ['fi', 'essay', 'essee', 'esseet', 'esseitä'],
    ['fi', 'review', 'kirja-arvio', 'kirja-arviot', 'kirja-arvioita', 'kirja-arvostelut'],
    ['fi', 'column', 'kolumni', 'kolumnit', 'kolumneista'],
    ['fi', 'post', 'blogi', 'blogit', 'blogikirjoitukset', 'blogista'],
    ['fi', 'news', 'uutinen', 'uutiset'],
    ['en', 'essay', 'essay', 'essays'],
    ['en', 'column', 'column', 'columns'],
    ['en', 'post', 'blog', 'blog posts'],
  ] as const)(
    'in %s for a kind, %s, by its name sees those of it first',
    async (language, kind, ...asked) => {
      for (const text of asked) {
        const { results, choices } = await answerTo(text, language)
        const kinds = choices.find(({ filter }) => filter === 'kind')?.options
        const count = kinds?.find(({ value }) => value === kind)?.count ?? 0
        const first = results.slice(0, count)
        expect(
          first.map(({ facts, isOfKind }) => [facts.kind, isOfKind]),
          text,
        ).toEqual(first.map(() => [kind, true]))
        expect(first.length, text).toBeGreaterThan(0)
      }
    },
  )

  test.each(TYPOS)('with %s is asked whether it was %s', async (text, suggestion) => {
    const answer = await answerTo(text)
    expect({ count: answer.count, suggestion: answer.suggestion }).toEqual({ count: 0, suggestion })
  })

  test.each(NOTHING)('for %s is told that there is nothing', async (text) => {
    expect(titlesOf(await answerTo(text))).toEqual([])
  })

  test.each([
    ['feedback', '“Any questions?”'],
    ['meetings', 'The objection that was never translated'],
    ['how to ask questions', '“Any questions?”'],
    ['cancelling', 'A door that also opens outwards'],
    ['waiting', 'Soon is not a time'],
  ])('in English for %s finds %s', async (text, first) => {
    expect(titlesOf(await answerTo(text, 'en'))[0]).toBe(first)
  })
})

async function answerTo(text: string, language: Question['language'] = 'fi'): Promise<Results> {
  const answer = await search({ text, language, page: 1, order: 'relevance', filters: {} })
  if (!answer.ok) throw new Error(answer.reason)
  return answer.results
}

function titlesOf({ results }: Results): string[] {
  return results.map(({ title }) => textOf(title))
}

function textOf(stretches: readonly { text: string }[]): string {
  return stretches.map(({ text }) => text).join('')
}
