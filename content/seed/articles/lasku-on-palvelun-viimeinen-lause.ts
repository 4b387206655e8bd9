import { definitions, em, h2, p } from '../body.ts'
import type { SeedArticle } from '../shapes.ts'

export const invoiceIsTheLastWord: SeedArticle = {
  key: 'invoice-is-the-last-word',
  kind: 'essay',
  language: 'fi',
  title: 'Lasku on palvelun viimeinen lause',
  standfirst: 'Piano nousi kolmanteen kerrokseen ilman naarmuja. Laskussa luki ”lisät 3\u00a0kpl”.',
  authors: ['ilari'],
  books: ['asiakaskokemus'],
  bookPoints: 1.5,
  categories: ['kohtaaminen'],
  writtenOn: '2026-01-12',
  publishedAt: '2026-01-27T06:00:00.000Z',
  body: [
    p(
      'Muuttomiehet olivat olleet erinomaisia. Piano oli noussut kolmanteen kerrokseen ilman naarmuja, ja lähtiessään miehet olivat koonneet lastensängyn, vaikka kukaan ei ollut pyytänyt. Kahden viikon päästä tuli lasku: ”Työ 11,5\u00a0h, lisät 3\u00a0kpl, muut kulut.” Asiakas soitti ja kysyi, mitä lisät olivat. Äänestä kuuli, että piano oli jo unohtunut.',
    ),
    p('Tapaus on keksitty, mutta melkein jokainen on joskus saanut tuon laskun.'),
    p(
      'Janne Löytänä ja Katleena Kortesuo erottavat ',
      em('Asiakaskokemus'),
      '-kirjassaan kokemuksesta kolme tasoa. Muutossa ne näyttävät minusta tältä:',
    ),
    definitions([
      { term: 'Ydinkokemus', meaning: 'se, mistä asiakas maksaa: tavarat ovat ehjinä uudessa kodissa' },
      {
        term: 'Laajennettu kokemus',
        meaning: 'se, mikä lisää palvelun arvoa: muuttolaatikot saa lainaksi',
      },
      {
        term: 'Odotukset ylittävä kokemus',
        meaning: 'se, mitä ei osattu odottaa: lastensänky koottiin pyytämättä',
      },
    ]),
    p(
      'Muuttomiehet ylsivät kaikille kolmelle tasolle. Lasku kompastui ensimmäiseen. Maksaminen kuuluu kaupan ytimeen, ja juuri siinä asiakas jätettiin yksin.',
    ),
    h2('Kuka laskun kirjoittaa?'),
    p(
      'Kun kysyn tätä yrityksissä, vastaus on useimmiten jonkin ohjelman nimi. Esitteen lauseista on neuvoteltu mainostoimiston kanssa. Laskun lauseet ovat oletusarvoja, jotka joku valitsi kymmenen vuotta sitten käyttöönottopäivänä.',
    ),
    p(
      'Tehkää koe. Ottakaa viimeksi lähettämänne lasku ja lukekaa se ääneen ihmiselle, joka ei ole teillä töissä. Jos hän kysyy jonkin rivin kohdalla, mitä se tarkoittaa, kirjoittakaa rivi uudestaan. Muuttolaskussa olisi voinut lukea: ”Pianon kantaminen kolmanteen kerrokseen, ei hissiä.” Asiakas olisi nähnyt pianon portaissa vielä kerran.',
    ),
  ],
}
