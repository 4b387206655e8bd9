import { em, linkTo, p, pullQuote, quote, strong } from '../body.ts'
import type { SeedArticle } from '../shapes.ts'

export const wrongCounter: SeedArticle = {
  key: 'wrong-counter',
  kind: 'post',
  language: 'fi',
  title: 'Saattaa olla, saattaa perille',
  standfirst:
    'Päiväkirja kaupungin palvelupisteestä, jossa kysyttiin kaikkea ja vähän yli puolet kysyi oikealta tiskiltä.',
  authors: ['helka'],
  categories: ['palvelu', 'viestinta'],
  series: 'tiskin-takana',
  seriesPart: 2,
  publishedAt: '2025-08-27T05:00:00.000Z',
  body: [
    p(
      strong('7.40.'),
      ' Palvelupiste avataan kahdeksalta. Ovella odottaa neljä ihmistä, kolme heistä varmuuden vuoksi. Saan rintaan lapun, jossa lukee HARJOITTELIJA. Ikäiselläni se herättää myötätuntoa, ja aion käyttää sen kaiken.',
    ),
    p(
      strong('8.05.'),
      ' Ensimmäinen asia on pysäköintitunnus. Osaan. Toinen on katuvalo, joka palaa päivällä. En osaa. Palveluneuvoja Sirkku osaa, mutta vastausta varten pitää tietää, onko katu kaupungin vai tiekunnan. Asiakas ei tiedä. Hänen kannaltaan lamppu on kummassakin tapauksessa tolpan päässä.',
    ),
    p(
      strong('9.10.'),
      ' Mies tulee ilmoittamaan vesimittarin lukeman. Vesilaitos muutti täältä viisi vuotta sitten, ja sanon sen niin kuin ohjeessa neuvotaan: ”Teidän pitää olla yhteydessä vesilaitokseen.” Mies katsoo minua pitkään. ”Minähän olen yhteydessä.”',
    ),
    p(
      strong('9.15.'),
      ' Sirkku ottaa miehen hoitaakseen. Hän kirjoittaa lapulle osoitteen ja aukioloajan, piirtää kulmatalon ja soittaa samalla sinne, minne mies on menossa: ”Teille tulee herra, jolla on lukema kämmenessä. Älkää päästäkö häntä pesemään käsiään.”',
    ),
    p(
      strong('10.30.'),
      ' Pidän tukkimiehen kirjanpitoa kahdessa sarakkeessa, ',
      em('meille'),
      ' ja ',
      em('muualle'),
      '. Luulin jälkimmäistä erehdysten luetteloksi. Sirkku oikaisee: ”Sitä vartenhan tässä istutaan. Ne, jotka tietävät, mihin asia kuuluu, hoitavat sen kotona koneella.” Olin tullut tänne siinä uskossa, että hyvä palvelupiste ratkaisee asioita. Ehkä ratkaisemista tärkeämpää on saada selville, kenen pöydälle asia kuuluu.',
    ),
    p(
      strong('11.20.'),
      ' Hiljainen hetki, ja mietin miehen kämmentä. Suomen saattaa-verbi tarkoittaa kahta asiaa, ehkä ja perille. Saattaa olla, että asia kuuluu rakennusvalvontaan. Saatan teidät rakennusvalvontaan. Neuvonnassa annetaan enimmäkseen edellistä, koska siitä ei joudu vastuuseen. Ohjeessa verbi on ”ohjata”: asiakas ohjataan oikean palvelun piiriin. Ohjata voi istualtaan.',
    ),
    pullQuote('Suomen saattaa-verbi tarkoittaa kahta asiaa, ehkä ja perille.'),
    p(
      strong('11.45.'),
      ' Nuori nainen kysyy hiljaa, onko täällä paikkaa, jossa voi olla hetken yksin. Sirkku tietää senkin. Huone 112 on vapaa puoli yhteen, ja Sirkku vie sinne lasin vettä. Tukkimiehen kirjassani ei ole tälle saraketta. Vedän viivan kohtaan ',
      em('meille'),
      '.',
    ),
    p(
      strong('12.20.'),
      ' Ruokapalveluissa opin mittaamaan kiirettä lounaina. Väljänä päivänä syödään kokonainen, tavallisena puolikas. Tänään syön kaksi näkkileipää arkistokaapin takana. Neljännes.',
    ),
    p(
      strong('13.00.'),
      ' Nainen, jonka toinen virasto on lähettänyt meille ja jonka kolmas oli lähettänyt sinne. Hänellä on muovitasku, ja siinä on kaikki, mitä kukaan on häneltä koskaan pyytänyt. Asia kuuluu sinne, mistä hän aamulla lähti. Minä ryhdyn pahoittelemaan. Sirkku ei pahoittele, hän soittaa. Puhelu kestää neljätoista minuuttia, joista yksitoista on musiikkia. Jonossa on kohta seitsemän ihmistä. Kukaan heistä ei valita. He kuuntelevat, ja luullakseni jokainen laskee, soitettaisiinko hänenkin puolestaan.',
    ),
    p(
      strong('13.25.'),
      ' Seinällä on näyttö, jossa päivän keskimääräinen odotusaika muuttuu vihreästä keltaiseksi. Naiselta säästyi kaksi bussimatkaa. Niille ei ole näyttöä.',
    ),
    p(
      strong('14.30.'),
      ' Kirjoitan vastaväitteen itselleni. Jos jokainen saatetaan perille, jonossa seistään iltaan, eikä kukaan pääse edes sinne, minne tulikin. Kysyn Sirkulta, missä hänen rajansa kulkee. Se on niin yksinkertainen, että kirjoitan sen kämmeneen:',
    ),
    quote('Ensimmäisellä kerralla neuvotaan. Toisella kerralla saatetaan.'),
    p(
      'Ensikertalainen saa siis lapun ja kulmatalon. Se, joka on jo kerran lähetetty väärään paikkaan, saa puhelun. Rajaa ei lue missään. Kysyn, pitäisikö lukea, ja saan tehtävän.',
    ),
    p(
      strong('15.10.'),
      ' Mies tuo löytölompakon. Siinä on kolmekymmentä euroa ja kirjastokortti. Poliisille, sanoo ohje. Mies on menossa päinvastaiseen suuntaan, ja näen hänestä, että lompakko jää kaupungin kiertoon, jos nyt neuvon. Kerta on ensimmäinen, joten säännön mukaan häntä pitäisi neuvoa. Sirkku ottaa lompakon. ”Sääntö on ihmisille”, hän sanoo, ”tämä on lompakko.”',
    ),
    p(
      strong('15.50.'),
      ' Päivän saldo: kuusikymmentäneljä asiaa. Meille kolmekymmentäviisi, muualle kaksikymmentäyhdeksän. Muualle kuuluneista yhdeksän oli jo käynyt yhdessä väärässä paikassa ennen tätä. Laskin minuutit niin hyvin kuin osasin, ja niihin yhdeksään oli mennyt melkein yhtä paljon aikaa kuin kaikkiin pysäköintitunnuksiin. Ne ovat myös ainoat, jotka muistan illalla.',
    ),
    p(
      'Valmentajana olisin tullut tähän saliin puhumaan yhden luukun periaatteesta. Sellaista luukkua ei ole, enkä enää usko, että sellaista kannattaa luvata. Asiakas ymmärtää kyllä, että talossa on monta ovea. Vaikeampi on ymmärtää, miksi ovelta toiselle pitää löytää yksin.',
    ),
    p(
      strong('16.10.'),
      ' Liimaan Sirkun säännön tiskin alareunaan, siihen, missä sen näkee vain istuva. Lähtiessäni puhelin soi. Vesilaitokselta ilmoitetaan, että lukemasta sai selvää.',
    ),
  ],
  postscript: [
    p(
      'Kirjoittaja on Sitouttajan päätoimittaja ja esihenkilöiden valmentaja. Hän suosittelee Atul Gawanden kirjaa ',
      linkTo('The Checklist Manifesto', 'books', 'checklist-manifesto'),
      ', jonka mukaan hyvä ohje mahtuu yhdelle sivulle. Sirkun ohje mahtuu tiskin reunaan.',
    ),
  ],
}
