import { definitions, em, footnote, h2, p, pullQuote } from '../body.ts'
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
      '-kirjassaan kokemuksessa kolme tasoa. Muutossa ne näyttävät minusta tältä:',
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
      'Muuttomiehet ylsivät kaikille kolmelle tasolle. Lasku kompastui ensimmäiseen. Maksaminen kuuluu kaupan ytimeen, ja siinä asiakas jätettiin yksin.',
    ),
    h2('Tasoista puuttuu kello'),
    p(
      'Jaottelu on hyödyllinen, ja olen piirtänyt sen monelle taululle. Se ei kuitenkaan sano mitään järjestyksestä. Lastensänky viimeisenä on eri asia kuin lastensänky, jonka jälkeen tulee lasku.',
    ),
    p(
      'Daniel Kahneman selostaa kirjassaan ',
      em('Thinking, Fast and Slow'),
      ' tutkimusta, jossa 154 potilasta arvioi kipuaan kesken paksusuolen tähystyksen.',
      footnote(
        p(
          'D.\u00a0A.\u00a0Redelmeier ja D.\u00a0Kahneman: Patients’ memories of painful medical treatments. ',
          em('Pain'),
          ' 66 (1996).',
        ),
      ),
      ' Se, miten pahana toimenpide muistettiin, riippui pahimmasta hetkestä ja lopusta. Kestolla ei juuri ollut väliä. Tähystys kestää minuutteja ja muutto päivän, ja lasku tulee vasta kahden viikon päästä, joten todisteeksi tutkimusta ei voi venyttää. Epäluuloa se riittää herättämään. Useimmissa yrityksissä loppu on annettu sille, joka ei ole koskaan tavannut asiakasta.',
    ),
    h2('Kuka laskun kirjoittaa?'),
    p(
      'Kun kysyn tätä yrityksissä, vastaus on useimmiten jonkin ohjelman nimi. Esitteen lauseista on neuvoteltu mainostoimiston kanssa. Laskun lauseet ovat oletusarvoja, jotka joku valitsi kymmenen vuotta sitten käyttöönottopäivänä.',
    ),
    p(
      'Olen pyytänyt 24 yritykseltä laskun ja antanut sen ääneen luettavaksi ihmiselle, joka ei ole talossa töissä. Yhdeksässätoista laskussa hän pysähtyi ainakin kerran ja kysyi, mitä rivi tarkoittaa. Yleisin syy oli sana ”lisät”. Seuraavaksi yleisin oli kuusinumeroinen tuotekoodi, jonka perässä ei lukenut tuotetta.',
    ),
    p(
      'Erään kampaamon pitäjä huomautti, ettei hänellä ole laskua lainkaan, on vain kortinlukija. Hän sanoo rivit ääneen samalla kun naputtelee: leikkaus, hoito, se pullo, jonka otit. Pari kertaa kuussa joku keskeyttää ja sanoo, ettei ottanut pulloa. Kampaaja pitää keskeytyksistä, sillä aiemmin samat ihmiset huomasivat vasta kotona maksaneensa pullosta.',
    ),
    h2('Mitä selvä lasku maksoi'),
    p(
      'Eräs sähköasennusliike kirjoitti meidän kanssamme uusiksi kahdeksan yleisintä riviään. ”Pientarvikkeista” tuli ”Kiinnikkeet ja liittimet, kiinteä hinta”. ”Matka- ja valmistelukulut” jaettiin kahdelle riville: toisella oli ajo, toisella se, mitä oli valmisteltu, esimerkiksi ”Sulakekaavion etsiminen taloyhtiöstä, 25\u00a0min”. Talouspäällikkö vastusti. ”Mitä enemmän sanoja, sitä enemmän kohtia, joihin tarttua”, hän sanoi.',
    ),
    p(
      'Hän oli oikeassa. Ensimmäisenä kuukautena laskuista valitettiin yksitoista kertaa, kun tavallisesti valituksia tuli viisi tai kuusi. Omistaja kysyi minulta kohteliaasti, mitä olin hänelle myynyt.',
    ),
    p(
      'Luimme valitukset yhdessä läpi. Viidessä asiakas oli väärässä tai yritti tinkiä. Kuudessa hän oli oikeassa. Sulakekaavion etsimistä oli veloitettu sellaiseltakin taloyhtiöltä, jossa kaavio oli teipattu keskuksen oven sisäpuolelle. Sama virhe olisi aiemmin mennyt läpi valmistelukuluna, eikä kukaan olisi soittanut. Epämääräinen rivi siirtää riidan seuraavaan tarjouskilpailuun, ja sieltä sitä ei enää kuule.',
    ),
    pullQuote('Epämääräinen rivi siirtää riidan seuraavaan tarjouskilpailuun, ja sieltä sitä ei enää kuule.'),
    p(
      'Kolmantena kuukautena valituksia oli neljä. Liike oli sillä välin muuttanut muutakin kuin sanoja: asentajat kirjasivat etsimisen vain silloin, kun oli oikeasti etsitty. En väitä, että lasku paransi työn. Se teki työn näkyväksi sille, joka sen maksoi, ja loput hoiti hänen puhelimensa.',
    ),
    h2('Lukekaa ääneen'),
    p(
      'Tehkää koe. Ottakaa viimeksi lähettämänne lasku ja lukekaa se ääneen ihmiselle, joka ei ole teillä töissä. Jos hän kysyy jonkin rivin kohdalla, mitä se tarkoittaa, kirjoittakaa rivi uudestaan. Varautukaa siihen, ettette osaa vastata hänelle itsekään: minulle on näin käynyt oman yhtiömme laskun kanssa, rivillä ”fasilitointi, muu”.',
    ),
    p(
      'Muuttolaskussa olisi voinut lukea: ”Pianon kantaminen kolmanteen kerrokseen, ei hissiä.” Asiakas olisi nähnyt pianon portaissa vielä kerran.',
    ),
  ],
}
