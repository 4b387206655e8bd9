import { afterAll, describe, expect, test } from 'vitest'

import { corpus } from '../testing/corpora.ts'
import { indexOf } from '../testing/search-index.ts'

const body = (text: string) => ({ texts: { body: text } })
const index = indexOf([
  { title: 'Yksi', ...body('Kokemus opettaa. Kiire ja johtaminen kuuluvat arkeen.') },
  { title: 'Kaksi', ...body('Monta kokemusta. Kiireessä ei kuulla.') },
  { title: 'Kolme', ...body('Asiakaskokemuksen mittarit.') },
  { title: 'Neljä', ...body('Hiljainen huone.'), facts: { kind: 'news', year: '2020' } },
  { title: 'Hiljainen viikko', facts: { publishedAt: '2015-01-01T00:00:00.000Z', year: '2015' } },
  { title: 'Vanha', ...body('Leipä'), facts: { publishedAt: '2010-01-01T00:00:00.000Z' } },
  { title: 'Uusi', ...body('Leipä'), facts: { publishedAt: '2025-12-01T00:00:00.000Z' } },
  { title: 'Opettelen', ...body('Vaikeaa.') },
  { title: 'Café Šakki', ...body('Ääni kantaa') },
])
const stems = indexOf([{ title: 'Yksi', ...body('Kokemuksen kautta') }], '/nowhere')
afterAll(() => {
  index.remove()
  stems.remove()
})

