import { em, h2, link, linkTo, p, strong, table, ul } from '../body.ts'
import type { SeedArticle } from '../shapes.ts'

export const openReadingCircle: SeedArticle = {
  key: 'open-reading-circle',
  kind: 'news',
  language: 'fi',
  title: 'Lukupiiri avaa ovensa',
  standfirst:
    'Paalusolmun lukupiiriin pääsee keväällä 2026 kuka tahansa. Kirjasta on luettava puolet, ja siitä saa olla mitä mieltä vain.',
  authors: [],
  publishedAt: '2026-01-14T06:00:00.000Z',
  body: [
    p(
      'Olemme lukeneet kirjoja yhdessä kaksi vuotta, kerran kuussa ja suljetuin ovin. Viime syksynä huomasimme olevamme kirjasta kuin kirjasta samaa mieltä. Meitä on siis liian vähän, tai olemme liian samanlaisia. Kevään neljään iltaan kutsumme mukaan naapurit, asiakkaat, opiskelijat ja ne, jotka eivät ole meistä kuulleetkaan.',
    ),
    p(
      'Kahdessa vuodessa luimme yhdeksäntoista kirjaa. Neljä niistä jäi kesken koko piiriltä, ja niistä puhuimme pisimpään.',
    ),
    p(
      'Kokoonnumme torstaisin kello 17.30–19.30 toimistollamme Tampereella, osoitteessa Esimerkkikatu 3. Ovi on katutasossa, eikä sisään pääsemiseen tarvita koodia.',
    ),
    h2('Kevään kirjat'),
    table(
      ['Päivä', 'Kirja', 'Alustaja'],
      ['12.2.', 'Edgar H.\u00a0Schein: Humble Inquiry', 'Noora Kettunen'],
      ['12.3.', 'Atul Gawande: The Checklist Manifesto', 'Mikael Ståhl'],
      ['16.4.', 'Daniel Kahneman: Thinking, Fast and Slow, osat I ja II', 'Saga Lindroos'],
      ['21.5.', 'Jan Carlzon: Moments of Truth', 'Eero Vuorinen'],
    ),
    p(
      'Keskustelemme suomeksi, mutta kirjan saa lukea millä kielellä haluaa. Kahnemanin teos on suomennettu nimellä ',
      em('Ajattelu, nopeasti ja hitaasti'),
      '. Aloitamme ohuimmasta: ',
      linkTo('Humble Inquiry', 'books', 'humble-inquiry'),
      ' on luettu kahdessa illassa. Kirjoja saa kirjastosta, ja kustakin on meillä kaksi lainattavaa kappaletta. Toisessa on alleviivauksia.',
    ),
    p(
      'Kirjoista kolmen valinnasta oltiin nopeasti yhtä mieltä. Neljännen valitsimme kysymällä toisiltamme, minkä kirjan kukin on jättänyt kesken ja hävennyt sitä. Eniten ääniä saaneesta otettiin mukaan kaksi ensimmäistä osaa, jotta kukaan ei joutuisi häpeämään uudestaan.',
    ),
    h2('Näin piiri toimii'),
    ul(
      [strong('Puolet riittää.'), ' Kertokaa illan aluksi, kumman puolen luitte.'],
      [
        strong('Alustus kestää kymmenen minuuttia.'),
        ' Alustaja kertoo, mistä on kirjan kanssa eri mieltä. Kehua saavat muut.',
      ],
      [strong('Hiljaa saa istua.'), ' Kierrosta, jolla jokaisen on sanottava jotakin, ei pidetä.'],
      [
        strong('Mitään ei myydä.'),
        ' Palveluistamme puhutaan vain, jos joku kysyy, ja silloinkin vasta kahvilla.',
      ],
      [strong('Puheet jäävät pöytään.'), ' Iltoja ei tallenneta, eikä niissä sanottua julkaista.'],
    ),
    h2('Paikat ja ilmoittautuminen'),
    p(
      'Pöydän ympärille mahtuu neljätoista. Varaamme paikoista neljä omalle väelle ja kymmenen muille, ja osallistuminen on maksutonta. Ilmoittautua voi iltaan kerrallaan viimeistään edeltävänä maanantaina: ',
      link('toimitus@sitouttaja.example', 'mailto:toimitus@sitouttaja.example'),
      '. Jos tulijoita on enemmän, ensikertalaiset pääsevät ensin. Kertokaa samalla, mitä kahvin kanssa ei voi syödä.',
    ),
    p(
      'Avoimuus on kokeilu. Kesäkuussa laskemme, kuinka monessa illassa syntyi erimielisyys, jota emme olisi keskenämme keksineet. Jos luku on nolla, palaamme suljettujen ovien taakse ja pyydämme syksyllä neuvoa.',
    ),
  ],
}
