import { definitions, em, h2, p, pullQuote } from '../body.ts'
import type { SeedArticle } from '../shapes.ts'

export const fourChairs: SeedArticle = {
  key: 'four-chairs',
  kind: 'review',
  language: 'fi',
  title: 'Neljä tuolia, joista yksi jäi tyhjäksi',
  standfirst: 'William Isaacs antaa vastustajallekin paikan keskustelussa. Kokeilin, kuka siihen istuu.',
  authors: ['noora'],
  books: ['dialogue-isaacs'],
  verdict: 3,
  categories: ['vuoropuhelu', 'tiimioppiminen'],
  series: 'hyllyn-reunalta',
  seriesPart: 4,
  publishedAt: '2026-09-10T05:00:00.000Z',
  body: [
    p(
      'Tämän kirjan voi lukea kolmella tavalla, ja ensimmäinen on väärä: alusta loppuun. Niin minä tein. Sadannen sivun tienoilla en olisi enää uskaltanut puhua kenellekään, niin paljon jokaiseen lauseeseen tuntui sisältyvän.',
    ),
    p(
      'William Isaacs perusti MIT:hen dialogia tutkivan hankkeen ja jatkoi siinä fyysikko David Bohmin ajatuksia. Bohmin oma kirja dialogista on ohut. Isaacsin ',
      em('Dialogue and the Art of Thinking Together'),
      ' vuodelta 1999 on paksu, ja siitä näkee, että kirjoittaja on kuunnellut vuosia eikä ole halunnut jättää mitään pois.',
    ),
    p('Toinen tapa on aloittaa neljästä taidosta. Selitän ne niin kuin olen ne itse ymmärtänyt:'),
    definitions([
      {
        term: 'Kuunteleminen',
        meaning: 'huomaan, missä kohdassa toisen lausetta aloin valmistella omaani',
      },
      { term: 'Kunnioittaminen', meaning: 'oletan, että toisen kannalla on syy, jota en vielä tunne' },
      {
        term: 'Pidättäytyminen',
        meaning: 'ripustan mielipiteeni naulaan kaikkien nähtäväksi ja tulen itsekin katsomaan sitä',
      },
      { term: 'Oma ääni', meaning: 'sanon sen, mikä minulta jäisi muuten sanomatta' },
    ]),
    p(
      'Kohteliaat tiimit osaavat kolme ensimmäistä tai ainakin niiden näköisen käytöksen. Neljäs puuttuu. Siksi minun tapani on aloittaa kirja aivan muualta, tuoleista.',
    ),
    h2('Kuka istuu vastustajan paikalle?'),
    p(
      'Isaacs on saanut perheterapeutti David Kantorilta mallin, jonka mukaan keskustelussa on neljä tehtävää. Joku aloittaa, joku lähtee mukaan, joku panee vastaan ja joku katsoo sivusta ja kertoo, mitä näkee. Kukaan ei ole mitään näistä luonnostaan. Ihmiset vain jäävät helposti siihen, missä heistä on ennenkin pidetty.',
    ),
    p(
      'Panin erään kaupungin nuorisotyöntekijöille neljä tuolia ja teippasin kunkin selkänojaan tehtävän. Piti keskustella siitä, pidetäänkö nuorisotila auki lauantaisin. Puhua sai vain tuolista, ja paikkaa sai vaihtaa. Aloittajan tuoli täyttyi heti. Mukaan lähtijän tuoliin tuli jono. Sivustakatsojana viihdyttiin, koska siinä saattoi olla viisas sitoutumatta mihinkään.',
    ),
    p(
      'Vastustajan tuoli oli tyhjä kaksikymmentäkolme minuuttia. Sitten siihen istui ryhmän nuorin, kääntyi lukemaan lapun ja sanoi: ”En mää oikeestaan vastusta, mutta ku tää kerran on vapaana.” Hän oli laskenut kävijät kuudelta lauantailta. Heitä oli yhdeksän, ja kaksi oli tullut kysymään vessaa.',
    ),
    p(
      'Kukaan ei ollut tiennyt. Hän ei ollut kertonut, koska muut olivat puhuneet lauantaista niin lämpimästi. Tyhjä tuoli antoi hänelle luvan, jota yksikään ihminen ei ollut hoksannut antaa.',
    ),
    pullQuote('Tyhjä tuoli antoi hänelle luvan, jota yksikään ihminen ei ollut hoksannut antaa.'),
    p(
      'Voitoksi en tapausta esittele. Tila päätettiin pitää auki kevääseen, ja päätös oli ehkä hyväkin. Kuukauden päästä kävin katsomassa, ja tuolit olivat pinossa. Mutta jos joku esittää jotain kovin kaunista, ryhmässä kuulemma kysytään nykyään, onko se yksi paikka vapaana.',
    ),
    p(
      'Kirjamme selkä on kulunut myös siitä kohdasta, jossa kuvataan keskustelun vaiheet. Ensin ollaan kohteliaita. Sitten jokin rikkoutuu, ja vasta jos sen kestää, aletaan ihmetellä yhdessä. Joskus harvoin ajattelu alkaa kulkea ilman, että kukaan työntää. Isaacs piirtää vaiheista kartan, jolla voi myös peruuttaa.',
    ),
    p(
      'Kartta on auttanut minua ymmärtämään, miksi niin moni kehittämispäivä päättyy puoli kolmelta hyvään tunnelmaan ja samaan tilanteeseen. Valmennan tiimejä, jotka ovat asuneet kohteliaisuudessa vuosia ja sisustaneet sen kauniisti. Rikkoutumisesta ne ovat kuulleet pahaa. Kun ilma kiristyy, joku ehdottaa taukoa, ja useimmiten se joku olen minä.',
    ),
    h2('Missä panin kirjan kiinni'),
    p(
      'Isaacs kirjoittaa dialogista kunnioittavasti, ja kunnioitus tarttuu lauseisiin. Mukana on kreikan sanojen alkuperää, fysiikkaa ja ihmiskunnan yhteinen ajattelu. Noilla sivuilla minulta katoaa huone, jossa on tuoleja. Paksussa kirjassa niitä sivuja on paljon.',
    ),
    p(
      'Isompi huoli on aika. Kirjan hienoimmassa tapauksessa terästehtaan johto ja ammattiliitto istuvat samaan rinkiin, ja heillä on siihen ohjaaja, kuukausia ja yliopisto taustalla. Palvelukodin tiimillä on vuoronvaihdossa kaksikymmentä minuuttia, ja niistä viisi menee takin etsimiseen. Isaacsin mielestä dialogi tarvitsee astian, joka kestää kuumuutta. Olisin lukenut mielelläni luvun siitä, millainen on kahdenkymmenen minuutin astia. Nyt se pitää keksiä itse. Meillä se on toistaiseksi neljä tuolia.',
    ),
    p(
      'Kolme tähteä. Tuoleille antaisin viisi, mutta niitä ei myydä erikseen. Kun esittelin ne viimeksi, eturivistä kysyttiin: ”Kuka panee vastaan sinulle?” Kirjoitin kysymyksen vihkoon, jossa ovat ne, joihin en ole osannut vastata. Kirjasta en löytänyt apua. Soitin Sagalle.',
    ),
  ],
}
