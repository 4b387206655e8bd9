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
]
