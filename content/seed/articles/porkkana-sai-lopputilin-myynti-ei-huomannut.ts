import { em, h2, p, ul } from '../body.ts'
import type { SeedArticle } from '../shapes.ts'

export const carrotGotTheSack: SeedArticle = {
  key: 'carrot-got-the-sack',
  kind: 'review',
  language: 'fi',
  title: 'Porkkana sai lopputilin, myynti ei huomannut',
  standfirst: 'Odotin kirjaa, jonka kanssa voisi riidellä provisiosta. Sain kolme sanaa, monta kertaa.',
  authors: ['eero'],
  books: ['drive'],
  verdict: 2,
  categories: ['myynti', 'johtaminen'],
  publishedAt: '2025-04-25T05:00:00.000Z',
  body: [
    p(
      'Sain provisiota kaksikymmentä vuotta. Rakennustarviketukussa se oli kolmannes palkastani. Kun joku väittää, ettei porkkana toimi, hän puhuu minulle. Daniel Pinkin motivaatiokirjalta ',
      em('Drive'),
      ' odotin riitaa. Varasin sille illan ja keitin ison pannun kahvia.',
    ),
    p('Kahvia jäi.'),
    p(
      'Ensin se, missä Pink on oikeassa. Bonus, joka luvataan etukäteen tietystä suorituksesta, sopii suoraviivaiseen työhön. Se haittaa työtä, jossa pitää keksiä jotain. Todisteena on kynttilätehtävä. Kynttilä pitää kiinnittää seinään, ja apuna on rasiallinen nastoja. Sam Glucksberg lupasi osalle koehenkilöistä rahaa nopeudesta. Heillä meni keskimäärin kolme ja puoli minuuttia kauemmin kuin niillä, joille ei luvattu mitään. Raha saa katsomaan suoraan eteen. Ratkaisu oli sivussa: nastarasia kelpaa hyllyksi.',
    ),
    p(
      'Sekin on oikein, että ensin on oltava kunnon peruspalkka. Kun se on kohdallaan, motivaatioon riittää kolme asiaa. Ihminen saa päättää työstään, hän tulee siinä paremmaksi, ja hän tietää, mihin sitä tarvitaan. Nämä kolme ovat kirjan koko sisältö. En tunne ketään, joka olisi niistä eri mieltä. En tuntenut ennen kirjaakaan.',
    ),
    h2('Kynttilä ei osta ikkunoita'),
    p(
      'Kynttilätehtävä kestää minuutteja. Kerrostalon ikkunakauppa kesti minulla kahdeksan kuukautta. Siinä ajassa myyjä keksii, erehtyy, loukkaantuu ja soittaa uudestaan. Parhaan ideani sain parkkipaikalla, kun kauppa oli jo menossa toiselle. Provisio ei silloin käynyt mielessä. Samana iltana kävi, moneen kertaan. Minua kiinnostaa, mitä provisio tekee myyjälle kuudentena kuukautena, kun hallituksen puheenjohtaja on vaihtunut ja kaikki alkaa alusta. Siitä ei kerrota. Provisiomyynnistä kirjassa on yllättävän vähän, vaikka aiheena on palkkio.',
    ),
    p(
      'Pink vetoaa Edward Decin ja hänen työtovereidensa koosteeseen 128 kokeesta. Se on kunnon työtä. Siinä mitataan paljolti sitä, jatkaako ihminen puuhaa vapaaehtoisesti, kun palkkio on maksettu. Hyvä kysymys harrastukselle. Myyjä ei jatka vapaaehtoisesti. Myyjä lähtee kotiin, ja niin hänen pitääkin.',
    ),
    p(
      'Lisäksi ihmiset jaetaan kahteen tyyppiin. Toista vie sisäinen innostus, toista ulkoinen palkkio. Minä olen maanantaisin toista ja perjantaisin toista. Niin oli jokainen, jonka olen palkannut.',
    ),
    h2('Me kokeilimme'),
    p(
      'Tukussa poistettiin provisio vuodeksi seitsemältä myyjältä. Sama raha siirrettiin kuukausipalkkaan. Minä ehdotin sitä. Pinkiä en ollut lukenut, olin vain kyllästynyt riitoihin. Näin kävi:',
    ),
    ul(
      'Myynti laski kaksi prosenttia. Markkina laski saman verran.',
      'Riitoja siitä, kenen asiakas on: ennen noin yksi viikossa, kokeiluvuonna kaksi.',
      'Lähtijöitä yksi. Hän oli paras myyjämme, ja hän meni taloon, jossa oli provisio.',
      'Kuinka usein myyjä auttoi toista tarjouksessa: enemmän, sanoivat kaikki. Ennen kokeilua sitä ei ollut laskettu. Oma moka.',
    ),
    p(
      'Yksi talo, yksi vuosi. Muille siitä ei ole opiksi. Itse opin sen, että olin pitänyt provisiota moottorina, ja kun se otettiin irti, auto kulki samaa vauhtia. Mitä se sitten oli tehnyt? Se oli tehnyt minun työni. Provision takia minun ei tarvinnut kysyä myyjältä, miksi kauppa jäi saamatta. Kuukauden lopussa hän näki sen tilistään, ja minä pääsin puhumasta. Provisio oli meillä tapa olla johtamatta.',
    ),
    p(
      'Kokeiluvuonna jouduin puhumaan. Olin siinä huono. Kaksi myyjää sanoi, että ennen oli selvempää. Toinen heistä oli juuri saanut asuntolainan, jota pankki ei ollut provisiopalkalla myöntänyt. Silti he olivat oikeassa. Tuosta vuodesta olisin halunnut lukea kirjan: mitä pomo tekee seuraavana aamuna, kun porkkana on viety pois ja seitsemän ihmistä katsoo häntä. Pink kulkee asian vierestä. Hän kertoo yrityksistä, joissa insinööri saa vuorokauden omaan hankkeeseensa. Hienoa heille. Lavallinen kipsilevyä ei ole kenenkään oma hanke.',
    ),
    p(
      'Kirjan lopussa on työkalupakki ja kertaus. Kirja tiivistetään ensin Twitter-viestiksi, sitten puheeksi cocktailkutsuille, sitten luku kerrallaan. En ole käynyt cocktailkutsuilla. Olen käynyt rakennusmessuilla, ja siellä olisi Twitter-viesti riittänyt. Viesti on hyvä. Ikävä kyllä siinä on kaikki.',
    ),
    p(
      'Kaksi tähteä. Toinen tulee kynttilästä, toinen peruspalkasta. Huono kirja se ei ole. Laiha se on. Palkkioilla elävät olisivat ansainneet kunnon vastustajan. Toimiston kappaleessa on selkä yhä suorassa. Hyllyn reunalle sitä ei tarvitse siirtää.',
    ),
  ],
}
