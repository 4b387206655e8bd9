import { em, h2, p, ul } from '../body.ts'
import type { SeedArticle } from '../shapes.ts'

export const anyQuestionsFi: SeedArticle = {
  key: 'any-questions-fi',
  kind: 'essay',
  language: 'fi',
  title: '”Onko kysyttävää?”',
  standfirst: 'Kysymys, johon kukaan ei vastaa, on yleensä esitetty niin, ettei siihen kuulukaan vastata.',
  authors: ['noora'],
  books: ['humble-inquiry'],
  categories: ['vuoropuhelu'],
  writtenOn: '2024-08-19',
  publishedAt: '2024-09-03T05:00:00.000Z',
  body: [
    p(
      'Erään tilitoimiston asiakasilta oli kestänyt puolitoista tuntia. Viimeisessä kuvassa oli suuri kysymysmerkki, ja esittelijä sanoi sen, mitä tässä kohdassa sanotaan. Kukaan ei kysynyt mitään. Takkeja puettaessa kuulin kolme kysymystä kolmelta yrittäjältä. Jokainen niistä esitettiin vierustoverille.',
    ),
    p(
      'Miksi kysymykset tulivat vasta eteisessä? Sana ”kysyttävää” pyytää ihmistä tunnustamaan muiden kuullen, että jotain jäi ymmärtämättä. Eteisessä kukaan ei tunnusta mitään. Siellä jutellaan.',
    ),
    p(
      'Edgar H.\u00a0Schein kirjoittaa teoksessaan ',
      em('Humble Inquiry'),
      ' kysymisestä, jossa kysyjä ei tiedä vastausta ja haluaa sen kuulla, koska on kiinnostunut toisesta ihmisestä. Määritelmä on ankara. Sen läpi ei pääse johdatteleva kysymys, kuulustelu eikä kohteliaisuus, jolla tilaisuus päätetään.',
    ),
    h2('Kolme kysymystä tilalle'),
    p('Olen kokeillut yleisön edessä näitä:'),
    ul(
      '”Minkä kohdan selittäisit huomenna työkaverille toisin kuin minä?”',
      '”Mitä teillä pitäisi tämän takia muuttaa?”',
      '”Missä kohdassa ajatuksesi karkasivat?”',
    ),
    p(
      'Viimeistä pelkäsin itse. Kun lopulta uskalsin esittää sen, eräs osallistuja sanoi pudonneensa kärryiltä heti alussa, sanan ”kate” kohdalla. Hän oli istunut kaksi tuntia ja nyökkäillyt. Se oli päivän hyödyllisin tieto, enkä olisi osannut sitä arvata.',
    ),
    p(
      'Schein kuvaa amerikkalaista työelämää, jossa kertomista arvostetaan enemmän kuin kysymistä. Meillä kerrotaan ehkä vähemmän. Silti ei kysytä yhtään enempää, ollaan vain yhdessä hiljaa.',
    ),
  ],
}
