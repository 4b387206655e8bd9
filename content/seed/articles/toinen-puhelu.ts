import { em, h2, ol, p, strong } from '../body.ts'
import type { SeedArticle } from '../shapes.ts'

export const secondCall: SeedArticle = {
  key: 'second-call',
  kind: 'essay',
  language: 'fi',
  title: 'Toinen puhelu',
  standfirst:
    'Tilastossa yhteydenottoja oli kaksi, ja molemmat oli ratkaistu. Asiakkaalla oli yksi asia, joka ei hoitunut kerralla.',
  authors: ['ilari'],
  books: ['effortless-experience'],
  categories: ['kohtaaminen', 'palaute'],
  writtenOn: '2024-01-22',
  publishedAt: '2024-02-06T06:00:00.000Z',
  body: [
    p(
      'Eräs kodinkoneita korjaava huoltoliike pyysi meitä kuuntelemaan asiakaspuheluitaan. Lukujen mukaan kaikki oli kunnossa: 92\u00a0% puheluista päättyi ratkaisuun. Kuuntelimme tallenteita kaksi päivää, ja toisena iltapäivänä aloimme tunnistaa ääniä.',
    ),
    p(
      'Nainen oli soittanut tiistaina ja kysynyt, milloin asentaja tulee. Torstaina kello kahdeksan ja kahdentoista välillä, hänelle vastattiin. Keskiviikkona hän soitti uudestaan ja kysyi, pitääkö pesukone tyhjentää vedestä ennen käyntiä. Siihenkin vastattiin oikein ja ystävällisesti. Kumpikin puhelu kirjattiin ratkaistuksi.',
    ),
    h2('Seuraava kysymys'),
    p(
      'Ilmiö on tuttu Dixonin, Tomanin ja DeLisin kirjasta ',
      em('The Effortless Experience'),
      '. Kirjoittajien aineistossa toistuva yhteydenotto kuuluu niihin asioihin, jotka syövät asiakkaan uskollisuutta eniten. Heidän neuvonsa on yksinkertainen: kun asiakas kysyy yhtä asiaa, mieti, ',
      strong('mitä hän joutuu kysymään seuraavaksi'),
      ', ja vastaa siihenkin. Ilahduttamiseen kirja ei juuri usko. Asiakkaat, joiden odotukset ylitettiin, eivät olleet sanottavasti uskollisempia kuin ne, joiden odotukset täyttyivät.',
    ),
    p(
      'Huoltoliikkeessä teippasimme puhelimen viereen kolme kysymystä, jotka käydään läpi ennen kuin puhelu päätetään:',
    ),
    ol(
      'Mitä asiakkaan pitää tehdä ennen käyntiä?',
      'Mistä hän saa tietää, jos aika muuttuu?',
      'Mitä hän ihmettelee, kun asentaja on lähtenyt?',
    ),
    p(
      'Puhelut pitenivät. Esihenkilö huolestui, sillä häntä itseään arvioitiin puheluiden keskipituuden mukaan. Kuukauden kuluttua huoli hellitti: samat ihmiset soittivat harvemmin, ja jono lyheni pidemmistä puheluista huolimatta.',
    ),
    p(
      'Kirjan maailma on puhelinpalvelu, mutta ajatus kestää siirtämisen. Kun nykyisin vastaan tarjouspyyntöön, kirjoitan loppuun vastauksen kysymykseen, jonka asiakas esittäisi minulle vasta ylihuomenna. Useimmiten se koskee peruutusehtoja.',
    ),
  ],
}
