import type { SeedThread } from '../shapes.ts'

/** What waits for a moderator, each for other reasons, and the spam that one of them is like. */
export const undecided: SeedThread[] = [
  {
    article: 'just-asking',
    comments: [
      {
        name: 'Marja-Leena',
        at: '2026-11-23T17:02:00.000Z',
        email: 'marja-leena@lukija.example',
        text: 'Luin tämän vasta nyt. Meidän kissamme lopetettiin viime viikolla, ja vastaanotossa joku laski kynän kädestään. En silloin ymmärtänyt, mitä hän teki. Sanokaa Marjutille kiitos siltäkin suunnalta.',
        fate: { is: 'pending', because: ['every-comment'] },
      },
      {
        name: 'Uusi täällä',
        at: '2026-11-16T09:48:00.000Z',
        text: 'Kirjastossa sana on *jos*. ”Jos teillä sattuisi olemaan.” Tarkoittaa aina kirjaa, jonka paikan kysyjä tietää mutta jota hän ei kehtaa itse ottaa hyllystä.',
        fate: { is: 'pending', because: ['new-sender'] },
      },
    ],
  },
  {
    article: 'coffee-maker-moves',
    comments: [
      {
        name: 'Velkaneuvoja',
        at: '2026-11-20T12:15:00.000Z',
        text: 'Sivusta: jono katosi meidänkin odotustilasta, kun ajan sai varata verkosta. Siinä jonossa moni kuuli ensimmäistä kertaa, että naapurillakin on pikavippi. Sitä ei ajanvaraus kerro kenellekään.',
        fate: { is: 'pending', because: ['blocked-words', 'every-comment'] },
      },
      {
        name: 'Pikku-Ville',
        at: '2026-11-24T06:01:00.000Z',
        text: 'Eka!',
        fate: { is: 'pending', because: ['fast', 'every-comment'] },
      },
    ],
  },
  {
    article: 'fifty-million-times',
    comments: [
      {
        name: 'Kirjastoautosta',
        at: '2026-11-22T15:30:00.000Z',
        text: 'Kolmanteen sarakkeeseen, siis odottamiseen, löytyy luettavaa. Nämä olen itse lainannut eteenpäin:\n\n- https://jonotutkimus.example/odottamisen-psykologia\n- https://kirjastot.example/lukulistat/palvelu\n- https://kirjastot.example/lukulistat/jonot\n\nViimeisessä on viite, josta härkätaistelu tarkistetaan.',
        fate: { is: 'pending', because: ['many-links', 'every-comment'] },
      },
      {
        name: 'Tekstiselaimella',
        at: '2026-11-24T19:44:00.000Z',
        text: 'Luen tätä selaimella, jossa ei ole kuvia eikä skriptejä, ja teksti tuli perille kokonaan. Se on enemmän kuin pakettiautomaatista voi sanoa.',
        fate: { is: 'pending', because: ['no-proof', 'every-comment'] },
      },
    ],
  },
  {
    article: 'second-call',
    comments: [
      {
        name: 'Janette SEO',
        at: '2026-09-02T02:11:00.000Z',
        text: 'Great post! We help websites like yours reach the first page of every search engine in thirty days, with real visitors and no monthly contract. See our price list at https://first-page-fast.example/offer today.',
        fate: { is: 'spam', note: 'Mainos, sama kuin keväällä sähköpostissa.' },
      },
      {
        name: 'Brandon SEO',
        at: '2026-11-21T02:14:00.000Z',
        text: 'Great article! We help websites like yours reach the first page of every search engine in thirty days, with real visitors and no monthly contract. See our price list at https://first-page-faster.example/offer now.',
        fate: { is: 'pending', because: ['like-spam', 'every-comment'] },
      },
    ],
  },
  {
    article: 'best-mechanic',
    comments: [
      {
        name: 'Onni Voitto',
        at: '2026-08-11T23:50:00.000Z',
        text: 'Kasinobonus 500 € ilman talletusta vain tänään! Rekisteröidy ja lunasta ilmaiskierrokset: https://onnenpyora.example/bonus',
        fate: { is: 'spam', note: 'Kasinomainos.' },
      },
    ],
  },
  {
    article: 'who-decides',
    comments: [
      {
        name: 'Poimittua',
        at: '2026-11-19T21:37:00.000Z',
        text: 'Siinä neljännessä pinossa olen elänyt 32 vuotta. Lisään siihen yhden lapun: harjoitukset. Kukaan ei kaipaa poistumisharjoitusta, ja sen lopettaminen onnistuu hyvin joka vuosi yhtä lukuun ottamatta. Kokeen pituudeksi pitäisi panna talon ikä.',
        fate: { is: 'pending', because: ['same-text', 'every-comment'] },
      },
    ],
  },
]