describe.runIf(index.knowsWords)('words are found', () => {
  test('by the parts of a compound that is nowhere', () => {
    expect(index.titles('kokemusjohtaminen')).toEqual(['Yksi', 'Kaksi', 'Kolme'])
    expect(index.ask('kokemusjohtaminen').results.map(({ hasAll }) => hasAll)).toEqual([true, false, false])
    expect(index.ask('sammakkojohtaminen').results.map(({ hasAll }) => hasAll)).toEqual([false])
    expect(index.titles('asiakaskokemus')).toEqual(['Kolme'])
    expect(index.ask('kokemusjohtaminen').suggestion).toBeUndefined()
  })

  test('by the verb that a noun is made from', () => {
    expect(index.titles('kuulostelu')).toEqual([])
    expect(index.titles('opettelu')).toEqual(['Opettelen'])
    expect(index.titles('opettelija')).toEqual(['Opettelen'])
    expect(index.titles('opetteleva')).toEqual(['Opettelen'])
  })

  test('but not by parts that say nothing by themselves, nor by words that nearly all hold', () => {
    const texts = ['Teko ja hyvä työ.', 'Hyvä mieli.', 'Hyvä kokemus.', 'Hyvä päivä.']
    const small = indexOf(texts.map((text) => ({ title: text, ...body(text) })))
    expect(small.titles('tekoäly')).toEqual([])
    expect(small.titles('työhyvinvointi')).toEqual([])
    expect(small.titles('mikä on hyvä kokemus')).toEqual(['Hyvä kokemus.'])
    expect(small.titles('hyvä puuttuva kokemus')).toEqual(['Hyvä kokemus.'])
    small.remove()
  })

  test('by the parts of a compound too, where few hold it, and whether or not they hold what all hold', () => {
    const texts = [
      'Hyvä asiakaspalvelu.',
      'Asiakas sai palvelua.',
      'Hyvä asiakas.',
      'Hyvä päivä.',
      'Hyvä mieli.',
    ]
    const small = indexOf(texts.map((text) => ({ title: text, ...body(text) })))
    const hasAll = (question: string) =>
      small.ask(question).results.map(({ facts, hasAll }) => [facts.slug, hasAll])
    expect(hasAll('asiakaspalvelu')).toEqual([
      ['Hyvä asiakaspalvelu.', true],
      ['Asiakas sai palvelua.', false],
    ])
    expect(hasAll('hyvä palvelu')).toEqual([
      ['Asiakas sai palvelua.', true],
      ['Hyvä asiakaspalvelu.', true],
    ])
    small.remove()
  })

  test('by another compound that is made from the same verb, where they stand nowhere or in few', () => {
    const small = indexOf([
      { title: 'Jono', ...body('Asiakaspalvelussa on jono.') },
      { title: 'Itse', ...body('Asiakas palvelee itseään.') },
      { title: 'Puhe', ...body('Puheenjohto on taito.') },
    ])
    const found = (question: string) =>
      small.ask(question).results.map(({ facts, hasAll }) => [facts.slug, hasAll])
    expect(found('asiakaspalvelijat')).toEqual([
      ['Jono', true],
      ['Itse', false],
    ])
    expect(found('puheenjohtaja')).toEqual([['Puhe', true]])
    small.put([{ title: 'Kiire', ...body('Asiakaspalvelijalla on kiire.') }])
    expect(found('asiakaspalvelijoita')[0]).toEqual(['Kiire', true])
    expect(found('asiakaspalvelijoita')).toContainEqual(['Jono', false])
    small.remove()
  })

  test('by the foreign noun of a verb, and by the verb of such a noun', () => {
    const small = indexOf([
      { title: 'Yksi', ...body('Motivaatio on taito.') },
      { title: 'Kaksi', ...body('Kommunikoimme.') },
    ])
    expect(small.titles('motivoiminen')).toEqual(['Yksi'])
    expect(small.titles('motivointi')).toEqual(['Yksi'])
    expect(small.titles('kommunikaatiota')).toEqual(['Kaksi'])
    small.remove()
  })

  test('by what stands for them in any form alike: nobody wrote that word', () => {
    const small = indexOf([
      { title: 'Yksi', ...body('Tahdon kuunnella.') },
      { title: 'Kaksi', ...body('Kuuntelimme, ja kuuntelette te.') },
    ])
    expect(small.titles('kuuntelu')).toEqual(['Kaksi', 'Yksi'])
    small.remove()
  })

  test('as an article has them by now, which is counted once', () => {
    const small = indexOf([
      { title: 'Yksi', ...body('Sammakko hyppäsi.') },
      { title: 'Kaksi', ...body('Sammakko.') },
    ])
    expect(small.ask('sammakko').count).toBe(2)
    small.put([{ title: 'Yksi', ...body('Lokki lensi.'), facts: { kind: 'news' } }])
    expect(small.titles('sammakko')).toEqual(['Kaksi'])
    expect(small.ask('lokki')).toMatchObject({
      count: 1,
      choices: [{ options: [{ value: 'news', count: 1 }] }, {}, {}, {}, {}],
    })
    small.remove()
  })

  test('by other words for the same, and those of a name as a name only', () => {
    const small = indexOf([
      { title: 'Yksi', ...body('Esihenkilöt tuovat kahvia palaveriin.') },
      { title: 'Kaksi', texts: { writers: 'Aino Tuominen', body: 'Löytänän kirja.' } },
    ])
    expect(small.titles('esimiehen')).toEqual(['Yksi'])
    expect(small.titles('kokouksissa')).toEqual(['Yksi'])
    expect(small.titles('tuomisen')).toEqual(['Kaksi'])
    expect(small.titles('löytänä')).toEqual(['Kaksi'])
    small.remove()
  })

  test('in any form: as it is written first, then others, then within compounds', () => {
    expect(index.titles('kokemus')).toEqual(['Yksi', 'Kaksi', 'Kolme'])
    expect(index.titles('kokemusta')[0]).toBe('Kaksi')
  })

  test('in a title before a text, and newer a little before older', () => {
    expect(index.titles('hiljaiset')).toEqual(['Hiljainen viikko', 'Neljä'])
    expect(index.titles('leipää')).toEqual(['Uusi', 'Vanha'])
  })

  test('all of them first, then any', () => {
    const { results } = index.ask('kiire johtaminen')
    expect(results.map(({ facts, hasAll }) => [facts.slug, hasAll])).toEqual([
      ['Yksi', true],
      ['Kaksi', false],
    ])
  })

  test('but none that is not wanted', () => {
    expect(index.titles('kokemus -kiire')).toEqual(['Kolme'])
    expect(index.titles('-kiire')).toEqual([])
  })

  test('as a phrase only side by side', () => {
    expect(index.titles('"kokemus opettaa"')).toEqual(['Yksi'])
    expect(index.titles('”opettaa kokemus”')).toEqual([])
  })

  test('with foreign letters written plainly, but ä is no a', () => {
    expect(index.titles('cafe sakki')).toEqual(['Café Šakki'])
    expect(index.titles('aani')).toEqual([])
  })

  test('by their beginning where nobody knows them', () => {
    expect(index.titles('asiakask')).toEqual(['Kolme'])
  })

  test('without the little words of a question', () => {
    expect(index.titles('mitä on kiire')).toEqual(index.titles('kiire'))
  })
})

