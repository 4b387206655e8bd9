import { em, leadIn, p } from '../body.ts'
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
      leadIn('Kirjoitin syyskuussa'),
      ' eräälle kirjastolle, että lainauskuittiin tulostettu eräpäivä on niin vaalea, ettei isäni erota sitä. Vastaus tuli minuutissa: ',
      em('Kiitos palautteestasi! Se on meille tärkeää.'),
      ' Muuta en ole kuullut.',
    ),
    p(
      leadIn('Kiitoksessa ei ole'),
      ' muuta vikaa kuin sen ajoitus. Se kirjoitettiin ennen kuin minä olin kirjoittanut mitään. Kone ei voinut tietää, oliko palautteeni tärkeä, joten se vakuutti niin varmuuden vuoksi.',
    ),
    p(
      leadIn('Palautteen antaja tekee'),
      ' palkatonta työtä. Hän on huomannut jotain, mikä talossa on jäänyt näkemättä, etsinyt lomakkeen, täyttänyt pakolliset kentät ja arvannut, kuuluuko asia kohtaan ”tilat” vai kohtaan ”muu”. Palkkaa hän ei odota. Hän odottaa kuulevansa, kävikö kukaan katsomassa.',
    ),
    p(
      leadIn('Kävin läpi'),
      ' oman sähköpostini vuoden ajalta. Palautteita olin antanut yksitoista: kirjastolle, kahdelle kaupalle, hammaslääkärille, kunnan puistotoimelle ja muille, jotka eivät olleet pyytäneet. Kiitoksia tuli yhdeksän ja vastauksia kaksi. Kiittäjistä kuusi piti palautettani arvokkaana ja yksi lahjana. Puistotoimi kirjoitti, ettei penkkiä voi siirtää varjoon, koska sen jalka on valettu kaapelin viereen. Penkki on siis yhä auringossa, ja ajattelen puistotoimea lämmöllä.',
    ),
    p(
      leadIn('Kaikki palaute ei'),
      ' ole lahja, vaikka koulutuksissa niin opetetaan. Osa on kiukkua, joka sattui löytämään lomakkeen. Luen senkin kahdesti, sillä kiukun alla on tavallisesti kellonaika tai hinta: bussi lähti etuajassa, tai ateria maksoi enemmän kuin listassa luki. Niihin voi vastata. Kiukkuun itseensä ei tarvitse.',
    ),
    p(
      leadIn('Siksi ehdotan kiitokselle'),
      ' uutta paikkaa. Ensin joku lukee. Sitten joku vastaa kahdella virkkeellä: ',
      em('näin teimme'),
      ' tai ',
      em('emme tee näin, koska\u00a0…'),
      '. Kieltävä vastauskin kelpaa, kun siinä on syy. Kiittää voi viimeiseksi, jos vielä siltä tuntuu.',
    ),
    p(
      leadIn('Keittiössä, jossa'),
      ' aloitin työurani, riippui astianpalautuksen vieressä vihko narussa. Siihen sai kirjoittaa mitä tahansa, ja kokki kirjoitti iltapäivällä alle. ”Perunat raakoja.” – ”Niin olivat. Uusi kattila tulee torstaina.” ”Taas kaalia.” – ”Kaali on halpaa, ja te olette terveitä.” Vihkoa luettiin jonossa, moitteet ja vastaukset peräkkäin. Myöhemmin sen tilalle pantiin laite, jossa oli neljä naamaa. Naamoja painettiin moninkertainen määrä vihkon merkintöihin verrattuna. Ahkerimpia olivat kolmasluokkalaiset, jotka painoivat kaikkia neljää molemmin käsin. Lukuja tuli paljon, mutta perunoista kokki ei enää kuullut.',
    ),
    p(
      leadIn('Tähän asti olen'),
      ' moittinut muita. Lokakuussa huomasin, että toimituksen omasta osoitteesta lähti automaattinen kiitos, jonka olin itse kirjoittanut ja unohtanut. Poistin sen tyytyväisenä. Viikon sisällä kolme ihmistä tiedusteli, oliko heidän viestinsä tullut perille. He olivat oikeassa, ja minä olin sotkenut keskenään kaksi asiaa. Kuittaukseksi kone kelpaa mainiosti, kunhan se ei kehu. Nyt osoitteesta lähtee: ”Viestisi tuli perille. Helka lukee sen viimeistään perjantaina.” Perjantait ovat sen jälkeen olleet erilaisia.',
    ),
    p(
      leadIn('Tiedän, mitä tähän'),
      ' sanotaan: palautetta tulee liikaa. Niin tuleekin, ja jos jokaiseen vastaisi ihminen, moni kunta joutuisi valitsemaan vastaajan ja linja-autonkuljettajan väliltä. En pyydä kuljettajan paikkaa. Palautetta tuli liikaa myös eräälle linja-autoyhtiölle, kunnes se alkoi ripustaa kuukauden kymmenen yleisintä palautetta vastauksineen linja-autoaseman seinälle. Yhdessäkään ei ollut lähettäjän nimeä, mutta useimmat löysivät omansa, sillä samaa oli kysynyt moni.',
    ),
    p(
      leadIn('Seinästä oli haittaakin.'),
      ' Sunnuntain viimeistä vuoroa kysyttiin neljänä kuukautena peräkkäin. Kolmesti siihen vastattiin samoilla sanoilla: ei tarpeeksi matkustajia. Neljännellä kerralla vastaaja kävi laskemassa, montako ihmistä jäi pysäkille edellisestä vuorosta, ja lauseen kirjoittaminen alkoi tuntua vaikealta. Vuoro palautettiin kevääksi kokeeksi. Joka panee kieltonsa syyn seinälle, joutuu lukemaan sen itsekin.',
    ),
    p(
      leadIn('Tätä kirjoittaessani soitin'),
      ' kirjastoon. Virkailija tiesi heti, mistä puhuin. Tulostimen vika oli tunnettu keväästä asti, ja uusi laite oli tilattu; se tulee helmikuussa, kun kolme muuta toimipistettä on saanut omansa. Palautteestani hän ei tiennyt, koska lomakkeet menevät kaupungin yhteiseen järjestelmään, jota tiskillä ei näe kukaan. Vastaus oli siis olemassa koko ajan, kolmen metrin päässä isästäni.',
    ),
    p(
      leadIn('Isäni muuten osti'),
      ' suurennuslasin. Kuitti on edelleen vaalea, mutta tieto tulostimesta auttoi: hän on lakannut moittimasta silmiään.',
    ),
  ],
}
