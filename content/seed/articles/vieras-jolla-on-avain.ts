import { leadIn, p, pullQuote } from '../body.ts'
import type { SeedArticle } from '../shapes.ts'

export const guestWithKey: SeedArticle = {
  key: 'guest-with-key',
  kind: 'column',
  language: 'fi',
  title: 'Vieras, jolla on avain',
  standfirst:
    'Perehdytyksessä talo kertoo uudelle työntekijälle, miten täällä ollaan. Toiseen suuntaan ei kerrota mitään.',
  authors: ['saga'],
  categories: ['oppiva-organisaatio', 'esihenkilon-arki'],
  publishedAt: '2026-08-19T05:00:00.000Z',
  body: [
    p(
      leadIn('Joka työpaikassa sanotaan'),
      ' uudelle samat viisi sanaa: kysy vain, jos tulee jotain. Lause on ystävällinen, ja se siirtää perehdytyksen sen vastuulle, joka tietää vähiten.',
    ),
    p(
      leadIn('Keväällä pyysin erään'),
      ' konevuokraamon kuutta uutta työntekijää tekemään päinvastoin. He saivat vihkon ja kirjoittivat siihen kahden viikon ajan kaikki ne kysymykset, joita eivät esittäneet. Niitä kertyi 118. Kolmetoista koski koneita. Muut olivat sitä lajia, jota ei ole missään perehdytyskansiossa: kenen luvalla lähdetään neljältä, kuka suuttuu, jos trukin jättää tuohon, miksi Raimolle ei soiteta, ja onko se vitsi.',
    ),
    p(
      leadIn('Kansio oli hyvä.'),
      ' Siinä oli 43 sivua, tarkistuslista ja kuva jokaisesta hätäpoistumistiestä. Työturvallisuuslain 14. pykälän mukaan työntekijä on perehdytettävä riittävästi, ja kansiosta näki, että pykälä oli otettu tosissaan. Laki ei sano, kuka päättää, milloin riittää. Tavallisesti sen päättää se, joka ei enää kehtaa kysyä.',
    ),
    p(
      leadIn('Kysymättä jättämiseen on'),
      ' järkevä syy. Uudella on koeaika, ja jokainen kysymys on kuin ostos, jonka maksaa vähistä rahoistaan. Ensimmäisenä päivänä ostellaan huoletta. Toisella viikolla kysymys alkaa kuulostaa siltä, että vastaus olisi pitänyt jo tietää. Vihkoissa raja kulki ensimmäisessä torstaissa. Kysymyksiä tuli sen jälkeenkin yhtä paljon, ne vain alettiin kirjoittaa.',
    ),
    p(
      leadIn('Esihenkilö sai lukea'),
      ' vihkot ilman nimiä, ja hänen ensimmäinen ajatuksensa oli pidentää kansiota. Sain hänet odottamaan viikonlopun yli. Maanantaina hän oli alleviivannut seitsemän kohtaa, joihin ei osannut itsekään vastata. Yksi niistä oli tämä: miksi pesuhallin avain on toimistossa, kun pesuhalli on pihan toisella puolella? Selvisi, että avain oli viety sisään vuonna 2011, koska kesätyöntekijä oli kerran hukannut sen. Siitä asti jokaista pestävää konetta varten oli kävelty kaksisataa askelta suuntaansa. Avaimen palauttaminen pihalle kesti neljä minuuttia.',
    ),
    p(
      leadIn('Uusi työntekijä on'),
      ' vieras, jolla on avain. Hän on sisällä ja näkee silti vielä, miltä täällä näyttää. Kykyä riittää muutamaksi viikoksi. Sitten hän tottuu, ja tottumista me kutsumme perehtymiseksi.',
    ),
    pullQuote('Sitten hän tottuu, ja tottumista me kutsumme perehtymiseksi.'),
    p(
      leadIn('Siksi perehdyttäjäksi ei'),
      ' kannata panna talon parasta. Hän on jo unohtanut, mitä ei osannut. Vuokraamossa uuden rinnalla kulkee nyt se, joka tuli edellisenä, ja kun hänkään ei tiedä, kysytään yhdessä kolmannelta. Edellinen muistaa oman torstainsa. Pisimpään talossa ollutta tarvitaan vasta, kun aletaan kysyä, miksi.',
    ),
    p(
      leadIn('Toisen suunnan keksiminen'),
      ' kesti kauemmin. Kymmenentenä työpäivänä esihenkilö juo uuden kanssa kahvit ja kysyy kolme asiaa: mitä olet jättänyt kysymättä, mikä täällä on hullusti, ja mitä edellisessä työpaikassasi tehtiin paremmin? Hän kirjoittaa vastaukset itse ja kertoo viikon päästä, mitä niille tapahtui. Ensimmäisellä kerralla hän puolusti taloa neljäkymmentä minuuttia. Toisella hän pysyi hiljaa ja sai kuulla, että varaosahyllyn järjestystä ymmärtää vain myyjä, joka lähti vuonna 2016.',
    ),
    p(
      leadIn('Ilmaista tämä ei'),
      ' ole. Raili, joka on vastannut uusien kysymyksiin kaksikymmentä vuotta, piti omaa kirjanpitoaan. Sen mukaan edellisen tulijan neuvoista joka viides oli väärä, ja Raili halusi tietää, kuka ne korjaa. Kävi ilmi, että Raili. Hänelle luvattiin siihen tunti viikossa, ja tunnin hän on saanut toistaiseksi kahdesti. Pidän hänen lukuaan tärkeämpänä kuin omaani. Talossa tarvitaan joku, joka muistaa, millaista on olla tietämättä, ja joku, joka tietää.',
    ),
    p(
      leadIn('Vuotta aiemmin kuudesta'),
      ' uudesta kaksi oli lähtenyt koeajalla. Nyt lähti yksi. Kuuden ihmisen joukossa se ei todista mitään, ja lähdön syy oli sitä paitsi rakkaus.',
    ),
    p(
      leadIn('Meillä Paalusolmussa perehdytys'),
      ' loppuu viidennelle sivulle, ja siellä lukee yhä: kysy vain, jos tulee jotain. En poistanut lausetta. Lisäsin sen alle rivin, joka velvoittaa minua: ”Viimeistään torstaina Saga kysyy.”',
    ),
  ],
}
