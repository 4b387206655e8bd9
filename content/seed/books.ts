import type { SeedBook } from './shapes.ts'

export const books: SeedBook[] = [
  {
    key: 'asiakaskokemus',
    title: 'Asiakaskokemus – palvelubisneksestä kokemusbisnekseen',
    authors: ['Janne Löytänä', 'Katleena Kortesuo'],
    year: 2011,
    publisher: 'Talentum',
    points: 2,
    description:
      'Ensimmäisiä suomenkielisiä kirjoja, joissa asiakaskokemusta käsitellään johtamisen kohteena: mistä kokemus syntyy, millä tasoilla sitä tuotetaan ja miten sitä mitataan.',
  },
  {
    key: 'effortless-experience',
    title: 'The Effortless Experience',
    authors: ['Matthew Dixon', 'Nick Toman', 'Rick DeLisi'],
    isbn: '9781591845812',
    year: 2013,
    publisher: 'Portfolio/Penguin',
    points: 2,
    description:
      'Laajaan kyselyaineistoon nojaava väite, että asiakas pysyy uskollisena helppouden eikä ihastuksen vuoksi. Esimerkit ovat enimmäkseen puhelinpalvelusta.',
  },
  {
    key: 'fearless-organization',
    title: 'The Fearless Organization',
    authors: ['Amy C. Edmondson'],
    isbn: '9781119477242',
    year: 2018,
    publisher: 'Wiley',
    points: 2,
    description:
      'Psykologisen turvallisuuden perusteos: miksi työpaikalla vaietaan, mitä vaikeneminen maksaa ja mitä johtaja voi sille tehdä.',
  },
  {
    key: 'fifth-discipline',
    title: 'The Fifth Discipline',
    authors: ['Peter M. Senge'],
    isbn: '9780385517256',
    year: 2006,
    publisher: 'Currency/Doubleday',
    points: 3,
    description:
      'Oppivan organisaation klassikko, jonka ensipainos ilmestyi vuonna 1990. Tiedot ovat vuoden 2006 uudistetusta laitoksesta.',
  },
  {
    key: 'humble-inquiry',
    title: 'Humble Inquiry',
    authors: ['Edgar H. Schein'],
    isbn: '9781609949815',
    year: 2013,
    publisher: 'Berrett-Koehler',
    points: 1,
    description:
      'Ohut kirja kysymisestä, johon ei kätkeydy vastausta, ja siitä, miksi kertominen on meille helpompaa.',
  },
  {
    key: 'five-dysfunctions',
    title: 'The Five Dysfunctions of a Team',
    authors: ['Patrick Lencioni'],
    isbn: '9780787960759',
    year: 2002,
    publisher: 'Jossey-Bass',
    points: 1.5,
    description:
      'Kertomus johtoryhmästä, jolta ei puutu mitään muuta kuin luottamus. Lopussa tarina puretaan malliksi.',
  },
  {
    key: 'thinking-fast-and-slow',
    title: 'Thinking, Fast and Slow',
    authors: ['Daniel Kahneman'],
    isbn: '9780374275631',
    year: 2011,
    publisher: 'Farrar, Straus and Giroux',
    points: 3,
    description:
      'Ajattelun kaksi tapaa, nopea ja hidas, sekä pitkä luettelo virheistä, joita nopea tekee hitaan huomaamatta. Kaikki kirjan kokeet eivät ole kestäneet toistamista, minkä kirjoittaja on itse myöntänyt.',
  },
  {
    key: 'checklist-manifesto',
    title: 'The Checklist Manifesto',
    authors: ['Atul Gawande'],
    isbn: '9780805091748',
    year: 2009,
    publisher: 'Metropolitan Books',
    points: 1.5,
    description:
      'Kirurgi selvittää, miksi taitavatkin unohtavat itsestäänselvyyksiä ja mitä lyhyt tarkistuslista saa aikaan leikkaussalissa, ohjaamossa ja rakennustyömaalla.',
  },
  {
    key: 'drive',
    title: 'Drive',
    authors: ['Daniel H. Pink'],
    isbn: '9781594488849',
    year: 2009,
    publisher: 'Riverhead Books',
    points: 1.5,
    description:
      'Yleistajuinen kirja motivaatiosta: miksi palkkiot tepsivät huonosti työhön, jossa pitää ajatella, ja mitä saavat aikaan itsenäisyys, taidon karttuminen ja tarkoitus.',
  },
  {
    key: 'turn-the-ship-around',
    title: 'Turn the Ship Around!',
    authors: ['L. David Marquet'],
    isbn: '9781591846406',
    year: 2013,
    publisher: 'Portfolio/Penguin',
    points: 2,
    description:
      'Sukellusvene USS Santa Fen kapteeni lakkaa antamasta käskyjä ja pyytää miehistöä kertomaan, mitä se aikoo tehdä. Muistelma, josta on tehty johtamisopas.',
  },
  {
    key: 'experience-economy',
    title: 'The Experience Economy',
    authors: ['B. Joseph Pine II', 'James H. Gilmore'],
    isbn: '9780875848198',
    year: 1999,
    publisher: 'Harvard Business School Press',
    points: 2,
    description:
      'Väite, että raaka-aineiden, tavaroiden ja palvelujen jälkeen myydään elämyksiä. Sanasto on teatterin: työ on näytelmä ja liike näyttämö.',
  },
  {
    key: 'dialogue-isaacs',
    title: 'Dialogue and the Art of Thinking Together',
    authors: ['William Isaacs'],
    isbn: '9780385479998',
    year: 1999,
    publisher: 'Currency/Doubleday',
    points: 3,
    description:
      'David Bohmin ajatuksista lähtevä laaja teos yhdessä ajattelemisesta. Harjoiteltavia taitoja on neljä: kuunteleminen, kunnioittaminen, omista oletuksista pidättäytyminen ja oman äänen käyttäminen.',
  },
  {
    key: 'moments-of-truth',
    title: 'Moments of Truth',
    authors: ['Jan Carlzon'],
    isbn: '9780060915803',
    year: 1989,
    publisher: 'Harper & Row',
    points: 1,
    description:
      'Lentoyhtiö SAS:n johtaja kertoo, miten päätösvalta annettiin niille, jotka tapaavat matkustajan. Alkuteos Riv pyramiderna! ilmestyi vuonna 1985; tiedot ovat englanninkielisestä taskukirjasta.',
  },
]
