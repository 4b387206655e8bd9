import { em, h2, ol, p, pullQuote } from '../body.ts'
import type { SeedArticle } from '../shapes.ts'

export const tooFewIncidents: SeedArticle = {
  key: 'too-few-incidents',
  kind: 'essay',
  language: 'fi',
  title: 'Poikkeamia tuli liian vähän',
  standfirst:
    'Neljä ilmoitusta vuodessa näytti johtoryhmästä hyvältä. Ruokapalvelupäällikkö oli toista mieltä.',
  authors: ['helka'],
  books: ['fearless-organization', 'five-dysfunctions'],
  categories: ['esihenkilon-arki', 'tiimioppiminen'],
  writtenOn: '2025-03-10',
  publishedAt: '2025-03-25T06:00:00.000Z',
  body: [
    p(
      'Eräs keskuskeittiö valmistaa lounaan kouluille ja palvelutaloille. Vuodessa siellä oli tehty neljä poikkeamailmoitusta, vaikka annoksia oli lähtenyt lähes miljoona. Johtoryhmä piti lukua hyvänä. ”Neljä tarkoittaa, että neljää ei saatu piiloon”, sanoi ruokapalvelupäällikkö.',
    ),
    p(
      'Olen itse ollut siinä keittiössä, tai sellaisessa. Ensimmäisenä kesänäni ammensin gluteenitonta pastaa samalla kauhalla kuin tavallista, huomasin sen ja heitin koko vuoan pois, kolme kiloa ruokaa. Sanoin pudottaneeni sen. Pudottamisesta ei kysytty mitään. Seuraavana kesänä kauhat olivat yhä samannäköiset.',
    ),
    h2('Mitä Edmondson mittasi'),
    p(
      'Amy C.\u00a0Edmondson kertoo teoksessaan ',
      em('The Fearless Organization'),
      ', miten hän nuorena tutkijana vertaili sairaalaosastojen lääkitysvirheitä. Parhaiden tiimien piti tehdä vähiten virheitä. Aineisto näytti päinvastaista, kunnes hän ymmärsi, mitä oli mitannut: hyvissä tiimeissä virheistä puhuttiin.',
    ),
    p(
      'Kertomus on niin hyvä, että sen toistaja unohtaa helposti sen koon. Osastoja oli kahdeksan, kahdessa sairaalassa. Kukaan ei tiedä, montako virhettä niillä oikeasti tapahtui, ja kertomus houkuttelee pitämään jokaista paljon ilmoittavaa tiimiä hyvänä. Tiimi voi olla myös huono ja rehellinen. Edmondson tietää tämän. Kalvoilla, joilla häntä lainataan, sitä ei yleensä lue.',
    ),
    p(
      'Edmondsonin käsite on psykologinen turvallisuus. Suomessa se on alkanut kuulostaa mukavuudelta, mikä on vahinko. Keittiön väki ei kaivannut mukavuutta. Se kaipasi tietoa siitä, mitä ilmoittajalle tapahtuu.',
    ),
    pullQuote('Keittiön väki ei kaivannut mukavuutta. Se kaipasi tietoa siitä, mitä ilmoittajalle tapahtuu.'),
    h2('Mitä keittiössä tehtiin'),
    ol(
      'Päällikkö teki ensimmäisen ilmoituksen itsestään: hän oli tilannut väärää maitoa.',
      'Jokaiseen ilmoitukseen vastattiin saman päivän aikana, omalla nimellä.',
      'Palaverissa kysyttiin, mitä tekijä oli siinä hetkessä nähnyt. Tekijän nimeä ei kysytty.',
    ),
    p(
      'Maitoilmoituksen jälkeen ei tapahtunut kolmeen viikkoon mitään. Sitten tuli ilmoitus kesätyöntekijältä, jolla oli sopimusta jäljellä neljä päivää. Vakituiset katsoivat, miten hänen kävisi. Häntä kiitettiin aamupalaverissa nimeltä mainiten, hän punastui, ja moni päätteli, ettei ainakaan tuohon kannata joutua. Kiittäminen siirrettiin kahden kesken hoidettavaksi, ja seuraavalla viikolla ilmoituksia oli viisi.',
    ),
    p(
      'Puolessa vuodessa ilmoituksia kertyi kuusikymmentä. Suurin osa niistä koski tarroja, joista päiväys lähti märkien käsineiden mukaan. Tarrat vaihdettiin.',
    ),
    p(
      'Kuudestakymmenestä kahdeksan koski kuitenkin ihmistä: kuka oli jättänyt kylmiön oven raolleen, kuka tullut iltavuoroon yskimään. Ne oli kirjoittanut kaksi ihmistä toisistaan. Päällikkö ei ollut varautunut siihen, että lomake, johon saa kirjoittaa mitä tahansa, kelpaa myös kostamiseen. Hän palautti ilmoitukset kirjoittajilleen ja pyysi niihin asian, jonka voi korjata ruuvimeisselillä tai työvuorolistalla. Ovesta tuli uusi ilmoitus: pumppu ei vedä sitä kiinni. Yskästä ei tullut.',
    ),
    h2('Kun luku muuttui tavoitteeksi'),
    p(
      'Varsinainen takaisku tuli ylhäältä ja hyvässä tarkoituksessa. Johtoryhmä oli kääntynyt, ja käännynnäisen innolla se kirjasi seuraavan vuoden tavoitteeksi vähintään 120 ilmoitusta. Tammikuussa ilmoitettiin lusikoista, jotka olivat väärässä lokerossa. Ilmoitus lusikasta kävi nopeasti ja kelpasi lukuun siinä missä ilmoitus allergeenista. Päällikkö luki niitä aikansa ja pyysi luopumaan tavoitteesta. Siitä luovuttiin helmikuun lopussa, kun hän oli vienyt johtoryhmälle yhden viikon lusikat luettavaksi.',
    ),
    p(
      'Johtoryhmän vanha huoli ansaitsee silti vastauksen. Puheenjohtaja oli puolen vuoden kohdalla kysynyt, mitä vanhemmat sanovat, kun lehdessä lukee, että koulukeittiössä on sattunut kuusikymmentä poikkeamaa. Huoli on todellinen: luku on julkinen, ja otsikko syntyy siitä minuutissa. Keittiö alkoi kirjata jokaiseen ilmoitukseen, montako päivää korjaamiseen kului ja pääsikö virhe lautaselle asti. Kuudestakymmenestä lautaselle oli päässyt kaksi. Toimittajaa ei ole näkynyt, mutta vastaus on valmiina.',
    ),
    h2('Pyramidin ovi'),
    p(
      'Patrick Lencioni panee luottamuksen puutteen ',
      em('The Five Dysfunctions of a Team'),
      ' -kirjassaan pyramidin pohjalle; sen päälle kasautuvat konfliktin pelko, sitoutumattomuus, vastuun välttely ja piittaamattomuus tuloksista. Keittiöstä katsoen piirros on oikea, mutta siitä puuttuu ovi. Kirjan toimitusjohtaja aloittaa viemällä johtajansa viinitilojen keskelle puhumaan. Keskuskeittiön väkeä ei voi viedä minnekään, sillä lounas lähtee kello 9.40.',
    ),
    p(
      'Tässä keittiössä ovi oli maitotilaus. Se oli tarpeeksi pieni, jotta sen uskalsi tunnustaa, ja tarpeeksi näkyvä, jotta sitä ei voinut epäillä keksityksi: väärää maitoa oli kylmiössä neljä rullakkoa.',
    ),
  ],
}
