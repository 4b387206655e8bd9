import { em, h2, linkTo, ol, p, pullQuote, strong } from '../body.ts'
import type { SeedArticle } from '../shapes.ts'

export const whoDecides: SeedArticle = {
  key: 'who-decides',
  kind: 'post',
  language: 'fi',
  title: 'Kuka tämän päättää?',
  standfirst: 'Neljä palaveria, yksimielinen joukko eikä imuria.',
  authors: [],
  categories: ['johtaminen', 'esihenkilon-arki'],
  series: 'yksi-kysymys',
  seriesPart: 2,
  publishedAt: '2026-09-29T05:00:00.000Z',
  body: [
    p(
      'Eräässä konepajassa oli kolme kuukautta puhuttu siitä, pitäisikö hitsaamoon hankkia toinen savuimuri. Asiasta oli neljä muistiota. Kaikki olivat samaa mieltä, eikä imuria kuulunut.',
    ),
    p(
      'Viimeisen muistion viimeinen rivi kuului: ”Todettiin tarpeelliseksi.” Lauseessa ei ollut tekijää, eikä työkään sellaista saanut.',
    ),
    p(
      'Kukaan ei jarrutellut. Jokainen vain luuli, että päätös kuuluu jollekulle toiselle: työnjohtaja odotti ostajaa, ostaja tuotantopäällikköä ja tuotantopäällikkö budjettia. Yksimielisyyttä oli luultu päätökseksi.',
    ),
    pullQuote('Yksimielisyyttä oli luultu päätökseksi.'),
    p(
      'Laskimme, mitä asian käsittely oli maksanut. Neljä palaveria, kussakin kuusi ihmistä ja kolme varttia, on yhteensä kahdeksantoista työtuntia. Imurin hinta oli asennuksineen 4\u00a0300 euroa. Sitä, mitä hitsaajat olivat sillä välin hengittäneet, emme osanneet laskea.',
    ),
    h2('Nimi ennen asiaa'),
    p('Pyysimme konepajaa avaamaan jokaisen asian kolmella merkinnällä:'),
    ol(
      [strong('Kuka päättää?'), ' Yksi nimi, ei ryhmää.'],
      [strong('Ketä hän kuulee ensin?'), ' Ne, joiden työhön päätös vaikuttaa.'],
      [strong('Milloin päätös kerrotaan?'), ' Päivämäärä, joka pitää, vaikka vastaus olisi kieltävä.'],
    ),
    p(
      'Ensimmäinen kohta herätti vastarintaa. Nimen kirjaaminen tuntui töykeältä ja vähän vaaralliseltakin: jos päätös on väärä, kaikki tietävät, kenen se oli. Niin tietävät. He tietävät myös, kenelle kannattaa kertoa uusi tieto, kun suuntaa vielä voi muuttaa.',
    ),
    p(
      'Tuotantopäälliköllä oli painavampi vastaväite. Hänestä yhden ihmisen päätökset ovat huonompia kuin yhteiset, koska kuusi tietää enemmän kuin yksi. Tästä emme kiistelleet, ja sen takia listalla on toinen kohta. Kuuden tieto kerätään kuulemalla. Kuuden suostumusta ei tarvitse kerätä, ja sitä palavereissa oli odotettu: että joku sanoisi ääneen, ettei kukaan enää vastusta.',
    ),
    p(
      'Kolmas kohta näytti muodollisuudelta ja osoittautui arvokkaimmaksi. Kymmenestä ensimmäisestä asiasta neljään vastattiin kieltävästi. Yksi niistä oli hitsaajien toive isommasta taukotilasta, ja kielto kerrottiin sovittuna perjantaina: rahat menevät vuotavaan kattoon. Hitsaajia harmitti yhden kahvitauon verran. Edellinen taukotilaa koskenut toive oli odottanut kaksi vuotta vastausta, joka ei ollut kieltävä eikä myöntävä, ja sitä oli harmiteltu joka tauolla.',
    ),
    h2('Yksitoista päivää'),
    p(
      'Imuri hankittiin yhdentoista päivän kuluttua. Päätöksen teki hitsaamon työnjohtaja, jolla oli ollut siihen valtuudet koko ajan: viiteentuhanteen euroon asti hän sai ostaa kysymättä. Hän oli lukenut valtuutensa viimeksi allekirjoittaessaan työsopimustaan.',
    ),
    p(
      'Emme sano tätä hänen moitteekseen. Valtuus, jota ei kertaakaan mainita kahdessatoista vuodessa, on paperilla samalla tavalla kuin pelastussuunnitelma on rappukäytävän seinällä.',
    ),
    h2('Missä nimi ei auttanut'),
    p(
      'Kahden kuukauden kuluttua listalla oli kolmetoista asiaa, ja jokaisella oli nimi. Kolme asiaa seisoi silti. Trukkitien maalaamisesta päätti kunnossapidon esihenkilö, joka oli kuullut kaikkia ja päättänyt, että tie maalataan. Maaliin hänellä ei ollut rahaa. Nimi oli annettu sille, jolle asia kuului, ja raha oli toisen takana. Siitä lähtien listassa on ollut neljäskin sarake: mistä tämä maksetaan.',
    ),
    p(
      'Työnjohtaja puolestaan innostui. Hän siirrätti hitsaamon työkalukaapit yhdessä iltapäivässä toiselle seinälle ja hyppäsi toisen kohdan yli, koska oli niin hyvässä vauhdissa. Aamuvuoro etsi kulmahiomakoneita puoli tuntia. Kaapit siirrettiin takaisin, mikä sekin oli ripeä päätös.',
    ),
    p(
      'L.\u00a0David Marquet kertoo kirjassaan ',
      em('Turn the Ship Around!'),
      ' sukellusveneestä, jonka miehistö lakkasi pyytämästä lupaa ja alkoi ilmoittaa, mitä se aikoo tehdä. Kirja on innostava, ja moni lukija haluaisi aloittaa siitä heti maanantaina. Sukellusveneessä oli kuitenkin yksi etu, joka konepajasta puuttui: kaikki tiesivät valmiiksi, kuka on kapteeni. Valtaa voi jakaa eteenpäin vasta, kun tiedetään, kenellä se on.',
    ),
    p(
      'Meillä itsellämmekään se ei ollut selvää. Kokeilimme listaa omassa toimituksessamme: kuudesta avoimesta asiasta neljälle löytyi nimi, ja kolmessa se oli sama. Sen haltija antoi kolmesta asiastaan kaksi pois vielä samana iltapäivänä ja kertoi nukkuneensa hyvin.',
    ),
    h2('Kysymys seinälle'),
    p(
      'Konepajan kokoushuoneessa on nyt taulun ylälaidassa kysymys ”Kuka tämän päättää?”. Tuotantopäällikkö kertoi, että useimmin siihen vastataan: ”Minä kai.” Sana ”kai” jää yleensä pois, kun vastaus kirjoitetaan tauluun.',
    ),
    p(
      'Sarjan ensimmäisessä osassa kysyttiin, ',
      linkTo('mitä lakkaatte tekemästä', 'articles', 'what-will-you-stop'),
      '. Seuraavan kysymyksen voitte ehdottaa keskustelussa. Sen päättää Helka Sippola, joka kuulee ensin lukijoita ja kertoo valintansa marraskuun loppuun mennessä.',
    ),
  ],
}