describe.runIf(index.knowsWords)('around the results', () => {
  test('filters count what would be left, and narrow', () => {
    const { choices } = index.ask('hiljainen')
    expect(choices.find(({ filter }) => filter === 'kind')?.options).toEqual([
      { value: 'essay', title: 'essay', count: 1 },
      { value: 'news', title: 'news', count: 1 },
    ])
    const kinds = index.ask('leipää').choices.find(({ filter }) => filter === 'kind')
    expect(kinds?.options).toEqual([{ value: 'essay', title: 'essay', count: 2 }])
    expect(index.titles('hiljainen', { filters: { kind: 'news' } })).toEqual(['Neljä'])
    expect(index.titles('hiljainen', { filters: { kind: 'news', year: '2015' } })).toEqual([])
  })

  test('the newest come first where the date is asked for', () => {
    expect(index.titles('hiljainen', { order: 'date' })).toEqual(['Neljä', 'Hiljainen viikko'])
  })

  test('every form is marked', () => {
    const { results } = index.ask('kokemus kiire')
    const found = results.map(({ excerpt }) =>
      excerpt.filter(({ isFound }) => isFound).map(({ text }) => text),
    )
    expect(found).toEqual([['Kokemus', 'Kiire'], ['kokemusta', 'Kiireessä'], ['Asiakaskokemuksen']])
  })

  test('a mistyped word has a suggestion, as long as an article holds it', () => {
    expect(index.ask('johtamnen').suggestion).toBeUndefined() // the verb is what the index has
    expect(index.ask('hiljanen huone').suggestion).toBe('hiljainen huone')
    const small = indexOf([{ title: 'Sammakko' }])
    expect(small.ask('samakko').suggestion).toBe('sammakko')
    expect(small.ask('sammakkko').suggestion).toBe('sammakko')
    expect(small.ask('sammakossa laatu').suggestion).toBeUndefined() // "laatu" is a word
    small.writer.drop(['Sammakko'])
    expect(small.ask('samakko').suggestion).toBeUndefined()
    expect(small.ask('sammakko')).toMatchObject({ count: 0, choices: [{ options: [] }, {}, {}, {}, {}] })
    small.remove()
  })
})

describe.runIf(index.knowsWords)('what a result shows', () => {
  const texts = {
    writers: 'Aino Kivi',
    book: 'Hyvä kirja\nOnni Niemi',
    topics: 'Kohtaaminen',
    above: 'Asiakkuus',
    headings: 'Yhteenveto',
    body: ['Alku on tässä.', 'Yhteenveto', 'Loppu on tuolla.', 'yksi', 'kaksi'].join('\n'),
    comments: 'Ensin muuta.\nHyvin sanottu.\nToinen.',
  }
  const small = indexOf([
    { title: 'Yksi', texts, facts: { writers: [{ slug: 'aino-kivi', title: 'Aino Kivi' }] } },
  ])
  afterAll(() => {
    small.remove()
  })
  const shown = (question: string) => {
    const [result] = small.ask(question).results
    const told = (stretches: { text: string; isFound: boolean }[] = []) =>
      stretches.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join('')
    return {
      excerpt: told(result?.excerpt),
      isOfDiscussion: result?.isOfDiscussion,
      writers: told(result?.writers),
      book: told(result?.book),
      topics: told(result?.topics),
    }
  }

  test('is where it was found, whether in the text, beside it, or in what readers said', () => {
    expect(shown('yhteenveto').excerpt).toBe('… [Yhteenveto] · Loppu on tuolla. yksi · kaksi')
    expect(shown('kivi').writers).toBe('Aino [Kivi]')
    expect(shown('niemi').book).toBe('Hyvä kirja, Onni [Niemi]')
    expect(shown('asiakkuus')).toMatchObject({ topics: '[Asiakkuus]', book: '', isOfDiscussion: false })
    expect(shown('sanoa')).toMatchObject({ excerpt: 'Hyvin [sanottu].', isOfDiscussion: true })
  })
})

