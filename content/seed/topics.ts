import type { SeedCategory, SeedSeries } from './shapes.ts'

export const categories: SeedCategory[] = [
  {
    key: 'johtaminen',
    title: 'Johtaminen',
    language: 'fi',
    number: '1.',
    description: 'Päättämisestä, tekemättä jättämisestä ja siitä, mitä palkitaan.',
  },
  {
    key: 'esihenkilon-arki',
    title: 'Esihenkilön arki',
    language: 'fi',
    number: '1.1.',
    parent: 'johtaminen',
    description: 'Maanantaiaamun tasolta katsottua johtamista.',
  },
  {
    key: 'tiimioppiminen',
    title: 'Tiimioppiminen',
    language: 'fi',
    number: '2.',
    description: 'Miten ryhmä oppii jotain, mitä kukaan sen jäsenistä ei vielä osaa.',
  },
  {
    key: 'vuoropuhelu',
    title: 'Vuoropuhelu',
    language: 'fi',
    number: '2.1.',
    parent: 'tiimioppiminen',
    description: 'Kysymisestä, kuuntelemisesta ja erimielisyydestä.',
  },
  {
    key: 'asiakkuus',
    title: 'Asiakkuus',
    language: 'fi',
    number: '6.',
    description: 'Asiakkaan ja yrityksen suhde ensimmäisestä kysymyksestä viimeiseen laskuun.',
  },
  {
    key: 'kohtaaminen',
    title: 'Kohtaaminen',
    language: 'fi',
    number: '6.1.',
    parent: 'asiakkuus',
    description: 'Mitä tapahtuu, kun asiakas ja yritys ovat puheissa keskenään.',
  },
  {
    key: 'palaute',
    title: 'Palaute ja mittarit',
    language: 'fi',
    number: '6.2.',
    parent: 'asiakkuus',
    description: 'Mitä luvut kertovat ja mitä ne jättävät kertomatta.',
  },
  {
    key: 'paattyminen',
    title: 'Asiakkuuden päättyminen',
    language: 'fi',
    number: '6.10.',
    parent: 'asiakkuus',
    description: 'Lähtemisestä, lähdön syistä ja paluusta.',
  },
  {
    key: 'team-learning',
    title: 'Team learning',
    language: 'en',
    number: '2.',
    translationOf: 'tiimioppiminen',
    description: 'How a group learns what none of its members yet knows.',
  },
  {
    key: 'customer-relationships',
    title: 'Customer relationships',
    language: 'en',
    number: '6.',
    translationOf: 'asiakkuus',
    description: 'The customer and the company, from the first question to the last invoice.',
  },
]

export const series: SeedSeries[] = [
  {
    key: 'yksi-kysymys',
    title: 'Yksi kysymys',
    language: 'fi',
    description: 'Jokaisessa osassa yksi valmennuksessa esitetty kysymys ja se, mitä siitä seurasi.',
  },
  {
    key: 'hyllyn-reunalta',
    title: 'Hyllyn reunalta',
    language: 'fi',
    description: 'Arvioita kirjoista, joiden selkä on toimistomme hyllyssä kulunut.',
  },
]
