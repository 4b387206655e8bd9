import type { SeedSettings } from './shapes.ts'

export const settings: SeedSettings = {
  names: [
    {
      language: 'fi',
      name: 'Sitouttaja',
      motto: 'Hyvän solmun saa myös auki.',
      introduction:
        'Sitouttaja on Valmennusyhtiö Paalusolmu Oy:n yritysportaali. Kirjoitamme täällä asiakkuudesta, johtamisesta ja yhdessä oppimisesta asiakkaillemme, yhteistyökumppaneillemme, työntekijöillemme ja suurelle yleisölle. Portaali on keskustelua varten: jokaista kirjoitusta saa arvioida ja kommentoida, ja eri mieltä olevat ovat erityisen tervetulleita.',
      footer: 'Kirjoittajat vastaavat mielipiteistään, toimitus tosiasioista.',
    },
    {
      language: 'en',
      name: 'Sitouttaja',
      motto: 'A good knot can also be untied.',
      introduction:
        'Sitouttaja is the content portal of Valmennusyhtiö Paalusolmu Oy, a Finnish coaching company. We write about customers, leadership and learning together, for our customers, our partners, our employees and the general public. It is a place for discussion: every piece can be rated and commented on, and those who disagree are especially welcome.',
      footer: 'The authors answer for their opinions, the editors for the facts.',
    },
  ],
  organisation: {
    name: 'Valmennusyhtiö Paalusolmu Oy',
    contactEmail: 'toimitus@sitouttaja.example',
    address: 'Esimerkkikatu 3, 33100 Tampere',
  },
  navigation: [
    { language: 'fi', label: 'Etusivu', url: '/' },
    { language: 'fi', label: 'Esseet', url: '/esseet/' },
    { language: 'fi', label: 'Kirja-arviot', url: '/kirja-arviot/' },
    { language: 'fi', label: 'Kolumnit', url: '/kolumnit/' },
    { language: 'fi', label: 'Blogi', url: '/blogi/' },
    { language: 'fi', label: 'Uutiset', url: '/uutiset/' },
    { language: 'en', label: 'Home', url: '/en/' },
    { language: 'en', label: 'Essays', url: '/en/essays/' },
    { language: 'en', label: 'Book reviews', url: '/en/book-reviews/' },
    { language: 'en', label: 'Columns', url: '/en/columns/' },
    { language: 'en', label: 'Blog', url: '/en/blog/' },
    { language: 'en', label: 'News', url: '/en/news/' },
  ],
  retention: { senderDays: 730, rejectedDays: 1095 },
  discussion: { blockedWords: ['pikavippi', 'pikavipin', 'kasinobonus', 'casino bonus'] },
}