test('a phrase that is nowhere may have been meant as words', () => {
  expect(index.ask('"kiire kokemus" -leipä').suggestion).toBe('kiire kokemus -leipä')
  expect(index.ask('"kokemus opettaa"').suggestion).toBeUndefined()
})

test('a mistyped name has a suggestion in the form that there is', () => {
  const small = indexOf([{ title: 'Yksi', ...body('Kahnemanin kirja. Kahneman ja Kahnemanille.') }])
  expect(small.ask('kanheman').suggestion).toBe('kahneman')
  small.remove()
})

test('without the dictionary stems serve', () => {
  expect(stems.titles('kokemukset')).toEqual(['Yksi'])
})

test.each([
  'NEAR(a b)',
  'title_x:yksi',
  '"',
  '""',
  '*',
  'a*',
  'AND OR NOT',
  '{a} : b',
  '^a',
  "'; DROP TABLE articles",
  '- "',
])('the signs of the index mean nothing in a question: %s', (text) => {
  expect(() => index.ask(text)).not.toThrow()
})

const lists = ['pairs', 'negatives'].flatMap((name) => corpus(`finnish-${name}-dev.tsv`) ?? [])
describe.runIf(index.knowsWords && lists.length === 2)(
  'of others’ word lists, each form in an article of its own',
  () => {
    const rows = lists.map((list) =>
      list
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((row) => row.split('\t')),
    )
    const [pairs = [], negatives = []] = rows
    const forms = indexOf([
      ...pairs.map(([id = '', , , , form = '']) => ({ title: id, texts: { title: '', body: form } })),
      ...negatives.map(([id = '', , , form = '']) => ({ title: id, texts: { title: '', body: form } })),
    ])
    afterAll(() => {
      forms.remove()
    })
    const isFound = (id = '', asked = '') =>
      [1, 2, 3].some((page) => forms.ask(asked, { page }).results.some(({ facts }) => facts.slug === id))

    test('97 of 100 are found by their base form, 9 of 10 compounds by what is in them', () => {
      const of = (isCompound: boolean) =>
        pairs.filter(([, category = '']) => category.startsWith('compound') === isCompound)
      const share = (some: string[][]) =>
        some.filter(([id, , , base]) => isFound(id, base)).length / some.length
      expect(share(of(false))).toBeGreaterThanOrEqual(0.97)
      expect(share(of(true))).toBeGreaterThanOrEqual(0.9)
    })

    test('no more than 2 of 100 that only look alike are', () => {
      const wrong = negatives.filter(([id, , asked]) => isFound(id, asked))
      expect(wrong.length / negatives.length).toBeLessThanOrEqual(0.02)
    })
  },
)

test('among very many the telling fields and rare words still come first', () => {
  const many = indexOf([
    { title: 'Talo', ...body('Ovi ja ikkuna.'), facts: { publishedAt: '2001-01-01T00:00:00.000Z' } },
    { title: 'Toinen', ...body('Talo ja ankkuri.'), facts: { publishedAt: '2000-01-01T00:00:00.000Z' } },
    ...Array.from({ length: 1100 }, (_, number) => ({
      title: `Kirje ${String(number)}`,
      ...body(number % 2 === 0 ? 'Talo on tässä. Ovi on kiinni.' : 'Talo on tuolla.'),
    })),
  ])
  try {
    const { count, results } = many.ask('talo')
    expect(count).toBe(1102)
    expect(results[0]?.facts.slug).toBe('Talo')
    expect(many.titles('talo ankkuri puuttuva')[0]).toBe('Toinen')
    expect(many.ask('talo -ovi').count).toBe(551)
  } finally {
    many.remove()
  }
})
