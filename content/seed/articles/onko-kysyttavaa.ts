import { em, footnote, h2, p, pullQuote, ul } from '../body.ts'
import type { SeedArticle } from '../shapes.ts'

export const anyQuestionsFi: SeedArticle = {
  key: 'any-questions-fi',
  kind: 'essay',
  language: 'fi',
  title: '”Onko kysyttävää?”',
  standfirst: 'Kysymys, johon kukaan ei vastaa, on yleensä esitetty niin, ettei siihen kuulukaan vastata.',
  authors: ['noora'],
  books: ['humble-inquiry'],
  categories: ['vuoropuhelu'],
  writtenOn: '2024-08-19',
  publishedAt: '2024-09-03T05:00:00.000Z',
  body: [
    p(
      'Erään tilitoimiston asiakasilta oli kestänyt puolitoista tuntia. Viimeisessä kuvassa oli suuri kysymysmerkki, ja esittelijä sanoi sen, mitä tässä kohdassa sanotaan. Kukaan ei kysynyt mitään. Takkeja puettaessa kuulin kolme kysymystä kolmelta yrittäjältä. Jokainen niistä esitettiin vierustoverille.',
    ),
    p(
      'Kampaaja kysyi, koskiko uusi määräaika häntäkin, kun hänellä ei ole työntekijöitä. Koneurakoitsija halusi tietää, mitä tehdä kuiteille, joista muste on haalistunut. Kolmas, kahvilan pitäjä, kysyi: ”Ymmärsitkö sinä siitä mitään?”',
    ),
    p(
      'Miksi kysymykset tulivat vasta eteisessä? Sana ”kysyttävää” pyytää ihmistä tunnustamaan muiden kuullen, että jotain jäi ymmärtämättä. Eteisessä kukaan ei tunnusta mitään. Siellä jutellaan.',
    ),
    pullQuote('Eteisessä kukaan ei tunnusta mitään. Siellä jutellaan.'),
    h2('Neljä sekuntia'),
    p(
      'Kysymyksessä on vikaa, mutta vielä enemmän sitä on odotuksessa. Otin kevään aikana kännykällä aikaa kolmessatoista tilaisuudessa. Sanasta ”kysyttävää” kului keskimäärin neljä sekuntia siihen, että esittäjä kiitti ja alkoi koota papereitaan. Lyhin aika oli yksi sekunti, ja se oli minun omani.',
    ),
    p(
      'Mary Budd Rowe tutki samaa koululuokissa jo 1970-luvulla. Opettajat odottivat kysymyksensä jälkeen tyypillisesti sekunnin. Kun heidät opetettiin odottamaan vähintään kolme, vastaukset pitenivät ja oppilaat alkoivat kysyä myös itse.',
      footnote(
        p(
          'M.\u00a0B.\u00a0Rowe: Wait time: slowing down may be a way of speeding up! ',
          em('Journal of Teacher Education'),
          ' 37 (1986), yhteenveto aiemmista tutkimuksista.',
        ),
      ),
      ' Luokassa tosin kysyttiin sellaista, mihin oli vastaus. Asiakasillassa odotus yksin ei auta: kokeilin kerran kahdenkymmenen sekunnin hiljaisuutta, ja ihmiset alkoivat pukea.',
    ),
    h2('Ankara määritelmä'),
    p(
      'Edgar H.\u00a0Schein kirjoittaa teoksessaan ',
      em('Humble Inquiry'),
      ' kysymisestä, jossa kysyjä ei tiedä vastausta ja haluaa sen kuulla, koska on kiinnostunut toisesta ihmisestä. Määritelmä on ankara. Sen läpi ei pääse johdatteleva kysymys, kuulustelu eikä kohteliaisuus, jolla tilaisuus päätetään.',
    ),
    p(
      'Schein perustelee asian riippuvuudella: johtaja tarvitsee alaistensa tietoa, joten hänen on kysyttävä nöyrästi. Hyväksyn perustelun. Asemaeroja kirja kyllä käsittelee, mutta enimmäkseen ylhäältä katsoen. Kun palkastani päättävä ihminen kysyy uteliaana, mitä ajattelen, en kuule uteliaisuutta. Kuulen palkastani päättävän ihmisen.',
    ),
    h2('Kolme kysymystä tilalle'),
    p('Olen kokeillut yleisön edessä näitä:'),
    ul(
      '”Minkä kohdan selittäisit huomenna työkaverille toisin kuin minä?”',
      '”Mitä teillä pitäisi tämän takia muuttaa?”',
      '”Missä kohdassa ajatuksesi karkasivat?”',
    ),
    p(
      'Viimeistä pelkäsin itse. Kun lopulta uskalsin esittää sen, eräs osallistuja sanoi pudonneensa kärryiltä heti alussa, sanan ”kate” kohdalla. Hän oli istunut kaksi tuntia ja nyökkäillyt. Se oli päivän hyödyllisin tieto, enkä olisi osannut sitä arvata.',
    ),
    p(
      'Sitten suosittelin samaa kysymystä muille, ja se oli virhe. Erään varaston esihenkilö esitti sen viiden hengen aamupalaverissa. Minun suustani, vieraan ihmisen kysymänä, se oli kysynyt, missä esitykseni petti. Hänen suustaan se kysyi, kuka ei ollut kuunnellut. Pöydän ympärillä vakuutettiin, ettei mikään ollut karannut. Seuraavana aamuna hän kokeili ensimmäistä kysymystä, ja trukinkuljettaja selitti lastausjärjestyksen toisin. Kuljettajan järjestys otettiin käyttöön.',
    ),
    p(
      'Kysymykset eivät siis siirry ihmiseltä toiselle niin kuin työkalut. Niissä kuuluu, kuka kysyy ja mitä hän voi vastauksella tehdä.',
    ),
    h2('Oikeus olla hiljaa'),
    p(
      'Eräs insinööri kirjoitti palautelomakkeeseeni: ”Joskus ei ole kysyttävää. Saisiko lähteä?” Saa. Yleisö ei ole puhujalle kysymyksiä velkaa, ja osa hiljaisuudesta tarkoittaa vain, että asia oli selvä ja bussi lähtee. Lopetan nykyisin kymmentä minuuttia ennen aikaa, sanon, että saa lähteä, ja jään naulakon viereen. Kysymyksiä tulee enemmän kuin ennen, eikä kenenkään tarvitse kuulla muiden kysymyksiä. Se on tavan heikko kohta: kampaaja saa vastauksen, mutta kahvilan pitäjä ei saa tietää, ettei ollut ainoa.',
    ),
    p(
      'Siksi kirjoitan naulakolla kuulemani muistiin ja lähetän kysymykset vastauksineen kaikille osallistujille, ilman nimiä. Kahdeksassa illassa niitä kertyi 31. Yhdeksän alkoi pahoittelulla: kysyjä arveli olevansa ainoa, joka ei tiennyt. Seitsemällä kerralla samaa oli kysynyt joku muukin. Pahoittelut jätän lähettämättä.',
    ),

    p(
      'Schein kuvaa amerikkalaista työelämää, jossa kertomista arvostetaan enemmän kuin kysymistä. Meillä kerrotaan ehkä vähemmän. Silti ei kysytä yhtään enempää, ollaan vain yhdessä hiljaa.',
    ),
  ],
}
