import { em, h2, linkTo, p, pullQuote } from '../body.ts'
import type { SeedArticle } from '../shapes.ts'

export const noErrand: SeedArticle = {
  key: 'no-errand',
  kind: 'post',
  language: 'fi',
  title: 'Ei asiaa',
  standfirst: 'Entinen kirjastonhoitaja lainasi tiskin päiväksi ja kirjoitti sen haltijalle.',
  authors: ['tuuli'],
  categories: ['palvelumuotoilu', 'kohtaaminen'],
  series: 'tiskin-takana',
  seriesPart: 4,
  publishedAt: '2025-09-24T05:00:00.000Z',
  body: [
    p('Hyvä Anniina,'),
    p(
      'kiitos tiskistä. Palautan sen siinä kunnossa, jossa sen sain, yhtä kylttiä lukuun ottamatta. Siitä lisää tuonnempana.',
    ),
    p(
      'Lähdin kirjastosta yhdeksän vuotta sitten ja olen sen jälkeen ansainnut leipäni piirtämällä muiden jonoja. Odotin pääseväni tuttuun paikkaan. Tuttua oli ääni, jolla palautusluukku nielee kirjan. Muu oli vaihtunut. Lainaaminen on mennyt automaateille, ja sinulle on jäänyt kaikki se, mitä automaatti ei ymmärrä.',
    ),
    p(
      'Piirsin tietysti jonon, en osaa olla piirtämättä. Kello kymmenen ja kahdentoista välillä tiskille tuli kolmekymmentäseitsemän ihmistä. Yhdeksän heistä etsi kirjaa tai tekijää. Yksitoista kysyi, saako täällä tulostaa. Loput seitsemäntoista jakautuivat niin, ettei niistä tule kuviota: myöhästymismaksu, kadonnut lapanen, pankin kirje, josta ei selvinnyt, vaatiiko se jotakin, ja poika, jolle piti vakuuttaa, että saman kirjan saa lainata heti uudestaan.',
    ),
    h2('Kyltti'),
    p(
      'Tulostuskyltti oli pylvään takana. Tiedät sen varmasti, ja luultavasti tiedät senkin, kuka sen siihen pani. Puoliltapäivin siirsin sitä metrin vasemmalle ja piirsin nuolen. En kysynyt lupaa, mitä pyydän anteeksi. Iltapäivällä tulostamisesta kysyi kolme.',
    ),
    p(
      'Olin itseeni tyytyväinen suunnilleen puoli tuntia. Sitten tiskille tuli vanha rouva, jolla oli vihreä huopahattu. Hän katsoi kylttiä, katsoi minua ja sanoi: ”Nyt siinä lukee se.” Ääni oli sama kuin ihmisellä, jonka bussipysäkki on siirretty. Työkaverisi kertoi, että rouva kysyy tulostamisesta joka arkipäivä. Hän ei ole tulostanut kertaakaan.',
    ),
    p(
      'Ammattikunnassani ajatellaan, että jokainen kysymys on vika, jonka voi korjata. Niin olen ajatellut minäkin. Merkitsen kysymykset pohjapiirrokseen punaisin pistein, siirrän kylttejä, muutan lomakkeita, ja kun pisteitä on vähemmän, lähetän laskun. Tällä kertaa pyyhin pois pisteen, jonka turvin ihminen oli saattanut kävellä tiskille ja avata suunsa.',
    ),
    pullQuote('Ammattikunnassani ajatellaan, että jokainen kysymys on vika, jonka voi korjata.'),
    p(
      'En silti ehdota kyltin palauttamista. Aamupäivän yksitoista halusivat oikeasti tulostaa, ja heille pylväs oli pelkkä pylväs. Kysyin sitten rouvalta, mitä hän lukee. ',
      em('Sinuhea'),
      ', kuulemma neljättä kertaa, ja hän oli Sinuhen kanssa eri mieltä melkein kaikesta. Siihen meni kaksikymmentä minuuttia. Taakse ehti kertyä neljän hengen jono, josta yksi oli selvästi Sinuhen puolella.',
    ),
    p(
      'Tulostajia se jono ei lohduttanut. Mies, jolla oli juna ja muistitikku, huokasi kahdesti, aivan oikeutetusti. En osannut palvella heitä yhtä aikaa, enkä tiedä, kenen pitäisi.',
    ),
    h2('Pääsymaksu'),
    p(
      'Olen jo kerran tässä lehdessä riidellyt B.\u00a0Joseph Pinen ja James H.\u00a0Gilmoren kirjasta ',
      em('The Experience Economy'),
      ' ja luulin saaneeni sanottavani sanotuksi. Junassa luoksesi luin kohdan, jossa yritystä kehotetaan miettimään, mitä se tekisi toisin, jos se perisi sisäänpääsymaksun. Kahvilalle tai huonekaluliikkeelle kysymys on hyvä. Olen esittänyt sen kymmenissä työpajoissa ja saanut tulokseksi parempia ovia ja kerran oikein hyvän penkin.',
    ),
    p(
      'Kirjastossa kysymys kaatuu. Jos ovella maksettaisiin, sinun pitäisi keksiä, mitä varten ihminen tulee. Nyt hänen ei tarvitse tietää sitä itsekään. Istuin kahvituntini lukusalissa. Kaksi luki. Yksi nukkui sanomalehden alla, yksi teki läksyjä, ja yksi istui takki päällä kädet sylissä ja katseli muita. Elämystalouden kannalta tuoli oli vajaakäytössä.',
    ),
    p(
      'Asiakas on sanan mukaan ihminen, jolla on asia. Sana sopii verotoimistoon ja rautakauppaan. Kun minä aloitin, puhuimme lainaajista ja lukijoista, ja kun nimitys vaihtui, kukaan ei huomannut, että tiskin eteen oli samalla tullut vaatimus. Rouva oli huomannut. Hän oli hankkinut itselleen asian.',
    ),
    p(
      'Kahvihuoneenne seinällä oli juliste, jossa luvattiin asiakaspoluista elämyksiä. Tunnistin sanaston, olen kirjoittanut sellaisia. Älä anna kenenkään toteuttaa sitä lukusalissa. Jos minä tarjoudun, muistuta tästä kirjeestä.',
    ),
    h2('Kaksi pyyntöä'),
    p(
      'Pidä kyltti uudessa paikassaan. Kun rouva tulee, kysy häneltä, missä Sinuhe on menossa, ja sano seuraavalle, että hihasta saa nykäistä.',
    ),
    p(
      'Kun seuraavan kerran tilastoitte tiskin kysymyksiä, jättäkää lomakkeeseen yksi sarake, jonka otsikko on ”ei asiaa”. Minulta ne ihmiset jäivät piirtämättä, koska pohjapiirroksessani on paikka vain niille, joilla on asia. En tiedä, mitä sarakkeen luvulla tehdään. Toivon, ettei mitään. Riittää, että se on siinä, kun joku ehdottaa tiskin poistamista sillä perusteella, että kysymykset ovat vähentyneet.',
    ),
    p('Terveisin Tuuli'),
  ],
  postscript: [
    p(
      'Kirjoittaja on Paalusolmun palvelumuotoilija ja entinen kirjastonhoitaja. Hän suosittelee kirjaa, jonka kanssa on yhä eri mieltä: Pinen ja Gilmoren ',
      linkTo('The Experience Economy', 'books', 'experience-economy'),
      '. Sen saa kirjastosta.',
    ),
  ],
}
