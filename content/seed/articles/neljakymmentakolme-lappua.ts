import { leadIn, p, pullQuote } from '../body.ts'
import type { SeedArticle } from '../shapes.ts'

export const fortyThreeNotices: SeedArticle = {
  key: 'forty-three-notices',
  kind: 'column',
  language: 'fi',
  title: 'Neljäkymmentäkolme lappua',
  standfirst: 'Uimahallin seinällä vastattiin kaikkeen. Sitä, mitä siellä kysyttiin, ei tiennyt kukaan.',
  authors: ['tuuli'],
  categories: ['palvelumuotoilu', 'viestinta', 'kokeileminen'],
  publishedAt: '2026-05-27T05:00:00.000Z',
  body: [
    p(
      leadIn('Uimahallin aulassa'),
      ' oli neljäkymmentäkolme lappua. Laskin ne helmikuussa kassajonossa. Seitsemäntoista kielsi jotakin, yksitoista pyysi anteeksi, yhdeksän ilmoitti päivästä, joka oli mennyt, ja kuusi kertoi, mitä pitäisi tehdä.',
    ),
    p(
      leadIn('Lappuun on helppo'),
      ' suhtautua yläviistosta. Kirjasin vaihtuu kesken lauseen, huutomerkkejä on kolme ja alla näkyy edellisen lapun teippi. Muotoilija minussa haluaa repiä kaikki. Entinen kirjastonhoitaja muistaa, miten lappu syntyy.',
    ),
    p(
      leadIn('Se syntyy illalla,'),
      ' kun sama asia on kysytty yhdeksännen kerran. Kysyjä ei tiedä olevansa yhdeksäs. Vastaaja tietää. Hän vastaa vielä kerran ystävällisesti, menee takahuoneeseen ja kirjoittaa: HUOM!!! SUIHKU 3 EPÄKUNNOSSA. Lappu on vastaus kysymykseen, jota joku väsyi kuulemaan.',
    ),
    pullQuote('Lappu on vastaus kysymykseen, jota joku väsyi kuulemaan.'),
    p(
      leadIn('Kysymystä lapussa ei'),
      ' sen vuoksi lue. Siinä on vastaus ja se äänensävy, joka yhdeksännellä kerralla jäi käyttämättä. ”Kassasta EI saa vaihtorahaa.” Kymmenes kävijä, joka ei ole vielä avannut suutaan, saa nuhteet yhdeksän muun puolesta.',
    ),
    p(
      leadIn('Luin seinän laput'),
      ' päällimmäisestä alimpaan niin kuin maakerrokset luetaan. Remontin jatkumisen alla oli remontti, remontin alla turvavälit ja turvavälien alla kesän 2019 aukioloajat. Niitä ei ollut otettu pois, koska kukaan ei ollut varma, oliko lapun voimassaolo lakannut. Kirjoittaja oli eläkkeellä.',
    ),
    p(
      leadIn('Ehdotin hallin esihenkilölle'),
      ' koetta. Viikoksi pois kaikki paitsi se, mitä laki tai turvallisuus vaatii. Kassalle ruutuvihko, johon jokainen kysymys merkitään viivalla. Ajatus ei ollut hieno, mutta vihko maksoi kaksi euroa, ja esihenkilö sanoi, että sen verran budjetissa on.',
    ),
    p(
      leadIn('Viikon kuluttua vihkossa'),
      ' oli kaksisataakuusi viivaa ja yksitoista eri kysymystä. Viidestä niistä ei ollut koskaan ollut lappua. Yleisin niistä kuului: ”Missä täällä on kello?” Kello oli purettu remontin tieltä, ja talon väki oli tottunut siihen niin, ettei enää huomannut sen puuttuvan. Uimari huomasi, sillä uimapuvussa ei ole puhelinta.',
    ),
    p(
      leadIn('Yhdessä asiassa'),
      ' olin väärässä perusteellisesti. Otin pois myös lapun, joka kielsi tuomasta saunaan omaa kiulua. Pidin sitä jonkun yksityisenä päähänpistona. Torstai-iltana saunassa oli kolme omaa kiulua ja yksi riita, ja kassan piti mennä sovittelemaan pyyhekumi kädessä. Lapun takana oli tapahtuma, enkä ollut kysynyt siitä keneltäkään. Kirjastossakin oli aikoinaan lappu ”Akvaarioon ei saa panna kirjoja”. En ole vieläkään saanut kuulla kaikkea.',
    ),
    p(
      leadIn('Tästä olen nykyisin'),
      ' eri mieltä oman ammattikuntani kanssa. Me näemme lapuissa sotkua ja ehdotamme yhtenäistä ilmettä. Silloin sama nuhde saa vain paremman kirjasimen. Lappu on talon ainoa muistikirja, jota pitävät ne, joilta kysytään. Ennen kuin sen siivoaa pois, kannattaa pyytää kirjoittajaa lukemaan se ääneen ja kertomaan, minä iltana se syntyi.',
    ),
    p(
      leadIn('Seinälle palasi'),
      ' kuusi lappua, kiulu mukaan luettuna, ja kello. Jokaisen lapun kulmassa on nyt nimi ja päivä, johon asti se on voimassa. Sen jälkeen lappu joko uusitaan tai otetaan pois. Sääntö ei ole minun keksimäni. Kirjastossa sitä sanotaan eräpäiväksi.',
    ),
    p(
      leadIn('Toukokuussa kävin'),
      ' katsomassa. Lappuja oli yhdeksän, kolme niistä ilman päiväystä. Yhdessä luki: ”Kello ON oikeassa.”',
    ),
  ],
}
