import { em, leadIn, p } from '../body.ts'
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
      leadIn('Paalusolmu, josta yhtiömme'),
      ' on saanut nimensä, on vanha merimiessolmu. Se ei luista eikä kiristy kuormasta umpeen: kun veto lakkaa, solmun saa auki sormin. Silti sen varaan on laskettu ihmisiä.',
    ),
    p(
      leadIn('Solmu tuli mieleeni'),
      ', kun yritin irtisanoa lehtitilausta. Tilata sen sai kahdella napautuksella. Irtisanomista varten piti soittaa arkisin kello kymmenen ja neljäntoista välillä, kuunnella kolme tarjousta ja perustella jokainen kieltäytyminen erikseen. Kolmannen kohdalla olin jo valmis sanomaan, etten osaa lukea. Langan toisessa päässä oli nuori nainen, joka luki tarjouksia ruudulta ja pyysi lopuksi hiljaa anteeksi. Hän ei ollut keksinyt tätä. Se, joka oli, tuskin on koskaan soittanut omaan numeroonsa. Lehti oli hyvä. En tilaa sitä toista kertaa.',
    ),
    p(
      leadIn('Sitouttamisella on totuttu'),
      ' tarkoittamaan sitä, mikä pitää asiakkaan sisällä: etuja, pisteitä, määräaikaisia sopimuksia. Lähtö jätetään juristien huoleksi. Lähtijä on kuitenkin ainoa, joka tuntee palvelun kannesta kanteen, ja hänen puoleensa käännytään, kun joku miettii, kannattaako asiakkaaksi edes ryhtyä.',
    ),
    p(
      leadIn('Tämän julkaisun nimi'),
      ' on Sitouttaja, ja minulle huomautetaan siitä noin kerran kuussa. Eräs lukija ehdotti tilalle Irrottajaa. Nimi on minun valintani, ja puolustan sitä köyden avulla. Sitoa voi niin, että solmun saa auki vain toinen, tai niin, että sen saa auki kumpi tahansa. Merellä jälkimmäistä sanotaan taidoksi. Solmu, joka aukeaa vain puukolla, on maakravun tekemä.',
    ),
    p(
      leadIn('Eräs kuntosali kokeili'),
      ' toista tapaa. Jäsenyyden sai päättää samalla napilla, jolla se oli alkanut, ja ruudulle tuli yksi kysymys, johon ei ollut pakko vastata: ',
      em('Mitä jäi puuttumaan?'),
      ' Kokeilukeväänä lähti 64 jäsentä, edelliskeväänä 41. Lähteneistä joka neljäs palasi syksyllä, eikä ketään ollut houkuteltu.',
    ),
    p(
      leadIn('Omistaja ei muistele'),
      ' kesää yhtä lämpimästi. Toukokuussa tililtä puuttuivat parinkymmenen jäsenen rahat, soutulaite jäi ostamatta, ja hän harkitsi tosissaan napin siirtämistä asetusten alimmalle riville, jonne kilpailijat omansa panevat. Kysymykseen vastasi lähteneistä 23, eikä siihen saatu sellaisia vastauksia, joilla salia parannetaan. Yleisimmin puuttumaan oli jäänyt aika, ja sitä kuntosali ei myy.',
    ),
    p(
      leadIn('Myyntijohtajamme Eero'),
      ' on asiasta eri mieltä kuin minä, ja hänellä on perusteet. Moni haluaa lähteä huonona päivänä, hän sanoo, ja on kuukauden kuluttua iloinen, että jäi. Pieni kynnys suojelee ihmistä hänen omalta tiistailtaan. Tunnen tuon tiistain: olen eronnut purjehdusseurasta kahdesti ja saanut molemmilla kerroilla sihteeriltä kirjeen, jossa kysyttiin, nukuinko hyvin. Kynnys on paikallaan, kun sen takana on joku, joka tuntee minut. Puhelinjono ei tunne. Sovimme Eeron kanssa, että hän saa soittaa jokaiselle meiltä lähteneelle kerran, kun lähtö on jo voimassa. Kuudesta soitosta yksi on johtanut paluuseen ja neljä lounaaseen.',
    ),
    p(
      leadIn('Kokeilin viime syksynä'),
      ' erota omasta yhtiöstäni. Esitin asiakasta, luin valmennussopimuksemme ja etsin kohtaa, josta pääsee pois. Sen löytämiseen meni 26 minuuttia. Irtisanominen oli tehtävä kirjallisesti, ja irtisanomisaika oli kolme kuukautta, koska joku oli vuonna 2016 kopioinut sen toimitilan vuokrasopimuksesta. Se joku olin minä. Nyt riittää sähköposti ja kuukausi, ja ohje on sopimuksen ensimmäisellä sivulla. Kahden viikon kuluttua yksi asiakas käytti sitä. Hän oli hyvä asiakas, ja suren häntä yhä. Syyn hän kertoi itse, kun kukaan ei tivannut: olimme lähettäneet hänelle kolmena vuonna saman valmentajan ja samat esimerkit.',
    ),
    p(
      leadIn('Solmussakin on vikansa.'),
      ' Löysänä ja heiluteltuna paalusolmu voi aueta itsestään, ja siksi kiipeilijät varmistavat sen toisella solmulla. Olen ruvennut pitämään tätä vikaa opettavaisempana kuin solmun hyveitä. Asiakkuuskin aukeaa useimmiten siitä, ettei kumpikaan pää ole pitkään aikaan vetänyt. Lukko estäisi sen aukeamasta, mutta vetoa siihen ei lukolla saa.',
    ),
    p(
      leadIn('Yhdestä salista ja yhdestä'),
      ' syksystä ei voi päätellä paljon. Oman kokeen voi sen sijaan tehdä vaikka tänään. Yrittäkää erota omasta palvelustanne ja ottakaa aika. Jos ette pääse irti ennen lounasta, eivät pääse asiakkaannekaan. He kyllä jäävät, mutta eivät siitä syystä, jota toivoitte.',
    ),
  ],
}
