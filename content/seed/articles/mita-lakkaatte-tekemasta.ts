import { h2, link, p, strong, ul } from '../body.ts'
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
      'Lisääminen on helppoa, koska se ei loukkaa ketään. Vanhoilla raporteilla sen sijaan on tekijänsä, ja usein hän istuu samassa huoneessa.',
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
      'Kolmannesta pinosta löytyi viikkokooste, jota oli lähetetty perjantaisin kuuden vuoden ajan. Se jätettiin lähettämättä. Viidennellä viikolla tuli yksi yhteydenotto. Entinen työntekijä, joka oli jäänyt jakelulistalle, tiedusteli, oliko kaikki hyvin.',
    ),
    h2('Ensin kokeeksi'),
    p(
      'Lopettaa kannattaa kokeeksi ja niin, että kokeen voi perua. Ilmoitus lopettamisesta herättää puolustajat, kokeilu vain ne, jotka työtä todella tarvitsevat. Isännöintitoimisto kirjasi jokaisen kokeen kalenteriin: mikä jää pois, mistä päivästä lähtien ja kuka sen palauttaa, jos tarvetta ilmenee.',
    ),
    p('Viikkokoosteellekin nimettiin palauttaja. Häntä ei ole tarvittu.'),
  ],
  postscript: [
    p(
      'Kirjoittaja on Paalusolmun kehittämispäällikkö. Jos hiljaisuus huoneessa jäi vaivaamaan, hän suosittelee Amy C.\u00a0Edmondsonin kirjaa ',
      link('The Fearless Organization', '/kirjat/the-fearless-organization/'),
      '.',
    ),
  ],
}
