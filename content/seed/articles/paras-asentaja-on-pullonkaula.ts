import { em, h2, p, quote, strong } from '../body.ts'
import type { SeedArticle } from '../shapes.ts'

export const bestMechanic: SeedArticle = {
  key: 'best-mechanic',
  kind: 'essay',
  language: 'fi',
  title: 'Paras asentaja on pullonkaula',
  standfirst: 'Mitä useammin Reijo pelasti päivän, sitä useammin häntä tarvittiin.',
  authors: ['petri'],
  books: ['fifth-discipline'],
  categories: ['johtaminen', 'tiimioppiminen'],
  writtenOn: '2025-09-15',
  publishedAt: '2025-10-07T05:00:00.000Z',
  body: [
    p(
      'Eräässä lämpöpumppuja huoltavassa yrityksessä on asentaja, jota kutsun tässä Reijoksi. Kun vika ei löydy, soitetaan Reijolle. Hän ajaa paikalle, kuuntelee konetta hetken ja vaihtaa osan, jota kukaan ei ollut epäillyt. Asiakas kiittää, ja päivystäjä huokaisee helpotuksesta.',
    ),
    p(
      'Reijo palkittiin kolmena vuonna peräkkäin. Samoina vuosina vaikeat viat täyttivät hänen kalenterinsa, kunnes muuhun ei jäänyt aikaa. Nuoremmat eivät oppineet etsimään vikoja, koska Reijo ehti aina ensin.',
    ),
    quote('Tämän päivän ongelmat ovat peräisin eilisen ”ratkaisuista”.'),
    p(
      'Näin kuuluu ensimmäinen niistä yhdestätoista laista, jotka Peter Senge esittää kirjassaan ',
      em('The Fifth Discipline'),
      '. Reijon tapauksen hän piirtäisi kahdeksi kehäksi. Pikaratkaisu lievittää oiretta, ja juuri siksi perusratkaisu jää tekemättä. Vähitellen siihen ei enää pystytä, ja pikaratkaisua tarvitaan yhä useammin. Senge sanoo tätä taakan siirtämiseksi.',
    ),
    h2('Kädet taskussa'),
    p(
      'Reijoa ei tarvinnut siirtää pois. Sovittiin, että ',
      strong('hän saa tulla paikalle mutta ei koskea työkaluihin'),
      '. Hän kyselee, nuorempi kokeilee. Ensimmäiset kuusi viikkoa käynnit venyivät, ja kaksi asiakasta valitti laskusta, aivan aiheesta. Viiveestä Senge varoittaa erikseen: kustannus tulee heti ja hyöty myöhemmin, ja siinä välissä palataan helposti vanhaan.',
    ),
    p(
      'Yritys ei ehtinyt palata. Viime joulukuussa Reijon polvi leikattiin, ja hän oli poissa viisi viikkoa. Pakkaset tulivat, pumput jäätyivät ja viat löytyivät.',
    ),
    p(
      'Tammikuussa palkintoa ei enää jaettu. Reijoa pyydettiin suunnittelemaan vianhaun kurssi. Hän oli otettu ja hiukan loukkaantunut, ja kumpaankin oli syytä.',
    ),
  ],
}
