import { em, footnote, h2, p, pullQuote, quote, strong } from '../body.ts'
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
      'Reijo palkittiin kolmena vuonna peräkkäin. Samoina vuosina vaikeat viat täyttivät hänen kalenterinsa, kunnes muuhun ei jäänyt aikaa. Nuoremmat eivät oppineet etsimään vikoja, koska Reijo ehti aina ensin. Viimeisen palkintovuoden keikkalistassa oli 73 vikaa, joita ensimmäinen asentaja ei ollut löytänyt. Reijo oli hoitanut niistä 66.',
    ),
    quote('Tämän päivän ongelmat ovat peräisin eilisen ”ratkaisuista”.'),
    p(
      'Näin kuuluu ensimmäinen niistä yhdestätoista laista, jotka Peter Senge esittää kirjassaan ',
      em('The Fifth Discipline'),
      '. Reijon tapauksen hän piirtäisi kahdeksi kehäksi. Pikaratkaisu lievittää oiretta, ja siksi perusratkaisu jää tekemättä. Vähitellen siihen ei enää pystytä, ja pikaratkaisua tarvitaan yhä useammin. Senge sanoo tätä taakan siirtämiseksi.',
    ),
    p(
      'Kysyin nuoremmilta, miksi he soittivat Reijolle niin pian. Kellon takia, he vastasivat. Käyntiin oli varattu puolitoista tuntia, ja jos se ylittyi, asiasta kysyttiin iltapäivällä. Reijon hälyttämisestä ei kysytty koskaan. Soittaminen oli siis viisasta, ja palkinto meni sille, jolle soitettiin.',
    ),
    h2('Mitä kehistä puuttuu'),
    p(
      'Piirros on oikea, mutta Reijoa siinä ei ole. Ei ole sitäkään, miltä tuntuu, kun puhelin soi kello yhdeltätoista illalla ja joku sanoo, ettei kukaan muu osaa.',
    ),
    p(
      'Minä tiedän, miltä se tuntuu. Paperitehtaalla, jossa olin kunnossapidossa yhdeksänkymmentäluvulla, oli kuivatusryhmä, jonka laakerivian kuulin äänestä pari päivää ennen mittareita. Minut haettiin kuuntelemaan keskellä yötä, ja minä menin mielelläni. Nuori mies nimeltä Jouni pyysi kerran, että opettaisin kuuntelemaan. Vastasin, ettei sitä voi opettaa. Se oli puoliksi totta ja kokonaan mukavaa. Kun vaihdoin työpaikkaa, kone seisoi ensimmäisenä talvena kahdesti.',
    ),
    pullQuote('Se oli puoliksi totta ja kokonaan mukavaa.'),
    p(
      'Puolikas totuus kuuluu Michael Polanyille: tiedämme enemmän kuin osaamme kertoa.',
      footnote(p('Michael Polanyi: ', em('The Tacit Dimension'), ' (1966).')),
      ' Kaikkea Reijon taitoa ei saa kurssiksi. Sanoin saman Reijon työnantajalle, ja hän tarttui siihen heti. Jos taitoa ei voi opettaa, palkitaan se, jolla sitä on. Minun oli kerrottava Jounista, ennen kuin pääsimme eteenpäin. Kertomatta jää ehkä paljon, mutta vieressä seisova näkee, mihin kohtaan kämmen lasketaan ensin.',
    ),
    h2('Kädet taskussa'),
    p(
      'Reijoa ei tarvinnut siirtää pois. Sovittiin, että ',
      strong('hän saa tulla paikalle mutta ei koskea työkaluihin'),
      '. Hän kyselee, nuorempi kokeilee. Ensimmäiset kuusi viikkoa käynnit venyivät, ja kaksi asiakasta valitti laskusta, aivan aiheesta. Toinen heistä sanoi sen selvästi: hän oli tilannut lämpöä ja maksanut oppitunnin.',
    ),
    p(
      'Vastaväitteeseen ei ole ovelaa vastausta. Opettelu maksaa, ja jos sitä ei maksa yritys, sen maksaa asiakas, jota ei ole kysytty. Toisen valituksen jälkeen laskulle pantiin vain yhden miehen tunnit. Omistaja laski, että kuudessa viikossa laskuttamatta jäi 38 tuntia, ja tuli kertomaan luvun minulle kasvotusten. Viiveestä Senge varoittaa erikseen: kustannus tulee heti ja hyöty myöhemmin, ja siinä välissä palataan helposti vanhaan.',
    ),
    p(
      'Reijolle aika oli vaikein. Hän piti kirjaimellisesti käsiään taskussa, ja neljännellä viikolla hän otti ne pois. Omakotitalossa oli sisällä neljätoista astetta ja vauva, ja nuorempi oli tutkinut väärää puolta tunnin. Reijo vaihtoi anturin kolmessa minuutissa. Kukaan ei moittinut häntä, enkä moiti minäkään. Lisäsimme sääntöön poikkeuksen, jonka olisi pitänyt olla siinä alusta asti: jos joku palelee, ensin korjataan.',
    ),
    h2('Viisi viikkoa'),
    p(
      'Yritys ei ehtinyt palata vanhaan. Viime joulukuussa Reijon polvi leikattiin, ja hän oli poissa viisi viikkoa. Pakkaset tulivat, pumput jäätyivät ja viat löytyivät. Eivät kaikki ensimmäisellä käynnillä: seitsemästätoista vaikeasta kolme vaati toisen. Sohvalta Reijo soitti kahdesti omasta aloitteestaan ja kysyi, oliko kysyttävää. Toisella kerralla oli.',
    ),
    p(
      'Tammikuussa palkintoa ei enää jaettu. Reijoa pyydettiin suunnittelemaan vianhaun kurssi. Hän oli otettu ja hiukan loukkaantunut, ja kumpaankin oli syytä. Korvaamattomuus oli ollut hänen palkkansa, ja se otettiin pois samalla, kun häntä kiitettiin. Kurssin ensimmäisellä kerralla hän pyysi osallistujia laskemaan kämmenen koneen kylkeen ja olemaan hetken hiljaa.',
    ),
  ],
}
