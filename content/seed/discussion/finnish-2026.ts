import type { SeedThread } from '../shapes.ts'

export const finnish2026: SeedThread[] = [
  {
    article: 'open-reading-circle',
    comments: [
      {
        name: 'Tiina Hervannasta',
        at: '2026-01-15T17:10:00.000Z',
        text: 'Pääseekö piiriin pyörätuolilla? Ovi on katutasossa, mutta entä vessa? Ja saako tulla, jos on lukenut puolet väärästä kirjasta?',
        answers: [
          {
            name: 'Helka Sippola',
            isOfficial: true,
            at: '2026-01-16T07:08:00.000Z',
            text: 'Pääsee. Ovella on kahden sentin kynnys, jonka yli panemme torstaisin luiskan. Vessa on samassa kerroksessa, ja siinä mahtuu kääntymään, mittasimme äsken. Väärän kirjan puolikas käy myös, kunhan kerrot illan aluksi, mikä kirja se oli.',
            answers: [
              {
                name: 'Tiina Hervannasta',
                at: '2026-01-16T15:22:00.000Z',
                text: 'Sitten nähdään 12.2. Pähkinää en syö.',
              },
            ],
          },
        ],
      },
    ],
  },
  {
    article: 'nobody-will-contact-you',
    comments: [
      {
        name: 'Isännöitsijä, 22 taloa',
        at: '2026-05-27T08:15:00.000Z',
        text: 'Keksitty Jari on väärin, mutta ymmärrän hyvin, mistä hän tulee. Meillä sunnuntaisoitot loppuivat, kun nimen tilalle pantiin partio: *Huolto 4*. Asukkaat oppivat parissa viikossa, että Nelonen on se mukava.',
        answers: [
          {
            name: 'Rappu B',
            at: '2026-05-27T19:30:00.000Z',
            text: 'Meillä Nelonen on se, joka ei tule.',
          },
        ],
      },
      {
        name: 'Ratikkakuski',
        at: '2026-05-29T20:05:00.000Z',
        text: 'Meillä kuski on numero, ja hyvä niin. Kiitoksia tulee numerolle vähemmän kuin nimelle, mutta kukaan ei ole ollut varikolla vastassa. Riitan malli, toimistolla nimi ja kentällä rauha, on juuri se, mitä luottamusmies haki meille neljä vuotta. Kakkuakaan ei ole tullut.',
      },
      {
        name: 'Valo-ongelma',
        at: '2026-06-20T18:50:00.000Z',
        text: 'Joko rapussa palaa?',
        answers: [
          {
            name: 'Tuuli Rantanen',
            isOfficial: true,
            at: '2026-06-22T06:12:00.000Z',
            text: 'Ei pala. Asiaa selvitetään.',
          },
        ],
      },
    ],
  },
  {
    article: 'four-chairs',
    comments: [
      {
        name: 'Nuokun vakkari',
        at: '2026-09-14T13:37:00.000Z',
        text: 'Mää oon varmaan niistä yheksästä kolme. Kukaan ei kysyny meiltä, oltas tultu perjantainaki.',
      },
    ],
  },
  {
    article: 'coffee-maker-moves',
    comments: [
      {
        name: 'Rakennesuunnittelija Turusta',
        at: '2026-10-20T07:35:00.000Z',
        text: 'Kattokannattajan siirto neljälläkymmenellä sentillä ei ole mikään kahvijonoasia. Se on suunnitelmamuutos, josta jää paperi ja paperiin nimi. Olen vanhimman suunnittelijan puolella, eikä minusta ole reilua, että hänestä tehdään jutun jarrumies.',
        answers: [
          {
            name: 'Saga Lindroos',
            isOfficial: true,
            at: '2026-10-20T11:50:00.000Z',
            text: 'Jarrumiestä hänestä ei pitänyt tulla. Sääntö, jonka mukaan kysyä saa missä tahansa mutta päätetään siellä, missä joku kirjoittaa, on hänen eikä minun. Sen olisin voinut mainita.',
            answers: [
              {
                name: 'Rakennesuunnittelija Turusta',
                at: '2026-10-20T13:05:00.000Z',
                text: 'No sitten olen samaa mieltä muustakin.',
              },
            ],
          },
        ],
      },
      {
        name: 'Teetä, kiitos',
        at: '2026-10-20T16:48:00.000Z',
        text: 'En ole jutun teenjuoja, mutta voisin olla. Meillä ratkaisu maksoi 29 euroa: vedenkeitin kahvikoneen viereen. Ensimmäisellä viikolla sain kuulla, että toimitusjohtajamme on toukokuusta asti ollut Päivi.',
        answers: [
          {
            name: 'Kolmannen kerroksen Anne',
            at: '2026-10-21T06:15:00.000Z',
            text: 'Meilläkin on Päivi! Luulin siivoojan sijaiseksi ja näytin, missä moppi on.',
            answers: [
              {
                name: 'Teetä, kiitos',
                at: '2026-10-21T07:02:00.000Z',
                text: 'Onko hän pannut mopin takaisin paikalleen?',
                answers: [
                  {
                    name: 'Kolmannen kerroksen Anne',
                    at: '2026-10-21T07:40:00.000Z',
                    text: 'On. Hyvä johtaja.',
                  },
                ],
              },
            ],
          },
        ],
      },
      {
        name: 'Kahvikone kuntoon',
        at: '2026-10-21T09:00:00.000Z',
        text: 'Jono pois ja hymy huulille! Meiltä yrityskahvit leasingilla, pikatoimitus koko maahan. Pyydä tarjous: https://kahvitaloon.example/tarjous',
        fate: { is: 'rejected', note: 'Mainos. Hyväksyttiin ensin, koska luultiin vitsiksi.' },
        answers: [
          {
            name: 'Tupla ilman maitoa',
            at: '2026-10-21T11:26:00.000Z',
            text: 'Näin se nopeampi keitin taloon tulee. Joku tarkoittaa hyvää ja jättää tarjouksen.',
          },
        ],
      },
      {
        name: 'Etänä Kajaanista',
        at: '2026-10-22T08:22:00.000Z',
        text: '> Portaita ei voi lähettää kotiin.\n\nEi niitä ole tarvinnutkaan. Asun 420 kilometrin päässä toimistosta ja kysyn keskeneräiset kysymykseni kanavalla, jonka nimi on #tyhmät. Siellä on 212 ihmistä, vastaus tulee kymmenessä minuutissa ja löytyy vielä ensi vuonnakin. Väitän, että kahvijono on niiden etu, jotka asuvat lähellä.',
        answers: [
          {
            name: 'Ilmari',
            at: '2026-10-22T18:31:00.000Z',
            text: '212 ihmisen kuullen en kysyisi mitään keskeneräistä. Jonossa kuulijoita on kaksi, ja toinen etsii kuppia.',
            answers: [
              {
                name: 'Etänä Kajaanista',
                at: '2026-10-23T05:55:00.000Z',
                text: 'Reilu huomio. Kanava aloitti seitsemällä, ja silloin siellä kysyttiin tyhmempiä.',
              },
            ],
          },
        ],
      },
      {
        name: 'Salli',
        at: '2026-10-24T06:44:00.000Z',
        text: 'Taas yksi juttu, jossa talouspäällikkö on tyhmä ja konsultti oppii. Onkohan kirjoittaja tehnyt päivääkään oikeita töitä?',
        reported: {
          reason: 'insult',
          text: 'Vihjaa, ettei kirjoittaja tee töitä. Asiasta saa olla mitä mieltä vain, mutta tämä on pelkkää piikittelyä.',
        },
        answers: [
          {
            name: 'Talouspäällikkö toisaalla',
            at: '2026-10-24T09:10:00.000Z',
            text: 'Tulkitsin toisin. Talouspäällikkö poisti jonon, niin kuin jono yleensä poistetaan. Kukaan vain ei ollut sanonut hänelle, että jono oli se, mitä ostettiin.',
          },
        ],
      },
    ],
  },
  {
    article: 'fifty-million-times',
    comments: [
      {
        name: 'Hallin valvomosta',
        at: '2026-10-29T19:12:00.000Z',
        text: 'Nuoli auttaa, mutta meillä joka kuudes työntää silti väärin, koska lippu tulee koneesta ulos eri päin kuin se menee toiseen sisään. Nuolta ei pidä liimata aukkoon. Se pitää painaa lippuun.',
      },
      {
        name: 'Ratikkakuski',
        at: '2026-10-30T04:40:00.000Z',
        text: 'Se bussi ei ollut minun, mutta kuljettajien puolesta: tietä katsotaan, ja silti näemme teidät kaikki. Huomenen sanojat muistetaan pitkään.',
      },
    ],
  },
]
