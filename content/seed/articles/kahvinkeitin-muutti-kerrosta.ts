import {
  bookCard,
  definitions,
  em,
  embed,
  factBox,
  file,
  footnote,
  gallery,
  h2,
  h3,
  h4,
  leadIn,
  link,
  linkTo,
  ol,
  p,
  picture,
  pullQuote,
  quote,
  rule,
  strong,
  table,
  ul,
} from '../body.ts'
import type { SeedArticle } from '../shapes.ts'

/** Has one of everything that a text can hold. */
export const coffeeMakerMoves: SeedArticle = {
  key: 'coffee-maker-moves',
  kind: 'post',
  language: 'fi',
  title: 'Kahvinkeitin muutti kerrosta',
  standfirst: 'Suunnittelutoimistossa toivottiin lisää keskustelua. Apu löytyi, kun yksi laite hajosi.',
  authors: ['saga'],
  categories: ['tiimioppiminen', 'vuoropuhelu'],
  publishedAt: '2026-10-20T05:00:00.000Z',
  body: [
    p(
      leadIn('Toimistossa oli kaksi kerrosta'),
      ' ja kaksi kahvinkeitintä. Ylhäällä piirrettiin, alhaalla laskettiin, ja kerrosten väliset asiat hoidettiin palavereissa. Keväällä ylempi keitin hajosi, eikä uutta ostettu heti.',
    ),
    p(
      'Piirtäjät alkoivat kävellä portaat alas. Kuukauden päästä laskijat tiesivät asioita, joita kenenkään ei ollut käsketty heille kertoa.',
      footnote(
        p(
          'Tapaus on koottu kahdesta oikeasta. Tunnetko kolmannen? ',
          link('Kirjoita toimitukselle', 'mailto:toimitus@sitouttaja.example'),
          '.',
        ),
      ),
      ' He tiesivät esimerkiksi, että uimahallin kattokannattajaa oli siirretty neljäkymmentä senttiä ja että piirtäjä itse piti siirtoa huonona ajatuksena.',
    ),
    picture('kerrokset', 'Piirtäjien uusi kahvireitti.'),
    p(
      'Minut oli pyydetty taloon ennen kuin keitin hajosi. Olin suunnitellut toimistolle kerrosten yhteiset aamupalaverit, kaksi viikossa, ja laatinut niille esityslistan pohjan. Keitin ehti edelle. Pohja on minulla tallessa. Siinä on kohta ”vapaata keskustelua, 10\u00a0min”, enkä enää muista, mitä ajattelin siinä tapahtuvan.',
    ),
    h2('Mistä jonossa puhutaan?'),
    p(
      'Toimisto piti kaksi viikkoa tukkimiehen kirjanpitoa siitä, mitä missäkin otettiin puheeksi. Kirjaajana oli se, joka sattui seisomaan viimeisenä. Menetelmässä on vikansa: kun ihminen tietää viivojen olevan tekeillä, hän puhuu toisin. Neljäntenä päivänä joku kysyi jotain vain saadakseen viivan, ja siitä syntyi hyvä keskustelu.',
    ),
    table(
      ['Puheenaihe', 'Kahvijonossa', 'Palaverissa'],
      ['Keskeneräinen kysymys', '31', '4'],
      ['Oma virhe', '12', '1'],
      ['Aikataulu', '9', '26'],
    ),
    p(
      'Luvut ovat pieniä, mutta suunta on selvä, ja kahdestatoista omasta virheestä kolme olisi muuten huomattu vasta työmaalla. Jonossa kysyttiin se, mitä palaverissa ei kehdattu kysyä. Kysymyksiä on nimittäin kahta lajia:',
    ),
    pullQuote('Jonossa kysyttiin se, mitä palaverissa ei kehdattu kysyä.'),
    definitions([
      { term: 'Keskeneräinen kysymys', meaning: 'kysyjä ei vielä tiedä, onko kysymys hyvä' },
      { term: 'Valmis kysymys', meaning: 'kysyjä arvaa jo vastauksen ja haluaa sen pöytäkirjaan' },
    ]),
    quote('Ennen kysyin vasta, kun olin varma. Nyt kysyn, kun kahvi on vielä kuumaa.'),
    p(
      'Näin sanoi nuori laskija, jonka pöydältä piirtäjien luo oli ollut matkaa yhdet portaat. Lyhyeltä se kuulostaa. Thomas J.\u00a0Allen mittasi teoksessaan ',
      em('Managing the Flow of Technology'),
      ' (1977), miten insinöörien keskinäinen puhe harveni, kun työpisteiden väli kasvoi, jyrkimmin jo ensimmäisten kymmenien metrien matkalla. Sähköpostia ei silloin ollut juuri kenelläkään. En tiedä, miltä käyrä näyttäisi nyt, mutta portaat ovat pysyneet entisellään.',
    ),
    h3('Keitin ei yksin riitä'),
    p('Jono toimi, koska kolme asiaa osui kohdalleen:'),
    ul(
      [strong('Yksi paikka.'), ' Kaikki kulkivat sen kautta:'],
      ul('piirtäjät', 'laskijat', ['jopa ', em('toimitusjohtaja')]),
      [strong('Lupa viipyä.'), ' Kukaan ei katsonut kelloa.'],
      [strong('Ei esityslistaa.'), ' Siksi kukaan ei valmistautunut.'],
    ),
    pullQuote('Portaat ovat talon halvin neuvotteluhuone.', 'Toimiston talouspäällikkö'),
    p(
      'Toimiston vanhin rakennesuunnittelija piti jonoa vaarallisena, ja kuuntelin häntä. Jonossa sovitusta ei jää jälkeä. Kannattajan siirrosta oli viikon kuluttua kolme eri muistikuvaa, ja kaikki kolme olivat kahvilta. Nykyisin toimistossa on sääntö: kysyä saa missä tahansa, mutta päätetään siellä, missä joku kirjoittaa.',
    ),
    p(
      'Kesäkuussa talouspäällikkö tarkoitti hyvää ja osti alakertaan nopeamman keittimen. Kuppi valmistui yhdessätoista sekunnissa, eikä jonoa enää ehtinyt syntyä. Toimisto oli maksanut 1\u00a0900 euroa päästäkseen eroon siitä, mitä se oli tullut minulta ostamaan. Vanha keitin haettiin varastosta ja nostettiin uuden viereen, ja väki ryhmittyi kahtia: kiireiset uudelle, muut vanhalle. Kysymykset jäivät vanhan luo.',
    ),
    p(
      '”Kaikki” oli sekin liioittelua. Yksi laskijoista juo teetä ja keittää vetensä omalla pöydällään. Hän kertoi minulle syyskuussa, että oli keväästä asti kuullut uutiset viimeisenä ja luullut, että muut olivat alkaneet vältellä häntä. Kukaan ei ollut vältellyt. Mikä rakennetaan sattuman varaan, jättää sattumalta myös jonkun ulkopuolelle, eikä ulkopuolelle jäänyt voi tietää, että syynä oli kahvi.',
    ),
    h4('Entä etätyö?'),
    p(
      'Portaita ei voi lähettää kotiin. Toimisto kokeilee nyt avointa puhelinlinjaa kello 9.15.',
      footnote(p('Toistaiseksi linjalla puhutaan enimmäkseen kahvista.')),
      ' Etäpäiviä pitää neljätoista ihmistä, ja linjalla käy heistä tavallisesti viisi. Teenjuoja on yksi näistä viidestä.',
    ),
    factBox(
      'Kokeile ensi viikolla',
      ol(
        'Sulje toinen kahvipiste viikoksi.',
        'Kirjaa, mitä jonossa kysytään.',
        'Katso, kuka jonosta puuttuu.',
        'Avaa piste, jos sitä kaivataan.',
      ),
    ),
    file('kirjanpito'),
    file('kahvikello', 'Kahvikello, jolla toimiston puhelinlinja avataan'),
    gallery('kerrokset', 'jono'),
    rule(),
    p(
      'Kysymisen arkuudesta on kirjoitettu hyllymetreittäin. Ohuin kirja on paras, ja Amy Edmondsonin esitelmän ehtii katsoa kahvitauolla. Siitä, miten keskeneräiset asiat saadaan päätetyiksi, kerroimme kirjoituksessa ',
      linkTo('Kuka tämän päättää?', 'articles', 'who-decides'),
      '.',
    ),
    bookCard('humble-inquiry'),
    embed('https://www.youtube.com/watch?v=LhoLuui9gX8'),
  ],
}
