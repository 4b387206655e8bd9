import { bookCard, em, h2, p } from '../body.ts'
import type { SeedArticle } from '../shapes.ts'

export const orderNobodyCouldObey: SeedArticle = {
  key: 'order-nobody-could-obey',
  kind: 'review',
  language: 'fi',
  title: 'Käsky, jota ei voinut totella',
  standfirst:
    'Sukellusveneen päällikkö pyysi vauhtia, jota moottorissa ei ollut. Upseeri välitti käskyn silti.',
  authors: ['petri'],
  books: ['turn-the-ship-around'],
  verdict: 4,
  categories: ['johtaminen', 'esihenkilon-arki'],
  series: 'hyllyn-reunalta',
  seriesPart: 3,
  publishedAt: '2026-05-20T05:00:00.000Z',
  body: [
    p(
      'Olen lainannut tätä kirjaa yhdelletoista esihenkilölle. Kuusi palautti sen luettuna ja kaksi lukematta. Kolme ei ole palauttanut lainkaan, ja heidän mielipiteeseensä luotan eniten.',
    ),
    p(
      'L.\u00a0David Marquet oli opiskellut vuoden ajan yhtä sukellusvenettä, kun hänet viime hetkellä määrättiin toisen päälliköksi. USS Santa Fen tekniikkaa hän ei tuntenut, ja miehistön maine oli laivaston huonoimpia. Harjoituksessa, jossa reaktori oli olevinaan poissa pelistä ja vene kulki sähkömoottorilla, hän kehotti vahtipäällikköä lisäämään vauhtia: kaksi kolmasosaa eteen. Vahtipäällikkö antoi käskyn. Mitään ei tapahtunut, sillä tämän veneen sähkömoottorissa ei ollut sellaista asentoa. Vahtipäällikkö tiesi sen. Hän oli antanut käskyn, koska päällikkö oli niin sanonut.',
    ),
    p(
      em('Turn the Ship Around!'),
      ' kertoo, mitä Marquet sen jälkeen lakkasi tekemästä. Hän lakkasi käskemästä. Miehistön oli itse ilmoitettava, mitä se aikoi: sukeltaa, käynnistää reaktorin, lähteä satamasta. Päällikölle jäi vastattavaksi ”hyvä on”, joskus kysymys. Marquet’n lause ',
      em('I intend to'),
      ' on noussut maihin ja levinnyt ohjelmistotaloihin asti, ja moni käyttää sitä tietämättä, mistä se on tullut.',
    ),
    h2('”Aion”, jos se sopii'),
    p(
      'Erään kaivoksen korjaamossa kokeiltiin samaa yhden syksyn. Työnjohtaja lakkasi jakamasta ohjeita ja jäi odottamaan aikomuksia. Ensimmäisellä viikolla korjaamossa oli hyvin hiljaista. Toisella viikolla joku sanoi: ”Minä aion vaihtaa tuon laakerin, jos se sopii.” Työnjohtaja vastasi, että sopii, ja huomasi vasta kotona antaneensa luvan.',
    ),
    p(
      'Englannin aikomus on reipas. Meillä sen perään livahtaa pyyntö, koska omin päin toimivaa on opittu kutsumaan omavaltaiseksi. Korjaamossa kiellettiin sana ”jos”. Kieltoa noudatettiin kolme päivää. Jotain silti muuttui: työnjohtajan ovelle tultiin kysymään ennen kokeilua parikymmentä kertaa päivässä, joulun alla seitsemän. Laskimme itse, viivoina ovenpieleen. Yksi noista seitsemästä tuli kysymään, saako viivoja pyyhkiä.',
    ),
    h2('Mitä hätäinen lukija hyppää yli'),
    p(
      'Valmennuksissa tapaan johtajia, jotka ovat lukeneet kirjasta kolmanneksen ja siirtyneet suoraan vallan jakamiseen. Marquet varoittaa siitä itse. Päätösvaltaa voi antaa sen verran kuin on osaamista ja yhteistä käsitystä siitä, mihin ollaan menossa. Suuri osa luvuista onkin harjoittelua: pysähdytään ennen kuin kytkintä käännetään, sanotaan ääneen, mitä ollaan tekemässä, ja lopetetaan palaverit, joissa toinen luennoi ja toiset torkkuvat. Tilalle tuli tentti. Joka ei osannut vastata kysymyksiin, ei päässyt tehtävään, ja tarpeen tullen koko tehtävä siirtyi.',
    ),
    p(
      'Tuo kohta on kirjan kovin. Itse kerroin kunnossapidossa parikymmentä vuotta ryhmälle joka aamu, mitä oli tarkoitus tehdä. Kukaan ei koskaan kysynyt mitään, ja pidin sitä merkkinä siitä, että olin ollut selkeä. Jos olisin pannut heidät kertomaan sen minulle, moni seisokkipäivä olisi alkanut tuntia myöhemmin mutta päättynyt samana päivänä.',
    ),
    p(
      'Kirja ei myöskään lopu siihen, että päällikkö saa mitalin. Marquet pitää saavutuksenaan sitä, mitä veneelle tapahtui hänen lähdettyään: väki pysyi, ja moni hänen upseereistaan sai myöhemmin oman laivan. Useimpien johtajien muistelmat päättyvät samana päivänä kuin työsuhde, ja seuraaja saa selvittää loput.',
    ),
    p(
      'Silti minulla on kaksi vastaväitettä. Sukellusveneestä ei lähdetä perjantaina kotiin miettimään, jatketaanko. Päällikön takana on koko laivasto arvomerkkeineen, ja kun hän luopuu käskyvallasta, hän tekee sen käskyllä. Marquet näkee ristiriidan ja kuittaa sen nopeasti. Epäonnistumisistaan hän kertoo suoraan, mutta luku toisensa jälkeen päätyy keinoon, joka toimi, ja kysymyksiin, joita lukijan pitäisi pohtia omalla työpaikallaan. Hyppäsin kysymykset yli jo toisessa luvussa.',
    ),
    p(
      'Toiseksi kaipasin miestä, joka ei halunnut aikoa mitään. Sellainen on jokaisessa korjaamossa, ja kun hänen kanssaan juo tarpeeksi monta kuppia kahvia, syykin selviää. Hän aikoi kerran jotain kahdeksan vuotta sitten, ja se tuli hänelle kalliiksi. Kukaan muu ei enää muista tapausta. Käskyjen odottaminen on vanha vakuutus, jota maksetaan joka päivä vähän. Siitä ei luovuta sillä, että uusi päällikkö lupaa olla kiltti.',
    ),
    p(
      'Annan neljä tähteä. Viidennen säästän sille, joka kirjoittaa saman kirjan työpaikasta, josta pääsee pois neljältä. Sitä odotellessa pyydän takaisin ne kolme kappaletta. Aion hakea ne, jos se sopii.',
    ),
    bookCard('turn-the-ship-around'),
  ],
}
