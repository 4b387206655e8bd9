import { em, h2, ol, p, strong, table } from '../body.ts'
import type { SeedArticle } from '../shapes.ts'

export const secondCall: SeedArticle = {
  key: 'second-call',
  kind: 'essay',
  language: 'fi',
  title: 'Toinen puhelu',
  standfirst:
    'Tilastossa yhteydenottoja oli kaksi, ja molemmat oli ratkaistu. Asiakkaalla oli yksi asia, joka ei hoitunut kerralla.',
  authors: ['ilari'],
  books: ['effortless-experience'],
  categories: ['kohtaaminen', 'palaute'],
  writtenOn: '2024-01-22',
  publishedAt: '2024-02-06T06:00:00.000Z',
  body: [
    p(
      'Eräs kodinkoneita korjaava huoltoliike pyysi meitä kuuntelemaan asiakaspuheluitaan. Lukujen mukaan kaikki oli kunnossa: 92\u00a0% puheluista päättyi ratkaisuun. Kuuntelimme tallenteita kaksi päivää, ja toisena iltapäivänä aloimme tunnistaa ääniä.',
    ),
    p(
      'Nainen oli soittanut tiistaina ja kysynyt, milloin asentaja tulee. Torstaina kello kahdeksan ja kahdentoista välillä, hänelle vastattiin. Keskiviikkona hän soitti uudestaan ja kysyi, pitääkö pesukone tyhjentää vedestä ennen käyntiä. Siihenkin vastattiin oikein ja ystävällisesti. Kumpikin puhelu kirjattiin ratkaistuksi.',
    ),
    p(
      'En ole oikea mies paheksumaan. Huoltopäivystäjänä suljin tikettejä samalla perusteella: kun luuri laskettiin, asia oli hoidettu. Jos asiakas soitti uudestaan, hän sattui yleensä Marketan linjalle.',
    ),
    h2('Laskimme uudestaan'),
    p(
      'Tallenteita oli 140, kahden lokakuisen viikon ajalta. Kun järjestimme ne kellonajan sijasta asiakkaan mukaan, 31 osoittautui jatkoksi johonkin aiempaan. Asioita oli siis 109, ja niistä 82 oli hoitunut yhdellä soitolla.',
    ),
    table(
      ['Mitä lasketaan', 'Osuus', 'Kuka luvun näkee'],
      ['Puhelu päättyi ratkaisuun', '92\u00a0%', 'Johtoryhmä'],
      ['Asia hoitui yhdellä puhelulla', '75\u00a0%', 'Asiakas'],
    ),
    p(
      'Kumpikin luku on laskettu oikein. Omamme on kaiken lisäksi liian kaunis, sillä emme nähneet puheluita, jotka soitettiin ennen näitä viikkoja tai niiden jälkeen. Emme myöskään nähneet niitä, joita kukaan ei enää jaksanut soittaa.',
    ),
    p(
      'Jatkopuheluista 14 koski aikaa, yhdeksän valmistautumista käyntiin, viisi laskua ja kolme sitä, että kone oli taas rikki. Vain nuo kolme olisivat huoltoliikkeen omissa kirjoissa olleet ratkaisematta. Muissa 28:ssa ei ollut tehty virhettä. Oli vain vastattu siihen, mitä kysyttiin.',
    ),
    p(
      'Toimitusjohtaja katsoi taulukkoa pitkään ja tiedusteli, onko 75 huono. En tiennyt. Vertailulukua on vaikea saada, koska muutkin laskevat puheluita.',
    ),
    h2('Seuraava kysymys'),
    p(
      'Ilmiö on tuttu Dixonin, Tomanin ja DeLisin kirjasta ',
      em('The Effortless Experience'),
      '. Sitä edeltäneessä artikkelissa (Dixon, Freeman ja Toman, Harvard Business Review 2010) kerrottiin, että 62\u00a0% asiakkaista oli joutunut ottamaan yhteyttä useammin kuin kerran. Toistuva yhteydenotto kuuluu kirjoittajien aineistossa niihin asioihin, jotka syövät asiakkaan uskollisuutta eniten. Heidän neuvonsa on yksinkertainen: kun asiakas kysyy yhtä asiaa, mieti, ',
      strong('mitä hän joutuu kysymään seuraavaksi'),
      ', ja vastaa siihenkin.',
    ),
    p(
      'Ilahduttamiseen kirja ei juuri usko. Asiakkaat, joiden odotukset ylitettiin, eivät olleet sanottavasti uskollisempia kuin ne, joiden odotukset täyttyivät. Tätä kohtaa siteerataan innokkaasti, ja sen vuoksi kannattaa lukea, mitä oli mitattu. Uskollisuus oli aikomus: vastaaja sanoi ostavansa uudestaan, ostavansa enemmän tai kehuvansa yritystä muille. Mitä hän myöhemmin osti, sitä ei kysely nähnyt.',
    ),
    p(
      'Toinen varaus koskee paikkaa. Palvelunumeroon soitetaan, kun jokin on rikki. Ihminen, jonka keittiön lattialla on vettä, ei kaipaa ilahduttamista, ja olisi outoa, jos kysely väittäisi muuta. Ravintolasta tai kylpylästä en tekisi samaa päätelmää.',
    ),
    h2('Lista puhelimen vieressä'),
    p(
      'Huoltoliikkeessä teippasimme puhelimen viereen kolme kysymystä, jotka käydään läpi ennen kuin puhelu päätetään:',
    ),
    ol(
      'Mitä asiakkaan pitää tehdä ennen käyntiä?',
      'Mistä hän saa tietää, jos aika muuttuu?',
      'Mitä hän ihmettelee, kun asentaja on lähtenyt?',
    ),
    p(
      'Ensimmäinen viikko meni pieleen, ja vika oli meissä. Emme olleet sanoneet, kuka kysymykset käy läpi. Listaa luettiin ääneen kaikille, myös miehelle, joka oli soittanut kysyäkseen aukioloaikaa. ”Mistä minä tiedän, mitä minä ihmettelen?” hän tiuskaisi. Ohje muutettiin: neuvoja käy listan läpi mielessään ja vastaa siihen, minkä arvelee olevan tulossa. Usein vastattavaa ei ole, ja silloin sanotaan kuulemiin.',
    ),
    p(
      'Puhelut pitenivät neljästä minuutista reiluun viiteen. Esihenkilö huolestui, sillä häntä itseään arvioitiin puheluiden keskipituuden mukaan. Kuukauden kuluttua huoli hellitti: samat ihmiset soittivat harvemmin, ja jono lyheni pidemmistä puheluista huolimatta. Mittari poistettiin kuitenkin vasta vuodenvaihteessa. Siihen asti esihenkilö maksoi asiakkaiden säästämän ajan omasta tulospalkkiostaan, eikä kukaan kiittänyt häntä.',
    ),
    p(
      'Marraskuun lopussa kuuntelimme toiset 140 puhelua. Jatkoa aiempaan oli niistä 18. Osa erosta voi johtua siitä, että neuvojat tiesivät meidän kuuntelevan, ja osa pelkästä marraskuusta. En silti usko, että Marketan linja hiljeni sattumalta.',
    ),
    p(
      'Kirjan maailma on puhelinpalvelu, mutta ajatus kestää siirtämisen. Kun nykyisin vastaan tarjouspyyntöön, kirjoitan loppuun vastauksen kysymykseen, jonka asiakas esittäisi minulle vasta ylihuomenna. Useimmiten se koskee peruutusehtoja.',
    ),
  ],
}
