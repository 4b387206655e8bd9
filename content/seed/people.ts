import type { SeedPerson } from './shapes.ts'

export const people: SeedPerson[] = [
  {
    key: 'helka',
    name: 'Helka Sippola',
    role: 'Päätoimittaja ja valmentaja',
    bios: [
      {
        language: 'fi',
        text: 'Toimittaa Sitouttajaa ja valmentaa esihenkilöitä. Aloitti työuransa ruokapalveluissa ja mittaa kiirettä yhä lounaina.',
      },
      {
        language: 'en',
        text: 'Edits Sitouttaja and coaches line managers. Began in catering and still measures a rush in lunches.',
      },
    ],
    links: [{ label: 'Toimitus', url: 'https://sitouttaja.example/toimitus' }],
  },
  {
    key: 'ilari',
    name: 'Ilari Tuominen',
    role: 'Asiakaskokemuksen valmentaja',
    bios: [
      {
        language: 'fi',
        text: 'Kuuntelee työkseen asiakaspuheluita ja lukee laskuja, joita muut eivät lue. Entinen huoltopäivystäjä.',
      },
      {
        language: 'en',
        text: 'Listens to service calls for a living and reads the invoices nobody else reads. A former service dispatcher.',
      },
    ],
    links: [
      { label: 'Luentopyynnöt', url: 'https://paalusolmu.example/luennot' },
      { label: 'Verkkopäiväkirja', url: 'https://ilarituominen.example/' },
    ],
  },
  {
    key: 'noora',
    name: 'Noora Kettunen',
    role: 'Tiimivalmentaja',
    bios: [
      {
        language: 'fi',
        text: 'Valmentaa tiimejä, joissa ollaan liian kohteliaita. Kerää kysymyksiä, joihin ei ole osannut vastata.',
      },
      {
        language: 'en',
        text: 'Coaches teams that are too polite. Collects questions she could not answer.',
      },
    ],
  },
  {
    key: 'petri',
    name: 'Petri Alajoki',
    role: 'Toimitusjohtaja',
    bios: [
      {
        language: 'fi',
        text: 'Perusti Paalusolmun oltuaan kaksikymmentä vuotta teollisuuden kunnossapidossa. Purjehtii hitaasti.',
      },
      {
        language: 'en',
        text: 'Founded Paalusolmu after twenty years in industrial maintenance. A slow sailor.',
      },
    ],
  },
  {
    key: 'saga',
    name: 'Saga Lindroos',
    role: 'Kehittämispäällikkö',
    bios: [
      {
        language: 'fi',
        text: 'Kehittää Paalusolmun valmennuksia ja karsii niitä. Vetää kokouksia kolmella kielellä ja on niissä kaikissa eri mieltä.',
      },
      {
        language: 'en',
        text: 'Develops Paalusolmu’s programmes, and prunes them. Chairs meetings in three languages and disagrees in all of them.',
      },
    ],
    links: [{ label: 'Kehittämispäivät', url: 'https://paalusolmu.example/kehittamispaivat' }],
  },
  {
    key: 'tuuli',
    name: 'Tuuli Rantanen',
    role: 'Palvelumuotoilija',
    bios: [
      {
        language: 'fi',
        text: 'Muotoilee palveluja piirtämällä niiden jonot. Entinen kirjastonhoitaja, jolta ei jää yksikään lappu lukematta.',
      },
      {
        language: 'en',
        text: 'Designs services by drawing their queues. A former librarian who has never left a notice unread.',
      },
    ],
  },
  {
    key: 'eero',
    name: 'Eero Vuorinen',
    role: 'Myyntijohtaja',
    bios: [
      {
        language: 'fi',
        text: 'Myy Paalusolmun valmennuksia ja sanoo, milloin niitä ei kannata ostaa. Tuli taloon rakennustarvikkeiden tukkukaupasta.',
      },
      {
        language: 'en',
        text: 'Sells Paalusolmu’s programmes and says when not to buy them. Came from wholesale building supplies.',
      },
    ],
    links: [{ label: 'Tarjouspyynnöt', url: 'https://paalusolmu.example/tarjouspyynnot' }],
  },
  {
    key: 'mikael',
    name: 'Mikael Ståhl',
    role: 'Kouluttaja',
    bios: [
      {
        language: 'fi',
        text: 'Vaasalainen, joka kouluttaa ruotsiksi ja suomeksi ja kirjoittaa suomeksi ja englanniksi. Entinen päivystyksen sairaanhoitaja, joka kysyy yhä ensimmäiseksi, mihin sattuu.',
      },
      {
        language: 'en',
        text: 'From Vaasa; teaches in Swedish and Finnish, writes in Finnish and English. A former A&E nurse who still begins by asking where it hurts.',
      },
    ],
  },
]
