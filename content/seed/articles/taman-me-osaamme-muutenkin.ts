import { definitions, em, footnote, h2, ol, p, pullQuote } from '../body.ts'
import type { SeedArticle } from '../shapes.ts'

export const checklistReadAloud: SeedArticle = {
  key: 'checklist-read-aloud',
  kind: 'essay',
  language: 'fi',
  title: '”Tämän me osaamme muutenkin”',
  standfirst: 'Olen rastinut kohtia, joita en ollut tehnyt. Siltä pohjalta puhun tarkistuslistoista.',
  authors: ['mikael'],
  books: ['checklist-manifesto'],
  categories: ['tiimioppiminen', 'palvelu'],
  writtenOn: '2025-01-13',
  publishedAt: '2025-02-06T06:00:00.000Z',
  body: [
    p(
      'Aloitan tunnustuksella. Kun olin sairaanhoitajana päivystyksessä, rastin siirtolistaan kohtia, joita en ollut tehnyt. Lista oli kaksipuolinen, potilas oli lähdössä osastolle ja käytävällä odotti seuraava. Tunsin potilaan asiat, ja tiesin myös, ettei kukaan lukenut rasteja. Kynä kulki paperin yläreunasta alareunaan yhtä nopeasti kuin minä hissille.',
    ),
    p(
      'Mitään ei sattunut. Mainitsen sen, koska tarkistuslistoista puhuvat tavallisesti ne, joille on sattunut, ja ne, jotka myyvät listoja. Minä olen huijannut listaa ja uskon silti siihen.',
    ),
    h2('Sama paperi, kaksi tulosta'),
    p(
      'Kirurgi Atul Gawande kertoo teoksessaan ',
      em('The Checklist Manifesto'),
      ', miten Maailman terveysjärjestön leikkauslista syntyi. Kohtia on yhdeksäntoista ja pysähdyksiä kolme: ennen nukutusta, ennen viiltoa ja ennen kuin potilas viedään salista. Kun listaa kokeiltiin kahdeksassa sairaalassa, leikkauspotilaiden kuolleisuus laski 1,5\u00a0prosentista 0,8:aan ja komplikaatioiden osuus 11\u00a0prosentista seitsemään.',
      footnote(p('A.\u00a0B.\u00a0Haynes ym., New England Journal of Medicine, 2009.')),
    ),
    p(
      'Luvut ovat niin hyviä, että niitä alkaa epäillä. Myöhemmin lista otettiin käyttöön koko Ontariossa. Kun 101\u00a0sairaalan tuloksia verrattiin ennen ja jälkeen, merkitsevää eroa kuolleisuudessa ei löytynyt.',
      footnote(p('D.\u00a0R.\u00a0Urbach ym., New England Journal of Medicine, 2014.')),
      ' Paperi oli suunnilleen sama. Tutkijat ovat kiistelleet syystä siitä lähtien. Minulla on siitä oma arvaukseni, ja se on peräisin kynästäni.',
    ),
    h2('47 kohtaa ja yksi vanha isännöitsijä'),
    p(
      'Eräs isännöintitoimisto pyysi meitä katsomaan listaa, jonka mukaan asukkaan muutto hoidetaan. Kohtia oli 47. Listan ylläpitäjä oli siitä ylpeä, eikä suotta: kahdeksan vuoden ajan hän oli lisännyt siihen rivin jokaisesta vahingosta. Kysyin isännöitsijöiltä, mitä he listasta ajattelevat. Vanhin heistä sanoi saman, minkä minä olin ajatellut hissillä: ”Tämän me osaamme muutenkin.”',
    ),
    p(
      'Hän oli oikeassa. Kävimme läpi kaksikymmentä viimeistä muuttoa ja merkitsimme, mitä oli jäänyt tekemättä. Unohduksia oli kolmetoista, ja ne koskivat neljää kohtaa. Muissa 43 kohdassa ei ollut erehdytty kertaakaan. Lista varjeli sitä, mikä oli turvassa jo ennestään, ja hukutti rivien sekaan ne neljä, jotka olisi pitänyt nähdä.',
    ),
    p('Uuteen listaan jäivät nämä neljä ja tuli yksi lisää:'),
    ol(
      'Kuka avaa oven, jos avain ei sovi ja toimisto on kiinni?',
      'Montako avainta on teetetty, ja montako on palautettu?',
      'Onko vesimittarin lukema kuvattu?',
      'Tietääkö huoltoyhtiö uuden nimen ennen kuin asukas on ovella?',
      'Mitä emme vielä tiedä?',
    ),
    p(
      'Viides on minun. Olisin tarvinnut sitä päivystyksessä kipeämmin kuin yhtään niistä, joita rastin. Siihen ei voi panna rastia, koska rasti ei vastaa mihinkään. Jonkun on avattava suunsa ja jonkun toisen kuultava.',
    ),
    pullQuote('Siihen ei voi panna rastia, koska rasti ei vastaa mihinkään.'),
    h2('Kuri on väärä diagnoosi'),
    p('Gawandelta olen oppinut kysymään listan tekijältä ensiksi, kumpaa lajia hän on tekemässä:'),
    definitions([
      {
        term: 'Tee ja varmista',
        meaning: 'työ tehdään muistista, sitten pysähdytään ja katsotaan, tuliko kaikki tehtyä',
      },
      {
        term: 'Lue ja tee',
        meaning: 'jokainen kohta luetaan ja tehdään ennen seuraavaa, kuin ruokaohjeessa',
      },
    ]),
    p(
      'Useimmat toimistojen listat eivät ole kumpaakaan. Ne ovat todistusaineistoa: niillä näytetään jälkikäteen, että joku on ollut huolellinen. Siihen tarkoitukseen minunkin kaksipuolinen paperini kelpasi mainiosti.',
    ),
    p(
      'Eri mieltä olen kurista. Kirjan loppupuolella Gawande pitää kurinalaisuutta ammatin hyveenä, jonka lentäjät ovat kirjanneet itselleen ja me muut emme. Päivystyksessä ei ollut kurittomia. Kukin oli vain kynänsä kanssa kahden. Leikkauslistan paras kohta on se, jossa jokainen salissa sanoo nimensä ja tehtävänsä, eikä sitä pysty hoitamaan yksin matkalla hissille. Ontariossa on varmasti rastittu paljon hiljaa, niin kuin minäkin rastin. Lista, jota kukaan ei lue ääneen, on lomake, jolla on hyvä omatunto.',
    ),
    p(
      'Kokeen jälkeen salien väeltä kysyttiin, haluaisivatko he listan käyttöön, jos makaisivat itse pöydällä. Gawanden mukaan 93\u00a0prosenttia halusi. Kysymys on ovela. Se kääntää listan lukijan potilaaksi, ja potilas haluaa, että joku pysähtyy.',
    ),
    p(
      'Isännöintitoimistossa viisi kohtaa käydään nykyään läpi puhelimessa muuttoa edeltävänä päivänä: toinen kysyy, toinen vastaa. Aikaa menee kolmisen minuuttia. Kaikkea se ei ole parantanut, sillä viime kuussa avain jäi taas puuttumaan, mutta ainakin se tiedettiin edellisenä iltana. Vanhin isännöitsijä valittaa puheluista joka viikko. Kun hän jäi syksyllä lomalle, hän soitti sijaiselleen ja esitti viidennen kysymyksen.',
    ),
  ],
}
