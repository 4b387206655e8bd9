import { em, p } from '../body.ts'
import type { SeedArticle } from '../shapes.ts'

export const thanksForYourFeedback: SeedArticle = {
  key: 'thanks-for-your-feedback',
  kind: 'column',
  language: 'fi',
  title: 'Kiitos palautteestasi',
  standfirst: 'Automaattinen kiitos on valmis ennen kuin palautteessa on sanaakaan.',
  authors: ['helka'],
  categories: ['palaute'],
  publishedAt: '2024-11-12T06:00:00.000Z',
  body: [
    p(
      'Kirjoitin syyskuussa eräälle kirjastolle, että lainauskuittiin tulostettu eräpäivä on niin vaalea, ettei isäni erota sitä. Vastaus tuli minuutissa: ',
      em('Kiitos palautteestasi! Se on meille tärkeää.'),
      ' Muuta en ole kuullut.',
    ),
    p(
      'Kiitoksessa ei ole muuta vikaa kuin sen ajoitus. Se kirjoitettiin ennen kuin minä olin kirjoittanut mitään. Kone ei voinut tietää, oliko palautteeni tärkeä, joten se vakuutti niin varmuuden vuoksi.',
    ),
    p(
      'Palautteen antaja tekee palkatonta työtä. Hän on huomannut jotain, mikä talossa on jäänyt näkemättä, etsinyt lomakkeen, täyttänyt pakolliset kentät ja arvannut, kuuluuko asia kohtaan ”tilat” vai kohtaan ”muu”. Palkkaa hän ei odota. Hän odottaa kuulevansa, kävikö kukaan katsomassa.',
    ),
    p(
      'Siksi ehdotan kiitokselle uutta paikkaa. Ensin joku lukee. Sitten joku vastaa kahdella virkkeellä: ',
      em('näin teimme'),
      ' tai ',
      em('emme tee näin, koska\u00a0…'),
      '. Kieltävä vastauskin kelpaa, kun siinä on syy. Kiittää voi viimeiseksi, jos vielä siltä tuntuu.',
    ),
    p(
      'Tiedän, mitä tähän sanotaan: palautetta tulee liikaa. Sitä tuli liikaa myös eräälle linja-autoyhtiölle, kunnes se alkoi ripustaa kuukauden kymmenen yleisintä palautetta vastauksineen linja-autoaseman seinälle. Yhdessäkään ei ollut lähettäjän nimeä, mutta useimmat löysivät omansa, sillä samaa oli kysynyt moni.',
    ),
    p('Isäni muuten osti suurennuslasin. Kuitti on edelleen vaalea.'),
  ],
}
