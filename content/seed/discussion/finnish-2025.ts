import type { SeedThread } from '../shapes.ts'

export const finnish2025: SeedThread[] = [
  {
    article: 'carrot-got-the-sack',
    comments: [
      {
        name: 'Kenttämyyjä',
        at: '2025-04-25T09:12:00.000Z',
        text: 'Paras lähti, ja siitä päätellään, ettei porkkanalla ole väliä? Ei ne asiakkaat sinä vuonna katoa. Ne katoavat seuraavana, kun vanhat tilaukset on toimitettu. Kertokaa se luku.',
        answers: [
          {
            name: 'Eero Vuorinen',
            isOfficial: true,
            at: '2025-04-28T06:40:00.000Z',
            text: 'Hyvä huomautus. Seuraavana vuonna provisio oli jo palautettu, koe kesti vuoden. Myynti nousi kolme prosenttia, markkina kaksi. Lähteneen perässä meni kaksi asiakasta. Toinen palasi, kun hinta nousi. Enempää en tästä pysty sanomaan, ja siksi kirjoitin, ettei siitä ole muille opiksi.',
          },
        ],
      },
      {
        name: 'Jarmo',
        at: '2025-04-25T19:50:00.000Z',
        text: 'Tiedän kyllä, kenestä myyjästä tässä puhutaan. Asuu meidän rapussa. Voisin kertoa yhtä ja toista siitäkin, mihin sitä asuntolainaa tarvittiin.',
        fate: { is: 'rejected', note: 'Yksityisasioita. Poistettu ilmoituksen jälkeen.' },
        answers: [
          {
            name: 'Satu',
            at: '2025-04-26T08:20:00.000Z',
            text: 'Tuo yllä pitäisi kyllä poistaa. Jos täällä ruvetaan arvailemaan, kuka kukin on, kukaan ei enää kerro omasta työstään mitään.',
          },
        ],
      },
      {
        name: 'Taloushallinnon Tapio',
        at: '2025-04-29T12:00:00.000Z',
        text: 'Kolme kysymystä, joihin olen odottanut vastausta viisitoista vuotta:\n\n1. Kenen on asiakas, joka soittaa vaihteeseen?\n2. Kuka palauttaa provision, kun kauppa puretaan?\n3. Miksi nämä ratkaistaan aina minun pöydälläni?',
        answers: [
          {
            name: 'Entinen tukkuri',
            at: '2025-04-29T17:26:00.000Z',
            text: '1. Sen, joka ehtii ensin.\n2. Ei kukaan.\n3. Koska sinulla on ovi.',
          },
        ],
      },
      {
        name: 'Psykologian sivuaine',
        at: '2025-05-02T18:33:00.000Z',
        text: 'Kynttilätehtävästä jäi kertomatta toinen puoli. Kun nastat annettiin rasian *vieressä* eikä rasiassa, nopeampia olivatkin ne, joille oli luvattu rahaa. Raha antaa vauhtia, kun ratkaisu on jo pöydällä, ja kipsilevyn kanssa se kai yleensä on.',
      },
    ],
  },
  {
    article: 'just-asking',
    comments: [
      {
        name: 'Kahden mäyräkoiran Kuopio',
        at: '2025-08-13T18:44:00.000Z',
        text: 'Ksylitoli on koiralle oikeasti myrkkyä eikä vain tarinassa. Jos joku lukee tätä pastillipussi kädessä, niin älä lue loppuun. Soita.',
      },
      {
        name: 'Apteekin Aino',
        at: '2025-08-14T06:31:00.000Z',
        text: 'Apteekissa se sana on *samalla*. ”Voisinko samalla kysyä.” Sitä ennen on ostettu laastaria. Meillä kuudestoista sekunti on se, jona kuitti tulostuu. Kun rasahdus loppuu, ihminen joko lähtee tai kysyy.',
        answers: [
          {
            name: 'Tiskin toiselta puolelta',
            at: '2025-08-14T19:02:00.000Z',
            text: 'Minä olen se laastarin ostaja. Niitä on kotona yksitoista pakettia.',
          },
        ],
      },
    ],
  },
  {
    article: 'where-does-it-go',
    comments: [
      {
        name: 'Varaston Veke',
        at: '2025-09-11T04:50:00.000Z',
        text: 'Vihko on hyvä niin kauan kuin Taisto on Taisto. Meillä oli samanlainen. Seuraava mies kirjoitti siihen kaverinsa, ja hyväksymiskierto tuli takaisin. Ihan syystä. Miten se teidän nuorin pärjää?',
        answers: [
          {
            name: 'Petri Alajoki',
            isOfficial: true,
            at: '2025-09-12T05:15:00.000Z',
            text: 'Kysyin Taistolta. Hänen mielestään kaveriaan ei kirjoita vihkoon kukaan, joka joutuu perjantaina lukemaan sen kahdelle muulle. Eläkkeelle hän ei ole vielä lähtenyt. Syy on kuulemma hyllyssä.',
          },
        ],
      },
    ],
  },
  {
    article: 'best-mechanic',
    comments: [
      {
        name: 'Kylmäasentaja',
        at: '2025-10-07T14:55:00.000Z',
        text: 'Olen Reijo. En se Reijo, mutta Reijo. Kädet taskussa -sääntöä kokeiltiin meilläkin, ja kaksi viikkoa olin varma, että minua savustetaan ulos. Kukaan ei kertonut, mitä saan tilalle, ja palkka oli sidottu keikkoihin. Kun se muutettiin tuntipalkaksi, kädet pysyivät taskussa paljon paremmin.',
        answers: [
          {
            name: 'Kolmannen kerroksen Anne',
            at: '2025-10-07T18:20:00.000Z',
            text: 'Tämä. Palkinto otettiin pois ja päälle kiitettiin! Meillä pullonkaula on palkanlaskija, joka ainoana muistaa, miksi vuonna 1998 sovittiin niin kuin sovittiin. Hän ei opeta ketään. Eläkkeeseen on neljä vuotta, ja hän on laskenut (hän on hyvä laskemaan), että se, jota ilman ei pärjätä, ei lähde yt-kierroksella.',
            answers: [
              {
                name: 'Kylmäasentaja',
                at: '2025-10-08T03:58:00.000Z',
                text: 'Laskija on oikeassa. Jos jakamisesta rangaistaan, ei jaeta. Ei siihen kehiä tarvita.',
                answers: [
                  {
                    name: 'Kehäpäätelmä',
                    at: '2025-10-08T08:10:00.000Z',
                    text: 'Tuohan *on* kehä. Mitä enemmän pelkää, sitä vähemmän kertoo, sitä enemmän muut ovat hänen varassaan ja sitä enemmän on menetettävää.',
                    answers: [
                      {
                        name: 'Kylmäasentaja',
                        at: '2025-10-08T15:30:00.000Z',
                        text: 'Piirtäkää te. Minä katson sillä aikaa, miksi se jäätyy.',
                      },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
      {
        name: 'Asiakas, joka maksoi oppitunnin',
        at: '2025-10-08T06:30:00.000Z',
        email: 'oppitunti@asiakas.example',
        text: '> hän oli tilannut lämpöä ja maksanut oppitunnin\n\nMinun puolestani näin voi tehdä, kunhan se sanotaan etukäteen. Hammaslääkäriopiskelija paikkaa puoleen hintaan, ja tuolissa tietää, miksi siinä istuu kaksi tuntia. Tarjotkaa samaa: opetuskäynti, halvempi ja hitaampi. Kesällä ottaisin. Pakkasella en.',
        answers: [
          {
            name: 'Petri Alajoki',
            isOfficial: true,
            at: '2025-10-09T05:20:00.000Z',
            text: 'Vein ehdotuksen omistajalle. Hän aikoo kokeilla sitä huhtikuusta elokuuhun, huoltokäynneillä, joilla mikään ei ole rikki. Nimestä ei ole vielä sovittu. Hänestä *opetuskäynti* on rehellinen, Reijosta se on loukkaus nuorempaa kohtaan.',
          },
        ],
      },
      {
        name: 'Jouni, mutta eri Jouni',
        at: '2025-10-10T10:05:00.000Z',
        text: 'Kirjoittaja pääsi Jounista aika helpolla. Onko Jounille itselleen kerrottu, että hän on jutussa?',
        answers: [
          {
            name: 'Petri Alajoki',
            isOfficial: true,
            at: '2025-10-13T04:45:00.000Z',
            text: 'On. Soitin ennen kuin tämä julkaistiin. Hän muisti asian tarkemmin kuin minä: paikalla oli ollut kolmaskin mies, joka nauroi. Kuuntelemaan hän oppi seuraavalla tehtaalla joltakulta, jolla oli enemmän aikaa.',
          },
        ],
      },
      {
        name: 'Luvunlaskija',
        at: '2025-10-14T17:12:00.000Z',
        text: 'Viidessä viikossa kolme seitsemästätoista vaati toisen käynnin. Entä Reijolta, montako hänen 66 keikastaan oli uusintoja? Jos joka kuudes, niin mitään ei menetetty. Jos ei yhtään, asiakkaat maksoivat erotuksen. Ilman tuota lukua tämä on hyvä tarina eikä vielä muuta.',
      },
    ],
  },
  {
    article: 'what-will-you-stop',
    comments: [
      {
        name: 'Pöytäkirjanpitäjä',
        at: '2025-11-18T11:25:00.000Z',
        text: 'Kokeilin. Jätin johtoryhmän muistion tekemättä kolme kertaa. Neljännessä kokouksessa kysyttiin, miksi *kahdesta edellisestä* ei ole muistiota. Ensimmäistä ei ollut kaivannut kukaan.',
      },
      {
        name: 'Paloesimies evp.',
        at: '2025-11-20T16:40:00.000Z',
        text: 'Siinä neljännessä pinossa olen elänyt 32 vuotta. Lisään siihen yhden lapun: harjoitukset. Kukaan ei kaipaa poistumisharjoitusta, ja sen lopettaminen onnistuu hyvin joka vuosi yhtä lukuun ottamatta. Kokeen pituudeksi pitäisi panna talon ikä.',
      },
    ],
  },
]
