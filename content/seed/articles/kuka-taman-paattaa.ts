import { h2, link, ol, p, pullQuote, strong } from '../body.ts'
import type { SeedArticle } from '../shapes.ts'

export const whoDecides: SeedArticle = {
  key: 'who-decides',
  kind: 'post',
  language: 'fi',
  title: 'Kuka tämän päättää?',
  standfirst: 'Neljä palaveria, yksimielinen joukko eikä imuria.',
  authors: [],
  categories: ['johtaminen', 'esihenkilon-arki'],
  series: 'yksi-kysymys',
  seriesPart: 2,
  publishedAt: '2026-09-29T05:00:00.000Z',
  body: [
    p(
      'Eräässä konepajassa oli kolme kuukautta puhuttu siitä, pitäisikö hitsaamoon hankkia toinen savuimuri. Asiasta oli neljä muistiota. Kaikki olivat samaa mieltä, eikä imuria kuulunut.',
    ),
    p(
      'Kukaan ei jarrutellut. Jokainen vain luuli, että päätös kuuluu jollekulle toiselle: työnjohtaja odotti ostajaa, ostaja tuotantopäällikköä ja tuotantopäällikkö budjettia. Yksimielisyyttä oli luultu päätökseksi.',
    ),
    pullQuote('Yksimielisyyttä oli luultu päätökseksi.'),
    h2('Nimi ennen asiaa'),
    p('Pyysimme konepajaa avaamaan jokaisen asian kolmella merkinnällä:'),
    ol(
      [strong('Kuka päättää?'), ' Yksi nimi, ei ryhmää.'],
      [strong('Ketä hän kuulee ensin?'), ' Ne, joiden työhön päätös vaikuttaa.'],
      [strong('Milloin päätös kerrotaan?'), ' Päivämäärä, joka pitää, vaikka vastaus olisi kieltävä.'],
    ),
    p(
      'Ensimmäinen kohta herätti vastarintaa. Nimen kirjaaminen tuntui töykeältä ja vähän vaaralliseltakin: jos päätös on väärä, kaikki tietävät, kenen se oli. Niin tietävät. He tietävät myös, kenelle kannattaa kertoa uusi tieto, kun suuntaa vielä voi muuttaa.',
    ),
    h2('Yksitoista päivää'),
    p(
      'Imuri hankittiin yhdentoista päivän kuluttua. Päätöksen teki hitsaamon työnjohtaja, jolla oli ollut siihen valtuudet koko ajan. Hän oli lukenut ne viimeksi allekirjoittaessaan työsopimustaan.',
    ),
    p(
      'Sarjan ensimmäisessä osassa kysyttiin, ',
      link('mitä lakkaatte tekemästä', '/blogi/mita-lakkaatte-tekemasta/'),
      '. Seuraavan kysymyksen voitte ehdottaa keskustelussa.',
    ),
  ],
}
