import { em, h2, p, pullQuote } from '../body.ts'
import type { SeedArticle } from '../shapes.ts'

export const birdsongInTheQueue: SeedArticle = {
  key: 'birdsong-in-the-queue',
  kind: 'essay',
  language: 'fi',
  title: 'Linnunlaulu peitti vuoronumeron',
  standfirst: 'Laboratorion odotustilasta tehtiin elämys. Tuolit jäivät tyhjiksi.',
  authors: ['tuuli'],
  books: ['experience-economy'],
  categories: ['palvelumuotoilu', 'kohtaaminen'],
  writtenOn: '2025-08-11',
  publishedAt: '2025-09-04T05:00:00.000Z',
  body: [
    p(
      'Erään laboratorion odotustila uudistettiin. Seinään tuli metsä, kattoon pilviä ja kaiuttimiin laulurastas. Piirsin siellä jonoa kahtena aamuna niin kuin olen piirtänyt jonoja kirjastosta asti: ympyrä istujasta, viiva seisojasta. Viivoja kertyi niin paljon, että luulin sekoittaneeni merkit. Odottajia oli 41, ja heistä 26 seisoi, vaikka joka toinen tuoli oli vapaana.',
    ),
    p(
      'He seisoivat puolikaaressa vuoronumerotaulun alla ja katsoivat ylös. Kilahdus, jolla numero vaihtui, soi samalta korkeudelta kuin rastaan laulu. Korviinsa ei luottanut kukaan.',
    ),
    p(
      'Luin sen jälkeen uudestaan Joseph Pinen ja James Gilmoren kirjan ',
      em('The Experience Economy'),
      ' vuodelta 1999. Siinä väitetään, että palvelut alkavat muistuttaa toisiaan ja että seuraavaksi myydään elämyksiä, joista voi periä pääsymaksun. Alaotsikko julistaa työn teatteriksi ja joka yrityksen näyttämöksi. Elämyksen lavastajalle annetaan viisi ohjetta. Kuljin ne kädessä laboratorion ovelta näytteenottoon.',
    ),
    h2('1. Valitse teema'),
    p(
      'Teema oli metsä, ja tapetti on kaunis. Pinen ja Gilmoren mukaan hyvä teema vie kävijän hetkeksi muualle. Aamulla seitsemältä syömättä tullut ihminen ei halua muualle. Hän haluaa tietää, onko hän oikeassa paikassa, ja sitä metsästä ei ole koskaan nähnyt.',
    ),
    h2('2. Vahvista teemaa vihjeillä'),
    p(
      'Tuolit verhoiltiin sammalenvihreiksi, ja lattia oli samaa vihreää. Heikkonäköinen mies kokeili istuinta kädellään ennen kuin uskalsi laskeutua sille. Suunnittelija oli katsonut tilaa havainnekuvasta, jossa seistään aina ovella ja nähdään kaikki. Kävijä näkee sen, mikä on seuraavaksi edessä: luukun, lapun, tuolin reunan.',
    ),
    h2('3. Poista vihjeet, jotka särkevät teeman'),
    p(
      'Tämä on kirjan paras ohje, ja sitä lainataan vähiten, luultavasti siksi, ettei poistamisesta saa laskutettavaa. Laskin ovelta vastaanottoon neljätoista teipattua lappua. Yksitoista niistä kielsi jotain, ja keskellä kuusikkoa luki: ÄLÄ KOPUTA!',
    ),
    p(
      'Lappu kannattaa lukea ennen kuin sen repii. Jokaisen takana on kysymys, johon joku on väsynyt vastaamaan. Kirjastossa meillä oli lopulta lappu, jossa kiellettiin teippaamasta lappuja. Otimme kaikki neljätoista alas ja kirjoitimme tilalle yhden taulun, josta selvisi, mihin ilmoittaudutaan, kauanko kestää, missä on vessa ja mitä tehdään, jos oma numero menee ohi. Viikossa seinälle palasi kolme lappua. Kaksi oli tapoja, yksi tarpeellinen: olimme unohtaneet, että näytepurkit palautetaan eri luukulle.',
    ),
    h2('4. Anna muisto mukaan'),
    p(
      'Muistoksi sai lehden muotoisen kirjanmerkin, jossa kiitettiin käynnistä. Vanhaa kirjastolaista se liikutti. Löysin niitä yhdeksän roskakorista ja kaksi pysäköintiautomaatin päältä. Kotiin olisi haluttu viedä tieto siitä, milloin tulokset tulevat. Sitä kysyi kahtena aamuna seitsemäntoista ihmistä, ja jokaiselle vastattiin ystävällisesti. Kolme palasi ulko-ovelta kysymään uudestaan. Kirjanmerkin takapuoli oli tyhjä. Nyt siinä lukee päivä.',
    ),
    h2('5. Vetoa kaikkiin aisteihin'),
    p(
      'Havun tuoksu jäi pois, koska eräs hoitaja muistutti astmaatikoista. Linnut tulivat, koska kukaan ei muistuttanut huonokuuloisista. Aistit oli suunnitelmassa ajateltu tyhjiksi, täyttämistä varten. Odottajan kuulo oli jo käytössä: hän kuunteli numeroaan.',
    ),
    h2('Kuka osti lipun?'),
    p(
      'Kirjan kuuluisin esimerkki on syntymäpäiväkakku. Ensin se leivottiin itse jauhoista ja munista, sitten valmiista seoksesta, sitten kakku haettiin leipomosta, ja nyt ostetaan juhlat, joihin kakku sisältyy. Varastan esimerkin koulutuksiini joka vuosi, koska se pitää paikkansa. Eri mieltä olen siitä, että sama kehitys odottaisi jokaista taloa. Lipun ostanut on antanut luvan esitykseen. Vuoronumeron ottanut on antanut luvan verikokeeseen. Katsojaksi hän ei ole ilmoittautunut.',
    ),
    pullQuote(
      'Lipun ostanut on antanut luvan esitykseen. Vuoronumeron ottanut on antanut luvan verikokeeseen.',
    ),
    p(
      'Pine ja Gilmore sanoisivat, että laboratorion elämys oli vain huonosti lavastettu. Siinä on perää: pelkkä kolmas ohje olisi tehnyt odotustilasta paremman kuin muut neljä yhteensä. Saman neuvon olisi tosin antanut kuka tahansa siivooja, ilman teatteria.',
    ),
    p(
      'Linnut muuttivat vessaan, ja siellä niistä pidetään. Taulu käännettiin tuoleihin päin, ja sen alle pantiin teksti: ”Ehdit istua. Numero näkyy tuoleille.” Teksti valmistui ennen kuin sähkömies ehti kääntää taulun, joten sitä pidettiin viikko peitettynä. Se ei vielä ollut totta. Kun piirsin jonon uudestaan, odottajia oli 44 ja seisojia yhdeksän. Neljä heistä kertoi seisovansa mielellään. Muut pitivät silmällä naapuriaan, ja siihen ei auta mikään tapetti.',
    ),
  ],
}
