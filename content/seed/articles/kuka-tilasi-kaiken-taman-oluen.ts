import { em, footnote, h2, linkTo, p, pullQuote, table, ul } from '../body.ts'
import type { SeedArticle } from '../shapes.ts'

export const whoOrderedAllThisBeer: SeedArticle = {
  key: 'who-ordered-all-this-beer',
  kind: 'essay',
  language: 'fi',
  title: 'Kuka tilasi kaiken tämän oluen?',
  standfirst: 'Valmennusjonossamme oli 61 nimeä ja 27 ihmistä. Avasimme ryhmiä nimille.',
  authors: ['saga'],
  books: ['fifth-discipline'],
  categories: ['oppiva-organisaatio', 'paatoksenteko'],
  writtenOn: '2026-05-25',
  publishedAt: '2026-06-17T05:00:00.000Z',
  body: [
    p(
      'Huhtikuussa annoin Peter Sengen teokselle ',
      em('The Fifth Discipline'),
      ' tässä lehdessä ',
      linkTo('viisi tähteä', 'articles', 'four-hundred-pages'),
      ' ja kehuin sen olutpeliä. En kertonut, missä tilanteessa olin sitä lukenut.',
    ),
    p(
      'Istuin heinäkuussa 2025 laiturilla luvun kohdalla, jossa tukkurin tilaukset kasvavat. Puhelimeen tuli viesti: syksyn esihenkilövalmennuksen jonossa on jo viisikymmentä nimeä. Lähetin peukun ja käänsin sivua.',
    ),
    h2('Peli'),
    p(
      'Olutpeli on kehitetty MIT:ssä 1960-luvulla. Sengen kirjassa kauppias myy tiettyä olutta neljä laatikkoa viikossa, kunnes kysyntä nousee kahdeksaan ja jää siihen. Muuta ei tapahdu. Toimitukset vain tulevat viiveellä, ja odotellessaan kauppias tilaa varmuuden vuoksi lisää. Tukkuri luulee varmuutta janoksi. Panimo lisää tuotantoa. Muutaman kuukauden kuluttua kaikilla on varastot täynnä, ja jokainen on mielestään toiminut ainoalla järkevällä tavalla.',
    ),
    h2('Meidän panimomme'),
    p(
      'Ryhmäämme mahtuu kaksitoista. Talvella 2025 eräs kunta jäi vaille viittä paikkaa, ja sana kiersi. Sen jälkeen samat ihmiset ilmoitettiin keväälle, syksylle ja vielä talveksi, ja yksi henkilöstöpäällikkö pani jonoon koko johtoryhmänsä. Me näimme jonon ja avasimme ryhmiä.',
    ),
    table(
      ['Neljännes', 'Nimiä jonossa', 'Ryhmiä', 'Tyhjiä paikkoja'],
      ['1/2025', '19', '1', '0'],
      ['2/2025', '34', '2', '0'],
      ['3/2025', '61', '4', '7'],
      ['4/2025', '22', '5', '26'],
      ['1/2026', '4', '1', '0'],
    ),
    p(
      'Marraskuussa, kun tuoleja oli alkanut jäädä tyhjiksi, otin syyskuun jonon ja soitin sen läpi. Nimiä oli 61, ihmisiä 27.',
      footnote(
        p(
          'Laskimme itse. Kahta emme tavoittaneet, ja heidät luettiin ihmisiksi siinä toivossa, että he ovat sellaisia.',
        ),
      ),
      ' Yksi kertoi käyneensä valmennuksen jo keväällä. Hän oli luullut, että jonosta poistutaan itsestään.',
    ),
    p(
      'Loppuvuoden ryhmiä varten olimme ottaneet kaksi tuntivalmentajaa. Tammikuussa heille ei ollut töitä. Siitä kohdasta en osaa kirjoittaa hauskasti, ja pyysin heiltä anteeksi kasvotusten.',
    ),
    h2('Kenen syy?'),
    p(
      'Sengen mukaan syyllistä ei kannata etsiä. Rakenne synnyttää käyttäytymisen, ja kun eri ihmiset pannaan samaan rakenteeseen, he päätyvät suunnilleen samaan tulokseen. Joulukuussa peluutin olutpeliä omilla valmentajillamme. Kaikki tiesivät juonen, ja silti tukkurille jäi yli sata laatikkoa. Tukkurina oli Ilari, jonka mukaan hän oli vain varautunut. Siltä osin Senge on oikeassa: tietäminen ei auta, kun odotetaan. Arviossani olin samaa mieltä lopustakin. Kirjoitin jopa, ettei syyllistä ole, vaikka lukija sellaista etsii. Ajatus lohdutti minua enemmän kuin tiesin.',
    ),
    p(
      'Nyt tiedän, ja perun puolet. Lomakkeessamme oli ennen kysymys ”Oletko jo jonossa?”. Minä poistin sen, koska jokainen kenttä karkottaa jonkun, ja sain kehuja lyhyestä lomakkeesta. Paikan saattoi perua sähköpostilla osoitteeseen, josta vastasi kesällä poissaoloviesti. Jonottajat eivät tehneet mitään tyhmää. Tyhmyyden tein minä, ja se näytti hyvältä palvelulta.',
    ),
    p(
      'Rakenteessa ei ehkä ole syyllistä, mutta aina siinä on joku, joka pääsee muokkaamaan lomaketta. Pelistä se ihminen puuttuu. Pelaajat istuvat valmiiden sääntöjen ääreen, ja opetukseksi jää, että sääntöjen sisällä kukin on järkevä. Työpaikalla sääntöjen tekijä istuu samassa kokouksessa ja ihmettelee muiden kanssa, mistä tämä kaikki johtuu.',
    ),
    pullQuote(
      'Rakenteessa ei ehkä ole syyllistä, mutta aina siinä on joku, joka pääsee muokkaamaan lomaketta.',
    ),
    p(
      'Kun esitin tämän Paalusolmun omassa kokouksessa, Petri huomautti, että etsin syyllistä siksi, että löysin itseni ja sain siitä hyvän tarinan. Puolustaudun sillä, että tarina on aika nolo. Ero on minusta silti käytännöllinen. Syyllistä etsitään, jotta häntä voisi moittia. Muokkaajaa etsitään, jotta hänelle voisi soittaa.',
    ),
    h2('Mitä lomakkeessa nyt lukee'),
    p(
      'Poistamani kysymys palasi. Jos vastaa olevansa jo jonossa, lomake sanoo: ”Hyvä, se riittää.” Lisäksi sovimme näin:',
    ),
    ul(
      'Sama ihminen mahtuu jonoon kerran, ja hän näkee, monesko on.',
      'Kuukauden välein kysytään yhdellä viestillä, halutaanko paikkaa yhä. Vastaamatta jättänyt siirtyy viimeiseksi. Pois häntä ei panna.',
      'Ennen kuin uusi ryhmä avataan, soitetaan viidelle jonottajalle. Puhelu kestää neljä minuuttia.',
    ),
    p(
      'En tiedä vielä, toimiiko se. Senge on opettanut minut epäilemään paranemista, joka näkyy heti, ja puoli vuotta on tässä asiassa heti. Maaliskuussa käännytimme pois kolme ihmistä, joille vanhalla tavalla olisi löytynyt tuoli. Yksi meni kilpailijalle ja ilmoitti siitä englanniksi, ilmeisesti kohteliaisuuttaan. Kuukausiviestiin on vastannut kaksi kolmesta. Loput ovat ehkä lakanneet haluamasta, ehkä lukemasta.',
    ),
    p(
      'Varmaa on vain, että kun jono seuraavan kerran kasvaa, se ei enää kerro minulle mitään, ennen kuin olen kuullut viiden ihmisen äänen. Tähtiä en ota takaisin. Kirjassa oli kaikki, lukija vain piti sitä kertomuksena oluesta.',
    ),
  ],
}
