import type { SeedThread } from '../shapes.ts'

export const finnish2024: SeedThread[] = [
  {
    article: 'discussion-opens',
    comments: [
      {
        name: 'Kahvitauolla',
        at: '2024-01-16T08:04:00.000Z',
        text: 'Testi. Tässä olisi nyt se ihminen, jolla on yksi asia ja kahvitauko.\n\nAsia: 57 viestiä vuodessa ei ole paljon. Veikkaan, että suurin osa on jättänyt kirjoittamatta, koska sähköpostiin pitää keksiä otsikko ja tervehdys. Tähän ei tarvinnut kumpaakaan.',
        answers: [
          {
            name: 'Helka Sippola',
            isOfficial: true,
            at: '2024-01-17T07:10:00.000Z',
            text: 'Testi meni läpi. Otsikoita emme hoksanneet laskea syyksi, mutta nyt katsoin: joka kolmannen viestin otsikko oli *Hei*. Tervehdyksen saa täälläkin kirjoittaa, emme poista sitä.',
          },
        ],
      },
      {
        name: 'Palstan vanha valvoja',
        at: '2024-01-16T17:41:00.000Z',
        text: '> Vastaus, joka odottaa yön, ei ole enää vastaus vaan kirje.\n\nEri mieltä. Valvoin kuusi vuotta kaupunginosalehden keskustelua, jossa kaikki näkyi heti. Kirjeitä sinne olisi juuri kaivattu. Parhaat ketjut syntyivät, kun palvelin oli yön alhaalla ja väki ehti nukkua.',
        answers: [
          {
            name: 'Saila',
            at: '2024-01-18T06:55:00.000Z',
            text: 'Mutta onko ennakkotarkastus sitten se keino? Meillä yhdistyksessä hyväksyjiä oli yksi, ja hän lähti talveksi Espanjaan. Keskustelu lähti mukana.',
            answers: [
              {
                name: 'Palstan vanha valvoja',
                at: '2024-01-18T18:20:00.000Z',
                text: 'Totta. Ja ennen pitkää se yksi alkaa hyväksyä niitä, joista itse pitää. Kysymys toimitukselle: montako teitä on lukemassa?',
                answers: [
                  {
                    name: 'Helka Sippola',
                    isOfficial: true,
                    at: '2024-01-19T07:05:00.000Z',
                    text: 'Kolme, eikä kukaan Espanjassa. Oman kirjoituksensa kommentteja ei hyväksy kirjoittaja itse vaan jompikumpi muista. Tämän ketjun on lukenut Ilari, joka oli aikoinaan huoltopäivystäjä ja on siis nähnyt pahempaakin.',
                  },
                ],
              },
            ],
          },
        ],
      },
      {
        name: 'Totuus sattuu',
        at: '2024-01-16T20:15:00.000Z',
        text: 'ETTE TE KUITENKAAN TÄTÄ JULKAISE!! Samat pellet joka lehdessä ja palkka juoksee. Sippola varsinkin voisi mennä välillä oikeisiin töihin.',
        fate: {
          is: 'rejected',
          note: 'Pääsi aamulla läpi vahingossa, poistettiin ilmoituksen jälkeen. Haukkuu ihmistä nimeltä eikä sano asiasta mitään.',
        },
        answers: [
          {
            name: 'Ritva K.',
            at: '2024-01-17T09:30:00.000Z',
            text: 'Julkaisivatpa. Huudon alle jäi silti ihan hyvä kysymys: näkevätkö muut, mitä täällä hylätään ja miksi?',
            answers: [
              {
                name: 'Helka Sippola',
                isOfficial: true,
                at: '2024-01-18T07:12:00.000Z',
                text: 'Julkaisimme, ja sitten poistimme. Virhe oli meidän: kommentti luettiin kiireessä. Kerromme kerran vuodessa, montako on hylätty ja millä perusteella. Hylättyjä tekstejä emme näytä, sillä silloinhan ne olisi julkaistu.',
              },
            ],
          },
        ],
      },
      {
        name: 'Jyrki T.',
        at: '2024-01-22T12:03:00.000Z',
        text: 'Arvaan, miten tässä käy. Ensimmäinen kommentti on *Todella hyvä ja ajatuksia herättävä kirjoitus!* ja toinen myy kattoremonttia.',
        answers: [
          {
            name: 'Kattomies',
            at: '2024-01-22T15:48:00.000Z',
            text: 'Todella hyvä ja ajatuksia herättävä kommentti! Meiltä myös peltikatot.',
          },
        ],
      },
    ],
  },
  {
    article: 'second-call',
    comments: [
      {
        name: 'Puhelinpalvelussa 14 v.',
        at: '2024-02-06T10:22:00.000Z',
        text: 'Meillä uusintasoitoksi lasketaan se, joka tulee seitsemän päivän sisällä. Luku on kaunis. Kahdeksantena päivänä soittavat ovat uusia asiakkaita, ja koko sali tietää tämän. Arvatkaa, monelleko luvataan palata asiaan *ensi viikolla*.',
        answers: [
          {
            name: 'Marianne',
            at: '2024-02-06T18:05:00.000Z',
            text: 'Meillä ikkuna on vuorokausi. Luku on vielä kauniimpi.',
          },
        ],
      },
      {
        name: 'Matti L.',
        at: '2024-02-07T11:15:00.000Z',
        text: 'Laskin perässä. Jos 140 puhelusta 92\u00a0% päättyi ratkaisuun, ratkaisematta jäi yksitoista. Tekstissä ratkaisematta olisi ollut kolme. Missä ovat ne kahdeksan?',
        answers: [
          {
            name: 'Ilari Tuominen',
            isOfficial: true,
            at: '2024-02-08T07:30:00.000Z',
            text: 'Kolme koskee vain jatkopuheluita. Ne kahdeksan olivat ensimmäisiä soittoja, jotka katkesivat tai joissa luvattiin soittaa takaisin. Huoltoliike soitti, eikä sen omia soittoja ollut meidän nauhoillamme. Siitä olisi pitänyt olla yksi lause. Kiitos, kun laskit.',
            answers: [
              {
                name: 'Matti L.',
                at: '2024-02-08T09:02:00.000Z',
                text: 'Selvä. Mutta silloin noissa 82:ssa, jotka hoituivat yhdellä soitolla, on mukana niitä, jotka odottivat puhelimen vieressä. Sekin on asiakkaan aikaa.',
              },
            ],
          },
        ],
      },
    ],
  },
  {
    article: 'thanks-for-your-feedback',
    comments: [
      {
        name: 'Keittiömestari eläkkeellä',
        at: '2024-11-12T13:30:00.000Z',
        text: 'Vihko narussa oli meilläkin, Oulussa 1987–2004. Kynä katosi kerran viikossa, vihko ei koskaan. Kun naamalaite tuli, kukaan ei osannut sanoa, mitä viholla tehdään, niin vein sen kotiin. Siinä lukee 3.3.1992 ”Pinaattiletut kylmiä” ja alla minun käsialallani ”Niin on kokkikin”. En muista, mitä sillä tarkoitin.',
      },
      {
        name: 'Kunnan leivissä',
        at: '2024-11-13T07:18:00.000Z',
        text: 'Jaaha, taas saa kunta kuulla. Meitä on yksikössä kaksi, ja palautteita tuli viime vuonna 4\u00a0100. Siitä tulee kummallekin yhdeksän jokaiselle työpäivälle, kaiken muun päälle. Kaksi virkettä kuulostaa vähältä, kunnes pitää selvittää, kuka sen penkin kaapelin on kaivanut. Seinä on hyvä ajatus, mutta sen olisi voinut sanoa moittimatta kirjastoa.',
        answers: [
          {
            name: 'Iines',
            at: '2024-11-13T09:45:00.000Z',
            text: 'Sanottiinhan siinä, että *en pyydä kuljettajan paikkaa*. Ja se kirjastojuttu päättyi siihen, ettei tiskille ollut tullut palautteesta mitään. Vika oli putkessa eikä ihmisessä.',
            answers: [
              {
                name: 'Kunnan leivissä',
                at: '2024-11-13T20:11:00.000Z',
                text: 'Luin uudestaan. Myönnetään. Huono päivä, 31 palautetta aurauksesta, eikä ollut vielä satanut lunta.',
              },
            ],
          },
        ],
      },
      {
        name: 'Sofia',
        at: '2025-03-02T16:20:00.000Z',
        text: 'Nyt on maaliskuu. Tuliko tulostin?',
        answers: [
          {
            name: 'Helka Sippola',
            isOfficial: true,
            at: '2025-03-03T07:00:00.000Z',
            text: 'Tuli, 19. helmikuuta. Kuitti on musta ja selvä, ja isäni käyttää suurennuslasia nyt ristikoihin. Uudesta laitteesta ei ilmoitettu hänelle eikä minulle. Kävin katsomassa.',
          },
        ],
      },
    ],
  },
]
