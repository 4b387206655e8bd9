import { em, h2, h3, p, pullQuote, ul } from '../body.ts'
import type { SeedArticle } from '../shapes.ts'

export const fourHundredPages: SeedArticle = {
  key: 'four-hundred-pages',
  kind: 'review',
  language: 'fi',
  title: 'Neljäsataa sivua kärsivällisyyttä',
  standfirst:
    'Peter Sengen oppivan organisaation klassikosta ei ole apua perjantaihin mennessä. Siksi se kannattaa lukea.',
  authors: ['saga'],
  books: ['fifth-discipline'],
  verdict: 5,
  categories: ['tiimioppiminen', 'vuoropuhelu', 'oppiva-organisaatio'],
  series: 'hyllyn-reunalta',
  seriesPart: 2,
  publishedAt: '2026-04-14T05:00:00.000Z',
  body: [
    p(
      'Peter Sengen ',
      em('The Fifth Discipline'),
      ' ilmestyi vuonna 1990, ja kuusitoista vuotta myöhemmin siitä julkaistiin uudistettu laitos. Luin jälkimmäistä viime kesänä laiturilla ja lopetin kolme kertaa. Neljännellä yrityksellä pääsin loppuun. Ensimmäisen kerran lopetin, koska halusin tarkistaa, mitä omassa valmennuksessamme sanotaan systeemiajattelusta. Siinä sanottiin: ”systeemiajattelu, 45\u00a0min”. Toisella kerralla suutuin, ja kolmannella tuli sade.',
    ),
    p(
      'Kieli ei ole vaikeaa. Vaikeaa on se, että Senge kieltää lukijaltaan nopean hyödyn. Hän esittelee viisi taitoa, joita harjoitellaan vuosia:',
    ),
    ul(
      'oma kehittyminen',
      'ajattelumallien tutkiminen',
      'yhteisen vision rakentaminen',
      'tiimioppiminen',
      'systeemiajattelu, joka sitoo muut yhteen ja antaa kirjalle nimen',
    ),
    p(
      'Ennen taitoja tulevat esteet, joita on seitsemän. Ensimmäinen on se, että ihminen samastaa itsensä tehtäväänsä: kun häneltä kysytään, mitä hän tekee työkseen, hän luettelee päivän työvaiheet. Kokeilin kysymystä erään leipomon kehittämispäivässä. Yksitoista kahdestatoista mainitsi koneen tai linjan. Kahdestoista mietti hetken ja sanoi: ”Aamupalaa.”',
    ),
    h2('Kaksi kohtaa, joihin palaan'),
    h3('Olut loppuu, olutta on liikaa'),
    p(
      'Olutpeliä käsittelevä luku on edelleen kirjan paras. Kauppias, tukkuri ja panimo toimivat kukin järkevästi ja saavat yhdessä aikaan ensin pulan ja sitten varastot täyteen olutta, jota kukaan ei osta. Syyllistä ei ole, vaikka lukija sellaista etsii sivu sivulta.',
    ),
    p(
      'Peluutin peliä samassa leipomossa, oluen tilalla korvapuusteja. Kahdennellatoista kierroksella tukkurin varastossa oli 84 puustia, ja kauppiasta näytellyt tuotantopäällikkö oli alkanut puhutella tukkuria sukunimellä. Purussa piirsin kehät taululle. Kaikki näkivät, että tilaukset olivat paisuneet viiveestä eikä kenenkään tyhmyydestä, ja kaikki nyökkäsivät. Kahvilla tukkuria kiusattiin edelleen. Oivallus, ettei syyllistä ole, kesti meillä noin neljännestunnin.',
    ),
    pullQuote('Oivallus, ettei syyllistä ole, kesti meillä noin neljännestunnin.'),
    p(
      'Pidin päivää epäonnistuneena, kunnes luin Sengen lauseita harjoittelusta uudestaan. Hän ei ole missään luvannut, että kerta riittää. Minä olin luvannut, tarjouksessa. Nykyisin tarjouksissamme lukee, että systeemiajattelua harjoitellaan vuosi ja että ensimmäinen kerta todennäköisesti menee pieleen. Kaksi asiakasta on kysynyt, saako sen halvemmalla ilman ensimmäistä kertaa.',
    ),
    h3('Keskustelu ja dialogi'),
    p(
      'Arjessa olen tarvinnut eniten eroa, jonka Senge on omaksunut fyysikko David Bohmilta. Keskustelussa näkemyksiä puolustetaan, kunnes jokin niistä voittaa. Dialogissa selvitetään, mistä näkemykset ovat syntyneet. Kumpaakin tarvitaan, mutta osallistujien on tiedettävä, kummassa he ovat mukana.',
    ),
    p(
      'Suomeksi ero on hankala, sillä ”keskustelu” kelpaa meillä kumpaankin, ja ”dialogi” kuulostaa kurssilta. Merkitsen esityslistaan nykyisin kirjaimen: K, jos kohta ratkaistaan, ja D, jos sitä vasta tutkitaan. Puolessa vuodessa D-kohtia kertyi kahdeksantoista. Seitsemässä niistä joku ehdotti äänestystä, ja kahdesti se olin minä.',
    ),
    h2('Sammakosta ja vallasta'),
    p(
      'Senge kertoo myös sammakosta, joka loikkaa kiehuvasta vedestä mutta jää kattilaan, jos vettä lämmitetään hitaasti. Vertaus on tehnyt pitkän uran johtamispuheissa. Sammakko ei toimi niin: se lähtee, kun vesi käy tukalaksi. Kirjassa, joka kehottaa tutkimaan ajattelumallejaan, kohta on kiusallinen. Sanon tämän nöyrästi, koska kerroin sammakosta itse kolme vuotta, kunnes biologian opettaja kysyi minulta tauolla lähdettä.',
    ),
    p(
      'Vakavampi moite koskee valtaa. Sengen systeemeissä on viiveitä, kehiä ja vipukohtia, mutta kaikki näyttävät saavan tarttua vipuihin. Leipomossa ylisuuret tilaukset näki ensimmäisenä iltavuoron lähettäjä, joka kuljetti vanhoja pullia takaisin. Hän oli piirtänyt kehän jo ennen minua, lavalapun taakse, eikä ollut näyttänyt sitä kenellekään. Senge kuvaa johtajaa suunnittelijana, opettajana ja palvelijana. Hyvä niin. Kirja kertoo vähemmän siitä, mitä lähettäjälle tapahtuu, jos hän osoittaa suunnittelijan piirtäneen väärin.',
    ),
    h2('Mikä on vanhentunut'),
    p(
      'Vanhentuneita ovat monet yritysesimerkit. Ne häiritsevät vähemmän, kun ne lukee historiana. Uudistettuun laitokseen lisätyt haastattelut ovat tuoreempia mutta myös sopuisampia: niissä puhuvat ne, jotka jatkoivat. Olisin lukenut mielelläni yhden haastattelun ihmiseltä, joka yritti viisi vuotta ja luovutti.',
    ),
    p(
      'Kiireiselle on yksi neuvo. Aloita kolmannesta luvusta, olutpelistä. Jos se ei saa sinua epäilemään yhtäkään omaa tilaustasi, voit palauttaa kirjan hyvällä omallatunnolla. Jos saa, palaa alkuun ja varaa kesä.',
    ),
    p('Annan viisi tähteä, joista yksi kuuluu sille, joka jaksaa loppuun.'),
  ],
}
