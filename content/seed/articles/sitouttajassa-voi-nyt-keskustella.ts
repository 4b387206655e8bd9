import { h2, link, p, strong, ul } from '../body.ts'
import type { SeedArticle } from '../shapes.ts'

export const discussionOpens: SeedArticle = {
  key: 'discussion-opens',
  kind: 'news',
  language: 'fi',
  title: 'Sitouttajassa voi nyt keskustella',
  standfirst: 'Kirjoituksia voi tästä päivästä lähtien kommentoida ja arvioida. Tunnusta ei tarvita.',
  authors: ['helka'],
  publishedAt: '2024-01-16T07:00:00.000Z',
  body: [
    p(
      'Sitouttajan jokaisen kirjoituksen alla on nyt keskustelu, johon voi osallistua kuka tahansa. Kirjoitukselle voi myös antaa tähtiä yhdestä viiteen. Keskiarvon vieressä näkyy aina äänten määrä, sillä yksi viitonen ei vielä kerro mitään.',
    ),
    p(
      'Tähän asti lukijat ovat kirjoittaneet toimitukselle sähköpostia. Vuoden aikana viestejä tuli 57, ja kävimme ne läpi ennen kuin päätimme keskustelun avaamisesta. Yhdeksässätoista oikaistiin virhe tai kerrottiin tapaus, joka sopi väitteeseemme huonosti. Yksi kirjoittaja oli tunnistanut jutusta oman työpaikkansa ja korjasi siitä kolme yksityiskohtaa, joista kaksi oli meille noloja. Viestejä ei ole nähnyt kukaan muu kuin me, ja moni niistä oli parempi kuin kirjoitus, jota se koski.',
    ),
    h2('Näin kommentoit'),
    ul(
      [strong('Nimi'), ' julkaistaan kommentin yhteydessä. Nimimerkkikin kelpaa.'],
      [
        strong('Sähköpostiosoitetta'),
        ' ei julkaista. Sen voi jättää antamatta, mutta silloin emme pysty kertomaan, jos kommentti jää julkaisematta.',
      ],
      [strong('Julkaiseminen'), ' vie hetken, koska toimitus lukee kommentit ennen kuin ne näkyvät muille.'],
      [strong('Oman kommentin'), ' voi korjata tai poistaa vielä neljännestunnin ajan lähettämisen jälkeen.'],
    ),
    h2('Miksi luemme ennakolta?'),
    p(
      'Haluamme, että täällä voi olla eri mieltä joutumatta huutajien jalkoihin. Mielipiteen takia emme jätä mitään julkaisematta. Hylkäämisen syyt on lueteltu ',
      link('keskustelun säännöissä', '/keskustelun-saannot/'),
      ', ja samat säännöt koskevat meitä itseämme.',
    ),
    p(
      'Ennakolta lukemisella on hintansa, ja siitä toimituksessa väiteltiin eniten. Vastaus, joka odottaa yön, ei ole enää vastaus vaan kirje. Perjantai-iltana alkanut keskustelu seisoo maanantaihin, sillä luemme kommentteja työaikana. Saga Lindroos ehdotti, että kommentit näkyisivät heti ja poistaisimme asiattomat jälkikäteen. Petri Alajoki huomautti, että poistetun kommentin on siinä vaiheessa jo lukenut se, jota se loukkasi. Päätimme aloittaa hitaasti. Harkitsemme asiaa uudestaan vuoden kuluttua, ja silloin kysymme myös teiltä.',
    ),
    p(
      'Julkaistuun tekstiin emme koske: kommentti näkyy sellaisena kuin se lähetettiin, tai sitten se ei näy. Jos kommentti hylätään, kerromme syyn, ja saman asian saa kirjoittaa uudestaan toisin sanoin. Jos päätös oli mielestänne väärä, pyytäkää minua lukemaan kommentti. Olen päätoimittajana ollut väärässä ennenkin, viimeksi joulukuussa pilkusta. Jos taas näette asiattoman kommentin, joka on päässyt läpi, siitä voi ilmoittaa kommentin yhteydessä olevalla lomakkeella.',
    ),
    h2('Miksi ei tunnusta?'),
    p(
      'Tunnuksen vaatiminen karsisi häiriköitä. Se karsisi myös ihmisen, jolla on yksi asia sanottavana ja kahvitauko aikaa. Otamme mieluummin vähän ylimääräistä luettavaa. Omalla nimellä kirjoittaminen on silti kaunis tapa, ja itse noudatamme sitä.',
    ),
    p(
      'Kun lähetätte kommentin tai annatte tähtiä, selaimeenne tallennetaan yksi eväste. Sen avulla voitte korjata kommenttianne, ja se estää äänestämästä samaa kirjoitusta kahteen kertaan. Pelkkä lukeminen ei aseta evästeitä. Tarkemmin tästä kerrotaan ',
      link('tietosuojasivulla', '/tietosuoja/'),
      '.',
    ),
    h2('Mitä tähdet kertovat'),
    p(
      'Tähdistä emme ole yksimielisiä. Noora Kettunen pelkäsi, että alamme kirjoittaa niitä varten: viisi tähteä saa helpoimmin sanomalla kauniisti sen, mitä lukija jo ajatteli. Ilari Tuominen halusi ne, koska hiljainen lukijakin saa silloin jättää jäljen. Tähdet tulivat, mutta emme järjestä kirjoituksia niiden mukaan emmekä palkitse niistä ketään. Jos kirjoitus kerää ykkösiä, toivomme, että joku kertoisi myös miksi.',
    ),
    p(
      'Kirja-arvioissa on kahdenlaisia tähtiä, ja ne kannattaa pitää erillään. Arvioijan tähdet koskevat kirjaa, lukijoiden tähdet arviota.',
    ),
    h2('Mitä toivomme'),
    p(
      'Keskustelun avaajille meillä on yksi toive: kertokaa, missä kirjoittaja on väärässä. Esseet ja kolumnit on julkaistu siltä varalta, että joku lukijoista tietää asiasta enemmän kuin me. Jos kirjoitus osui kohdalleen, senkin saa toki sanoa, mutta virheistämme opimme enemmän.',
    ),
    p(
      'Jos asiavirhe löytyy, korjaamme sen tekstiin ja kerromme kirjoituksen lopussa, mitä siinä aiemmin luki. Kommenttia, joka virheen osoitti, emme poista tarpeettomana. Se jää näkyviin todisteeksi siitä, kuka huomasi ensin. Keskustelun voimme sulkea, kun kirjoitus on vanhentunut, mutta emme siksi, että olemme siinä häviöllä.',
    ),
    p(
      'Toimitus lukee kaikki kommentit ja vastaa niihin, joissa kysytään meiltä jotain. Toimituksen vastaukset on merkitty, joten ne erottaa muista. Ensimmäisen viikon olen koneen ääressä joka aamu kello yhdeksältä, tulipa kommentteja tai ei.',
    ),
  ],
}
