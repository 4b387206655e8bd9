import { h2, p, strong, ul } from '../body.ts'
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
    h2('Näin kommentoit'),
    ul(
      [strong('Nimi'), ' julkaistaan kommentin yhteydessä. Nimimerkkikin kelpaa.'],
      [strong('Sähköpostiosoitetta'), ' ei julkaista.'],
      [strong('Julkaiseminen'), ' vie hetken, koska toimitus lukee kommentit ennen kuin ne näkyvät muille.'],
      [strong('Oman kommentin'), ' voi korjata tai poistaa vielä neljännestunnin ajan lähettämisen jälkeen.'],
    ),
    h2('Miksi luemme ennakolta?'),
    p(
      'Haluamme, että täällä voi olla eri mieltä joutumatta huutajien jalkoihin. Mielipiteen takia emme jätä mitään julkaisematta. Hylkäämisen syyt on lueteltu keskustelun säännöissä, ja samat säännöt koskevat meitä itseämme.',
    ),
    p(
      'Keskustelun avaajille meillä on yksi toive: kertokaa, missä kirjoittaja on väärässä. Esseet ja kolumnit on julkaistu siltä varalta, että joku lukijoista tietää asiasta enemmän kuin me. Jos kirjoitus osui kohdalleen, senkin saa toki sanoa, mutta virheistämme opimme enemmän.',
    ),
    p(
      'Toimitus lukee kaikki kommentit ja vastaa niihin, joissa kysytään meiltä jotain. Toimituksen vastaukset on merkitty, joten ne erottaa muista.',
    ),
  ],
}
