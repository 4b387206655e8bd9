import { em, h2, linkTo, p, pullQuote } from '../body.ts'
import type { SeedArticle } from '../shapes.ts'

export const justAsking: SeedArticle = {
  key: 'just-asking',
  kind: 'post',
  language: 'fi',
  title: '”Minä vain kysyisin”',
  standfirst:
    'Eläinlääkäriaseman vastaanotossa pelätään yhtä sanaa. Siinä on neljä kirjainta, ja sen sanovat kohteliaimmat.',
  authors: ['noora'],
  categories: ['kohtaaminen', 'palvelu'],
  series: 'tiskin-takana',
  seriesPart: 1,
  publishedAt: '2025-08-13T05:00:00.000Z',
  body: [
    p(
      'Keväällä talossa sovittiin, että neljä meistä tekee kukin yhden päivän töitä tiskin takana. Havainnoijan penkkiä ei saanut tuoda mukanaan. Piti tehdä sitä, mihin tiskin haltija arvioi vieraan pystyvän. Minä sain eläinlääkäriaseman vastaanoton. Marjut, joka on seissyt siinä yksitoista vuotta, arvioi minut yhdellä silmäyksellä ja määräsi puhelimeen niiksi hetkiksi, joina ei itse ehdi.',
    ),
    p('Neuvoja tuli yksi: ”Kuuntele, milloin ne sanovat ', em('vain'), '.”'),
    h2('Pieni sana'),
    p(
      'Ensimmäisen tunnin aikana kuulin sanan kolmetoista kertaa. Minä vain kysyisin aukioloajoista. Olisi vain yksi pieni juttu. Soitan vain varmuuden vuoksi. Suomalainen pienentää asiansa ennen kuin ojentaa sen toiselle, ja olin aina pitänyt sitä samanlaisena tapana kuin säästä puhumista.',
    ),
    p(
      'Marjut ei pidä. Hänen mielestään ”vain” kuuluu kahteen kokoluokkaan. Joko asia on pieni tai sitten se on niin iso, ettei se mahdu tiskin yli yhtenä kappaleena. ”Keskikokoiset tulevat ilman vainia. Rokotukset, kynnet, hammaskivi.”',
    ),
    p(
      'Pidin lopun aamupäivää kirjaa. Asioita, joiden edellä kulki ”vain”, tuli kolmekymmentä. Niistä kaksikymmentäneljä oli niin pieniä kuin luvattiin. Kuudes isoista kysyi vain, onko ksylitolipastilli koiralle haitaksi. Koira oli syönyt niitä pussillisen ja odotti autossa. Minä olin jo avaamassa suutani vastatakseni yleisesti, kun Marjut huusi yli olkani: ”Tuo se sisään!”',
    ),
    p(
      'Eräs soittaja kysyi vain, voiko koiran tiedoista vaihtaa omistajan nimen. Voi toki, sanoin, mihin nimeen? Hän antoi omansa. Vanha nimi oli siskon, ja puhelussa oli sen jälkeen tauko, jonka Marjut olisi kuullut jo alusta.',
    ),
    h2('Hinta'),
    p(
      'Yhden maissa tiskille tuli vanha mies, joka oli ottanut lakin päästä jo ovella. ”Minä vain kysyisin, paljonko kissan lopettaminen maksaa.” Katsoin hinnastosta ja kerroin. Kerroin senkin, että tuhkaus laskutetaan erikseen, ja tarjosin esitettä. Vastasin siis kaikkeen kysyttyyn ja vähän päälle, kuten olen muitakin neuvonut vastaamaan. Mies kiitti, pani lakin päähän ja lähti.',
    ),
    p(
      'Marjut laski luurin kesken puhelun ja meni perään. Ikkunasta näin, että he seisoivat pihalla pitkään ja että puhuja oli mies. Sisään palattuaan Marjut varasi kissalle tavallisen tutkimusajan seuraavaksi aamuksi. Lisätietoihin hän kirjoitti: ”Kissa syö. Mies ei.”',
    ),
    p(
      'En ollut tehnyt virhettä, jonka olisi voinut merkitä mihinkään. Tilastossa miehen kysymys oli hoidettu alle minuutissa. Asiakastyytyväisyyskyselyssä hän olisi varmaan antanut minulle hyvän arvosanan, sillä hän oli kohtelias mies.',
    ),
    h2('Kuudestoista sekunti'),
    p(
      'Jan Carlzon laskee kirjassaan ',
      em('Moments of Truth'),
      ', että SAS:n kymmenen miljoonaa matkustajaa tapasi vuodessa kukin noin viisi yhtiön työntekijää, keskimäärin viisitoista sekuntia kerrallaan. Lentoyhtiö syntyy hänen mukaansa noissa hetkissä, viisikymmentä miljoonaa kertaa vuodessa. Olen lainannut lukua valmennuksissa niin kauan, että luulin sitä luonnonvakioksi.',
    ),
    p(
      'Tiskin takana aloin epäillä sitä. Matkalipun ehtii ojentaa viidessätoista sekunnissa. Marjutin työ alkoi, kun lippu oli ojennettu. Hän vastasi kysymykseen, laski kynän kädestään ja jäi paikalleen. Kaksi sekuntia riitti, joskus kolme. Useimmat kiittivät ja lähtivät. Joku sanoi: ”Tai oikeastaan.” Tärkein sekunti oli kuudestoista: se, jonka aikana kukaan ei puhunut.',
    ),
    pullQuote('Tärkein sekunti oli kuudestoista: se, jonka aikana kukaan ei puhunut.'),
    p(
      'Carlzonille on reiluuden nimissä sanottava, ettei hän keksinyt lukuaan sekuntikelloa varten. Hän halusi osoittaa, että yhtiö on niiden käsissä, jotka tiskillä seisovat. Luku on sittemmin karannut häneltä ja muuttunut aikarajaksi.',
    ),
    p(
      'Vastaväite kuului jo aulasta: jos jokaisen kohdalla jäädään odottelemaan, viimeinen ei pääse tiskille ollenkaan. Marjut laski sen minulle kuitin taakse. Kuusikymmentä asiakasta, kaksi sekuntia kutakin kohden, yhteensä kaksi minuuttia. ”Sen verran menee joka aamu siihen, että tulostin herää.”',
    ),
    p(
      'Iltapäivällä yritin itse. Kynän laskeminen on helppoa, paikalleen jääminen ei, kun puhelin soi ja jonossa on reppu, joka naukuu. Ensimmäistä asiakastani katsoin niin odottavasti, että hän alkoi etsiä lompakkoaan. Seuraavaa en uskaltanut katsoa lainkaan. Kolmannella kerralla sain hiljaisuuden oikean mittaiseksi, luultavasti siksi, että en muistanut yrittää.',
    ),
    p(
      'Kysyin Marjutilta, pitäisikö hiljaisuus kirjoittaa vastaanoton ohjeeseen. Hän näytti säikähtäneeltä. ”Sitten joku alkaisi mitata sitä.”',
    ),
    p(
      'Kolmas asiakkaani oli nainen, joka oli tullut hakemaan vain lääkkeen. Hän pani purkin laukkuun, napitti takin ja kysyi sitten, voiko neljätoistavuotiaalle koiralle vielä opettaa, ettei portaita enää mennä. Vihossani on siltä päivältä seitsemän kysymystä, joihin en osannut vastata. Tuo on niistä se, jota olen miettinyt vielä kotonakin.',
    ),
  ],
  postscript: [
    p(
      'Kirjoittaja on Paalusolmun tiimivalmentaja. Viidestätoista sekunnista huolimatta hän suosittelee Jan Carlzonin kirjaa ',
      linkTo('Moments of Truth', 'books', 'moments-of-truth'),
      '. Heti sen alussa lipunmyyjä päästää koneeseen miehen, jonka lippu on unohtunut hotelliin.',
    ),
  ],
}
