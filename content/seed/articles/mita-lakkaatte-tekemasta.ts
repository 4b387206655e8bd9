import { h2, linkTo, p, pullQuote, strong, ul } from '../body.ts'
import type { SeedArticle } from '../shapes.ts'

export const whatWillYouStop: SeedArticle = {
  key: 'what-will-you-stop',
  kind: 'post',
  language: 'fi',
  title: 'Mitä lakkaatte tekemästä?',
  standfirst: 'Kehittämispäivän vaikein kysymys on lyhyt, ja sitä seuraa pitkä hiljaisuus.',
  authors: ['saga'],
  categories: ['johtaminen'],
  series: 'yksi-kysymys',
  seriesPart: 1,
  publishedAt: '2025-11-18T06:00:00.000Z',
  body: [
    p(
      'Kehittämispäivän päätteeksi seinällä on tavallisesti parikymmentä uutta asiaa. Silloin kysyn: mitä lakkaatte tekemästä? Huone hiljenee, ja joku katsoo kelloa.',
    ),
    p(
      'Uusi kysymys ei ole. Michael Porter kirjoitti jo vuonna 1996, että strategian ydin on valita, mitä ei tehdä (Harvard Business Review). Olen nähnyt lauseen monen strategian alussa. Lopetettavien asioiden luettelon olen nähnyt kahden lopussa.',
    ),
    p(
      'Lisääminen on helppoa, koska se ei loukkaa ketään. Vanhoilla raporteilla sen sijaan on tekijänsä, ja usein hän istuu samassa huoneessa.',
    ),
    pullQuote('Lisääminen on helppoa, koska se ei loukkaa ketään.'),
    p(
      'Kohteliaisuus ei selitä kaikkea. Gabrielle Adams työtovereineen antoi koehenkilöille paranneltavaksi muun muassa legorakennelmia, tekstejä ja päiväretken ohjelman (Nature 2021). Useimmat lisäsivät jotain silloinkin, kun poistaminen olisi auttanut paremmin. Kun poistamisen mahdollisuudesta muistutettiin, sitä käytettiin enemmän. Poistamista ei siis vierastettu. Se ei vain tullut mieleen. Siksi kysyn enkä odota, että joku keksii itse.',
    ),
    h2('Kolme pinoa'),
    p(
      'Eräässä isännöintitoimistossa kysymykseen tartuttiin. Kahden viikon ajan jokainen jakoi toistuvat työnsä kolmeen pinoon sen mukaan, mitä tapahtuisi, jos työ jäisi tekemättä:',
    ),
    ul(
      [strong('Kaivattu:'), ' joku kysyisi perään saman päivän aikana.'],
      [strong('Totuttu:'), ' joku kysyisi perään joskus.'],
      [strong('Huomaamaton:'), ' kukaan ei kysyisi.'],
    ),
    p(
      'Yksitoista ihmistä kirjoitti 143 lappua. Kaivattuja oli 96, totuttuja 36 ja huomaamattomia 11. Kolmannesta pinosta löytyi viikkokooste, jota oli lähetetty perjantaisin kuuden vuoden ajan. Se jätettiin lähettämättä. Viidennellä viikolla tuli yksi yhteydenotto. Entinen työntekijä, joka oli jäänyt jakelulistalle, tiedusteli, oliko kaikki hyvin.',
    ),
    p(
      'Hankalin pino oli keskimmäinen. Totuttujen joukossa oli muun muassa sähkönkulutuksen kuukausitaulukko, jonka perään joku kyllä kysyisi, joskus. Pyysin vaihtamaan ”joskus”-sanan päivään, jona viimeksi oli kysytty. Päivä löytyi yhdeksälle lapulle 36:sta. Muista 27:stä uskallettiin silti lopettaa vain viisi. ”Joskus” on sitkein perustelu, jonka tunnen, sillä minään yksittäisenä päivänä sitä ei voi näyttää vääräksi.',
    ),
    h2('Avainkaappi'),
    p(
      'Tähän asti tarina on sellainen, jonka kerron mielelläni. Kolmannessa pinossa oli kuitenkin myös avainkaapin kuukausitarkistus. Sitäkään ei kukaan kaivannut, ja sekin jätettiin tekemättä. Kolmantena kuukautena huomattiin, että yhden taloyhtiön yleisavain puuttui, eikä kukaan osannut sanoa, mistä lähtien. Lukot jouduttiin sarjoittamaan uudestaan. Minulle soitettiin siitä, ja puhelu oli lyhyt.',
    ),
    p(
      'Pinoistani puuttui neljäs: työt, joita ei kaipaa kukaan ennen kuin niitä tarvitaan. Varmuuskopiot, sammutinten huolto ja vakuutukset näyttävät hyvänä vuonna kaikki huomaamattomilta. G.\u00a0K.\u00a0Chesterton neuvoi jo vuonna 1929, ettei tien poikki pantua aitaa pidä purkaa ennen kuin tietää, miksi se on siinä. Olin pitänyt neuvoa vanhoillisen miehen verukkeena, ja sellaisenakin sitä käytetään: aina löytyy joku, joka ei omasta mielestään vielä tiedä tarpeeksi. Avainkaapin tapauksessa selvittäminen olisi vienyt yhden puhelun.',
    ),
    p(
      'Nykyisin pyydän kirjoittamaan jokaisen kolmannen pinon lapun taakse, mitä varten työ aikanaan aloitettiin. Jos kukaan ei tiedä, soitetaan aloittajalle. Viikkokoosteen aloittaja löytyi helposti. Hän oli se entinen työntekijä, ja hän kertoi, että kooste oli tehty yhden syksyn tarpeeseen. Hän oli luullut, että se lopetetaan jouluna.',
    ),
    h2('Ensin kokeeksi'),
    p(
      'Lopettaa kannattaa kokeeksi ja niin, että kokeen voi perua. Ilmoitus lopettamisesta herättää puolustajat, kokeilu vain ne, jotka työtä todella tarvitsevat. Isännöintitoimisto kirjasi jokaisen kokeen kalenteriin: mikä jää pois, mistä päivästä lähtien ja kuka sen palauttaa, jos tarvetta ilmenee. Kokeen on lisäksi oltava tarpeeksi pitkä. Harvoin sattuvaa vahinkoa ei voi koetella kuukaudessa. Avainkaapista isännöitsijä sanoi sen minua paremmin: kokeessa ei ollut muuta vikaa kuin se, että se oli lyhyempi kuin vahinko. Tarkistus palasi kalenteriin, nyt neljä kertaa vuodessa.',
    ),
    p(
      'Kysymyksen esittäjän on syytä vastata siihen myös itse. Viime keväänä kollegat kysyivät sitä minulta, ja minä olin se, joka katsoi kelloa. Ehdolla oli valmennustemme loppukooste, kuusi sivua kaavioita, jotka olin suunnitellut itse. Pidin niille puolustuspuheen, joka kesti kauemmin kuin yksikään asiakas on tiettävästi koosteen parissa viipynyt. Kooste jätettiin kokeeksi pois yhdeltätoista asiakkaalta. Kaksi pyysi sen takaisin ja saa sitä yhä. Muut yhdeksän eivät ole sanoneet mitään, ja se hiljaisuus on opettanut minulle enemmän kuin ne, joita itse saan aikaan.',
    ),
    p('Viikkokoosteellekin nimettiin palauttaja. Häntä ei ole tarvittu.'),
  ],
  postscript: [
    p(
      'Kirjoittaja on Paalusolmun kehittämispäällikkö. Jos hiljaisuus huoneessa jäi vaivaamaan, hän suosittelee Amy C.\u00a0Edmondsonin kirjaa ',
      linkTo('The Fearless Organization', 'books', 'fearless-organization'),
      '.',
    ),
  ],
}
