import { em, h2, linkTo, p, pullQuote, table } from '../body.ts'
import type { SeedArticle } from '../shapes.ts'

export const whereDoesItGo: SeedArticle = {
  key: 'where-does-it-go',
  kind: 'post',
  language: 'fi',
  title: 'Mihin se tulee?',
  standfirst: 'Varaosatiskillä kysytään harvoin osaa. Siellä kysytään, pääseekö tänään vielä jatkamaan.',
  authors: ['petri'],
  categories: ['palvelu', 'paatoksenteko'],
  series: 'tiskin-takana',
  seriesPart: 3,
  publishedAt: '2025-09-10T05:00:00.000Z',
  body: [
    p(
      'Seisoin varaosatiskin asiakaspuolella kaksikymmentä vuotta. Kunnossapidosta sinne mennään osa rätissä, kädet mustina ja puolitoista tuntia myöhässä, ja vastassa on mies, jolla näyttää olevan koko päivä aikaa. Kesäkuussa pääsin toiselle puolelle. Tiskilleen minut otti Taisto, joka myy osia maatalous- ja työkoneisiin. Hyllyjen vanhimmat numerot ovat hänen käsialaansa.',
    ),
    p(
      'Aamu oli nöyryyttävä. Koneista tiesin jotakin, hyllyistä en mitään. Ensimmäinen asiakas sanoi: ”Sama kuin viimeksi.” Toinen näytti puhelimesta kuvaa, jossa oli öljyä. Kolmas laski tiskille kaksi kappaletta, jotka olivat aamulla olleet yksi.',
    ),
    h2('Ruohonleikkuri vai paalain'),
    p(
      'Taisto ei kysy osanumeroa. Hän kysyy: ”Mihin se tulee?” Luulin, että kysymys auttaa löytämään oikean hyllyn. Auttaahan se, mutta numero auttaisi paremmin. Vastauksesta selviää, mikä seisoo niin kauan kuin osa puuttuu. Ruohonleikkurissa ja heinäpaalaimessa voi olla sama laakeri, samassa pussissa ja samaan hintaan. Toinen asiakas tarvitsee sen ensi viikolla, toinen ennen sadetta. Hinnastossa he ovat sama rivi.',
    ),
    p(
      'Kysymys kuulosti tutulta, ja muistin, milloin sitä oli viimeksi kysytty minulta. Olin suuttunut. Minusta se oli uteliaisuutta. Puhuin tiskillä mielelläni numeroita, koska ne kuulostivat ammattimiehen puheelta, ja niiden taakse mahtui hyvin se, että koko vuoro odotti.',
    ),
    p(
      'Ennen ruokatuntia sain palvella yhden asiakkaan alusta loppuun. Kysyin, mihin se tulee. ”Pöydän alle”, mies sanoi. Hän haki kumitassua. Taiston mielestä kysymys oli oikea ja ilmeeni liian vakava.',
    ),
    h2('Neljäkymmentä kyllää'),
    p(
      'Kahden aikaan tuli viljelijä, jonka paalain oli hajonnut keskelle peltoa. Osa löytyi. Kassa ei antanut myydä sitä, sillä edellinen lasku oli maksamatta ja asiakastili lukossa. Taisto katsoi ruutua ja sitten ikkunasta taivaalle. ”Minä annan tämän nyt”, hän sanoi. Osa meni pussiin, ja Taisto kirjoitti ruutuvihkoon rivin.',
    ),
    p(
      'Vihkolla on esihistoria. Kolme vuotta sitten ketju sai hyväksymiskierron: lainat, maksuajat ja muut poikkeukset oli kysyttävä aluepäälliköltä. Taisto kysyi. Kolmen kuukauden ajan hän myös merkitsi muistiin, mitä oli kysynyt ja mitä hänelle oli vastattu. Kysymyksiä kertyi neljäkymmentäyksi. Kierto oli tuottanut neljäkymmentä kyllää ja yhden hiljaisuuden. Sen paperin Taisto vei aluepäällikölle, ja kierto purettiin tältä tiskiltä.',
    ),
    pullQuote('Kierto oli tuottanut neljäkymmentä kyllää ja yhden hiljaisuuden.'),
    p(
      'Minä olen ollut tuo aluepäällikkö. Tehtaalla allekirjoitin varaosatilauksia, joista en ymmärtänyt juuri mitään, ja pidin sitä huolellisuutena. Yksi niistä jäi lokeroon lomani ajaksi. Linja seisoi kaksi vuoroa. Osa maksoi vähemmän kuin kahvit siinä palaverissa, jossa seisokkia selvitettiin, ja silti palaverissa puhuttiin osasta.',
    ),
    h2('Aion antaa'),
    p(
      'David Marquet neuvoo kirjassaan ',
      em('Turn the Ship Around!'),
      ' siirtämään päätösvallan sinne, missä tieto on. Hänen sukellusveneessään upseeri ei pyytänyt lupaa. Hän sanoi, mitä aikoi tehdä, ja kapteeni kuunteli. Ajatus on hyvä, ja olen koettanut elää sen mukaan. Tiskillä huomasin, mitä se edellyttää: jonkun, joka seisoo vieressä ja ehtii vielä sanoa ei. Taiston takana on hylly. Siksi hän sanoo aikomuksensa vihkolle. Luvan kanssa jäljennän siitä kolme riviä:',
    ),
    table(
      ['Mitä annettiin', 'Kenelle', 'Miksi'],
      ['Hihna yöksi lainaan', 'kauppapuutarhalle', 'kasteluaika'],
      ['Kaksi laakeria, maksu syksyllä', 'viljelijälle', 'sateet tulevat torstaina'],
      ['Tiiviste ilman veloitusta', 'koneurakoitsijalle', 'myin hänelle maanantaina väärän'],
    ),
    p(
      'Perjantaisin tiskin kolme myyjää lukevat viikon rivit ääneen. Siihen menee kymmenen minuuttia. Jostakin rivistä ollaan eri mieltä, ja silloin keskustellaan, kunnes tiedetään, mitä ensi kerralla tehdään. Kierrossa yksi ihminen oppi hyväksymään. Vihkon ääressä kolme oppii arvioimaan.',
    ),
    p(
      'Täydellinen järjestely se ei ole. Kahdesta rivistä oli vuoden mittaan tullut tappiota, Taiston mukaan ”hydrauliletkun verran”. Hän ei myöskään osannut sanoa, mitä vihkolle tapahtuu, kun hän syksyllä jää eläkkeelle. Nuorin myyjistä sanoi ostaneensa jo uuden, koska vanha on kohta täynnä. Kysyin, mitä hän aikoo siihen kirjoittaa. ”Samaa”, hän sanoi, ja Taisto nosti katseensa. Asia jäi minun läsnä ollessani siihen.',
    ),
    p(
      'Kun palasin toimistolle, kävin läpi, mitä minulta oli edellisen kuukauden aikana kysytty. Lupia oli pyydetty kaksikymmentäkaksi. Olin myöntänyt ne kaikki. Viiteen olin vastannut vasta satamasta.',
    ),
  ],
  postscript: [
    p(
      'Kirjoittaja on Paalusolmun toimitusjohtaja. Hän suosittelee L.\u00a0David Marquet’n kirjaa ',
      linkTo('Turn the Ship Around!', 'books', 'turn-the-ship-around'),
      '. Talon kappaleen saa hyllystä kysymättä.',
    ),
  ],
}
