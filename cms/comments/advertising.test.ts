import { describe, expect, test } from 'vitest'

import { SEED } from '../../content/seed/portal.ts'
import type { SeedComment } from '../../content/seed/shapes.ts'
import { createAnalyser } from '../finnish/analyser.ts'
import { openDictionary } from '../finnish/dictionary.ts'
import { advertisingIn } from './advertising.ts'

const { VOIKKO_DICTIONARY: voikkoDictionary } = process.env
const dictionary = openDictionary({ dataDir: 'data', voikkoDictionary })
if (!dictionary) console.warn('Voikko’s dictionary is missing: advertising is not looked for with it.')
const readers = [
  ['stems', createAnalyser('fi')] as const,
  ...(dictionary ? [['the dictionary', createAnalyser('fi', dictionary.transduce)] as const] : []),
]

describe.each(readers)('read by %s', (_, read) => {
  test.each([
    'Ikkunoiden pesut Oulun seudulla, 29 €/h. Pyydä tarjous!',
    'Upea kirjoitus. Suosittelen kaikille hieronta-alan ammattilaista, varaa aika numerosta 044 555 1234.',
    'Katon maalaus ja pinnoitus parhaaseen hintaan. Kotitalousvähennys ja ilmainen arviokäynti.',
    'Uusi sovellus tekee kuitit puolestasi. Kokeile ilmaiseksi, sen jälkeen 9,90 €/kk.',
    'Laina heti tilille ilman vakuuksia, jopa 70 000 €.',
    'Polttopuita myytävänä, kuivaa koivua. 050 1234567, ilmainen toimitus.',
    'Voitit arvonnassa lahjakortin.',
    'Pihatyöt ja lumityöt edullisesti Vantaalla, soita Jarille 0400 123 456.',
    'Autokoulu nyt tarjouksessa, B-kortti 899 €. Ilmoittaudu heti.',
    'Ansaitse jopa 3000 euroa kuussa kotoa käsin, ei kokemusta tarvita!',
    'Haluatko lisää asiakkaita? Markkinointitoimistomme tuo liidejä takuulla. Varaa puhelu.',
    'Myydään pentuja, rekisteröity kennel, 1200 €. Puh. 045 987 6543.',
    'Kuljetuspalvelu Lahti–Helsinki, muutot edulliseen hintaan alkaen 45 €/h.',
    'Sähköasennukset ja huollot koko Pirkanmaalla, puh. 044 321 7654.',
    'Ilmaiskierroksia ilman talletusta uudella kasinolla.',
    'Meidän ohjelmistomme hoitaa tämänkin. Varaa maksuton esittely, kampanja on voimassa viikon.',
    'Thanks for sharing this useful information with us.',
    'We offer link building from $99. Contact us today.',
    'Nahkalaukut nyt -70 % ja nopea toimitus.',
    'Minäkin olin väsynyt, kunnes löysin tämän ravintolisän. Tilaa nyt!',
    'Löysin rauhan valmennuksesta, jonka verkkokurssin saa nyt puoleen hintaan.',
    'Kauneushoitolamme tarjoaa lukijoillenne kasvohoidot koodilla KESÄ20.',
  ])('it is advertising: %s', (text) => {
    expect(advertisingIn(text, read)).not.toEqual([])
  })

  test.each([
    'Paidan hinta nousi 39 eurosta 45 euroon eikä kukaan huomannut.',
    'Tilasin kirjan heti, kun luin tämän. Maksoi 24,90 €.',
    'Pyysin tarjouksen kolmelta, ja halvin hinta oli 1 200 €.',
    'Meillä luki seinällä: ”Ota yhteyttä.” Kukaan ei kertonut, keneen.',
    'Kasino on hyvä vertaus. Pikavippi olisi ollut parempi.',
    'Otin yhteyttä asiakaspalveluun, ja minulle luvattiin 20 % alennusta seuraavasta laskusta.',
    'Verkkokurssi maksoi 300 euroa ja oli joka euron arvoinen.',
    'Bitcoin maksoi silloin 30 000 €, ravintolisä ehkä kympin.',
    'Takuuvarmasti näin käy.',
    'Bonus oli 3 000 €, ja laina maksettu.',
    'Kurssi maksoi 490 € ja ensimmäinen kerta oli ilmainen.',
    'Ota yhteyttä! Näin luki laskussa, mutta numeroa 020 123 4567 ei enää ollut.',
    'Soita asiakkaalle. Kysy, mitä hän tarvitsee. Se ei maksa 10 euroa enempää.',
    'Teemme joka vuosi saman virheen: budjetoidaan 50 000 € koulutukseen ja peruutetaan se.',
    'Tarjouksessa luki 12 000 €, laskussa 18 000 €.',
    'Kulut -20 %, säästö 10 000 €.',
    'Liikevaihto kasvoi 12 % ja kulut laskivat 3 %.',
    'Tilaa oli, nyt ei enää ole.',
    'Kävin vuosina 2016–2019 läpi 1 500 palautetta.',
    'Great post! I disagree with the second half, though.',
    'Nice article, thanks for sharing.',
    'Tästä puhuttiin jo 10.1.2022 klo 8.30, sivulla 040.',
    'Soitin ja odotin 45 minuuttia. Numero oli 0600-alkuinen ja maksoi 2 €/min.',
    'Vain tänään olen lukenut kolme juttua samasta aiheesta.',
    'Suosittelen kaikille, jotka johtavat ihmisiä.',
    'Kirja ISBN 978-952-264-123-4 löytyi kirjastosta.',
    'Laskun viite on 1234 5678 9012, sitä kysyttiin ensimmäisenä.',
  ])('it is not: %s', (text) => {
    expect(advertisingIn(text, read)).toEqual([])
  })

  test('nothing that the house shows its readers is', () => {
    const withAnswers = (one: SeedComment): SeedComment[] => [
      one,
      ...(one.answers ?? []).flatMap(withAnswers),
    ]
    const seen = SEED.discussion
      .flatMap(({ comments }) => comments.flatMap(withAnswers))
      .filter(({ fate }) => (fate?.is ?? 'approved') === 'approved')
    expect(seen.length).toBeGreaterThan(50)
    expect(seen.filter(({ text }) => advertisingIn(text, read).length > 0)).toEqual([])
  })
})

test('a text of nothing but digits comes to an end', () => {
  expect(advertisingIn('1 '.repeat(2500), createAnalyser('fi'))).toEqual([])
})

test('the signs are told as they stand there, or in the list', () => {
  expect(advertisingIn('Tilaa NYT ravintolisää, vain 47,90 €!', createAnalyser('fi'))).toEqual([
    'tilaa nyt',
    'ravintolisä',
    '47,90 €',
  ])
  expect(advertisingIn('Buy now for $97.', createAnalyser('fi'))).toEqual(['buy now', '$97'])
})
