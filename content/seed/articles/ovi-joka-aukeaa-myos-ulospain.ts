import { em, p } from '../body.ts'
import type { SeedArticle } from '../shapes.ts'

export const doorOutwardsFi: SeedArticle = {
  key: 'door-outwards-fi',
  kind: 'column',
  language: 'fi',
  title: 'Ovi, joka aukeaa myös ulospäin',
  standfirst: 'Palvelusta kertoo paljon se, miten siitä pääsee eroon.',
  authors: ['petri'],
  categories: ['paattyminen'],
  publishedAt: '2025-05-20T05:00:00.000Z',
  body: [
    p(
      'Paalusolmu, josta yhtiömme on saanut nimensä, on vanha merimiessolmu. Se ei luista eikä kiristy kuormasta umpeen: kun veto lakkaa, solmun saa auki sormin. Silti sen varaan on laskettu ihmisiä.',
    ),
    p(
      'Solmu tuli mieleeni, kun yritin irtisanoa lehtitilausta. Tilata sen sai kahdella napautuksella. Irtisanomista varten piti soittaa arkisin kello kymmenen ja neljäntoista välillä, kuunnella kolme tarjousta ja perustella jokainen kieltäytyminen erikseen. Lehti oli hyvä. En tilaa sitä toista kertaa.',
    ),
    p(
      'Sitouttamisella on totuttu tarkoittamaan sitä, mikä pitää asiakkaan sisällä: etuja, pisteitä, määräaikaisia sopimuksia. Lähtö jätetään juristien huoleksi. Lähtijä on kuitenkin ainoa, joka tuntee palvelun kannesta kanteen, ja hänen puoleensa käännytään, kun joku miettii, kannattaako asiakkaaksi edes ryhtyä.',
    ),
    p(
      'Eräs kuntosali kokeili toista tapaa. Jäsenyyden sai päättää samalla napilla, jolla se oli alkanut, ja ruudulle tuli yksi kysymys, johon ei ollut pakko vastata: ',
      em('Mitä jäi puuttumaan?'),
      ' Keväällä väkeä lähti enemmän kuin edellisvuonna. Syksyllä lähteneistä palasi joka neljäs, eikä ketään ollut houkuteltu.',
    ),
    p(
      'Yhdestä salista ja yhdestä syksystä ei voi päätellä paljon. Oman kokeen voi sen sijaan tehdä vaikka tänään. Yrittäkää erota omasta palvelustanne ja ottakaa aika. Jos ette pääse irti ennen lounasta, eivät pääse asiakkaannekaan. He kyllä jäävät, mutta eivät siitä syystä, jota toivoitte.',
    ),
  ],
}
