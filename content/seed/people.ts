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
        text: 'Edits Sitouttaja and coaches line managers. Began in catering and still measures rush in lunches.',
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
        text: 'Valmentaa tiimejä, joissa ollaan liian kohteliaita. Kerää kysymyksiä, joihin ei osannut vastata.',
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
]
