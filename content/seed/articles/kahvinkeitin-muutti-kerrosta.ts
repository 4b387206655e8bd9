import {
  bookCard,
  definitions,
  em,
  embed,
  factBox,
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
    ),
    picture('kerrokset', 'Piirtäjien uusi kahvireitti.'),
    h2('Mistä jonossa puhutaan?'),
    p('Toimisto piti kaksi viikkoa tukkimiehen kirjanpitoa siitä, mitä missäkin otettiin puheeksi.'),
    table(
      ['Puheenaihe', 'Kahvijonossa', 'Palaverissa'],
      ['Keskeneräinen kysymys', '31', '4'],
      ['Oma virhe', '12', '1'],
      ['Aikataulu', '9', '26'],
    ),
    p(
      'Luvut ovat pieniä, mutta suunta on selvä. Jonossa kysyttiin se, mitä palaverissa ei kehdattu kysyä. Kysymyksiä on nimittäin kahta lajia:',
    ),
    pullQuote('Jonossa kysyttiin se, mitä palaverissa ei kehdattu kysyä.'),
    definitions([
      { term: 'Keskeneräinen kysymys', meaning: 'kysyjä ei vielä tiedä, onko kysymys hyvä' },
      { term: 'Valmis kysymys', meaning: 'kysyjä arvaa jo vastauksen ja haluaa sen pöytäkirjaan' },
    ]),
    quote('Ennen kysyin vasta, kun olin varma. Nyt kysyn, kun kahvi on vielä kuumaa.'),
    h3('Keitin ei yksin riitä'),
    p('Jono toimi, koska kolme asiaa osui kohdalleen:'),
    ul(
      [strong('Yksi paikka.'), ' Kaikki kulkivat sen kautta:'],
      ul('piirtäjät', 'laskijat', ['jopa ', em('toimitusjohtaja')]),
      [strong('Lupa viipyä.'), ' Kukaan ei katsonut kelloa.'],
      [strong('Ei esityslistaa.'), ' Siksi kukaan ei valmistautunut.'],
    ),
    pullQuote('Portaat ovat talon halvin neuvotteluhuone.', 'Toimiston talouspäällikkö'),
    h4('Entä etätyö?'),
    p(
      'Portaita ei voi lähettää kotiin. Toimisto kokeilee nyt avointa puhelinlinjaa kello 9.15.',
      footnote(p('Toistaiseksi linjalla puhutaan enimmäkseen kahvista.')),
    ),
    factBox(
      'Kokeile ensi viikolla',
      ol(
        'Sulje toinen kahvipiste viikoksi.',
        'Kirjaa, mitä jonossa kysytään.',
        'Avaa piste, jos sitä kaivataan.',
      ),
    ),
    gallery('kerrokset', 'jono'),
    rule(),
    p(
      'Kysymisen arkuudesta on kirjoitettu hyllymetreittäin. Ohuin kirja on paras, ja Amy Edmondsonin esitelmän ehtii katsoa kahvitauolla. Oman kokemuksemme keskeneräisistä asioista luit jo kirjoituksesta ',
      linkTo('Kuka tämän päättää?', 'articles', 'who-decides'),
      '.',
    ),
    bookCard('humble-inquiry'),
    embed('https://www.youtube.com/watch?v=LhoLuui9gX8'),
  ],
}
