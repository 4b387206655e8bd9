import { em, h2, h3, p, ul } from '../body.ts'
import type { SeedArticle } from '../shapes.ts'

export const fourHundredPages: SeedArticle = {
  key: 'four-hundred-pages',
  kind: 'review',
  language: 'fi',
  title: 'Neljäsataa sivua kärsivällisyyttä',
  standfirst: 'Peter Sengen klassikosta ei ole apua perjantaihin mennessä. Siksi se kannattaa lukea.',
  authors: ['saga'],
  books: ['fifth-discipline'],
  verdict: 5,
  categories: ['tiimioppiminen', 'vuoropuhelu'],
  series: 'hyllyn-reunalta',
  seriesPart: 2,
  publishedAt: '2026-04-14T05:00:00.000Z',
  body: [
    p(
      'Peter Sengen ',
      em('The Fifth Discipline'),
      ' ilmestyi vuonna 1990, ja kuusitoista vuotta myöhemmin siitä julkaistiin uudistettu laitos. Luin jälkimmäistä viime kesänä laiturilla ja lopetin kolme kertaa. Neljännellä yrityksellä pääsin loppuun.',
    ),
    p(
      'Kieli ei ole vaikeaa. Vaikeaa on se, että Senge kieltää lukijaltaan nopean hyödyn. Hän esittelee viisi taitoa, joita harjoitellaan vuosia:',
    ),
    ul(
      'oma kehittyminen',
      'ajattelumallien tutkiminen',
      'yhteisen vision rakentaminen',
      'tiimioppiminen',
      'systeemiajattelu, joka sitoo muut yhteen ja antaa kirjalle nimen',
    ),
    h2('Kaksi kohtaa, joihin palaan'),
    h3('Olut loppuu, olutta on liikaa'),
    p(
      'Olutpeliä käsittelevä luku on edelleen kirjan paras. Kauppias, tukkuri ja panimo toimivat kukin järkevästi ja saavat yhdessä aikaan ensin pulan ja sitten varastot täyteen olutta, jota kukaan ei osta. Syyllistä ei ole, vaikka lukija sellaista etsii sivu sivulta.',
    ),
    h3('Keskustelu ja dialogi'),
    p(
      'Arjessa olen tarvinnut eniten eroa, jonka Senge on omaksunut fyysikko David Bohmilta. Keskustelussa näkemyksiä puolustetaan, kunnes jokin niistä voittaa. Dialogissa selvitetään, mistä näkemykset ovat syntyneet. Kumpaakin tarvitaan, mutta osallistujien on tiedettävä, kummassa he ovat mukana.',
    ),
    h2('Mikä on vanhentunut'),
    p(
      'Vanhentuneita ovat monet yritysesimerkit. Ne häiritsevät vähemmän, kun ne lukee historiana. Annan viisi tähteä, joista yksi kuuluu sille, joka jaksaa loppuun.',
    ),
  ],
}
