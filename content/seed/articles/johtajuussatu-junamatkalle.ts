import { em, h2, p } from '../body.ts'
import type { SeedArticle } from '../shapes.ts'

export const leadershipFable: SeedArticle = {
  key: 'leadership-fable',
  kind: 'review',
  language: 'fi',
  title: 'Johtajuussatu junamatkalle',
  standfirst: 'Kertomus johtoryhmästä, jonka vika on se, ettei siinä riidellä.',
  authors: ['noora'],
  books: ['five-dysfunctions'],
  verdict: 4,
  categories: ['tiimioppiminen'],
  series: 'hyllyn-reunalta',
  seriesPart: 1,
  publishedAt: '2024-05-14T05:00:00.000Z',
  body: [
    p(
      'Patrick Lencionin ',
      em('The Five Dysfunctions of a Team'),
      ' kertoo Kathryn Petersenistä, joka palkataan piilaaksolaisen DecisionTechin toimitusjohtajaksi. Yhtiöllä on enemmän rahaa ja kokeneempi johto kuin kilpailijoillaan, ja silti se häviää niille. Kathryn vie johtoryhmän pois toimistolta ja panee sen puhumaan.',
    ),
    p(
      'Tarina vie kirjasta valtaosan, malli mahtuu loppuun. Järjestys on oikea. Kun pyramidi kirjan lopussa selitetään kerros kerrokselta, lukija on jo tavannut jokaisen kerroksen ihmisenä: yksi johtajista pyörittelee silmiään, toinen katsoo konettaan, kolmas lähtee.',
    ),
    h2('Rauha varoitusmerkkinä'),
    p(
      'Kirjan paras huomio koskee sopua. DecisionTechin johtajat eivät riitele vaan vaikenevat, ja siksi heidän päätöksillään ei ole kannattajia. Annoin kirjan luettavaksi erään kunnan rakennuttajatiimille. Seuraavassa palaverissa joku sanoi: ”Meilläkin on näin rauhallista.” Muuta valmennusta ei sinä päivänä tarvittu.',
    ),
    h2('Mitä sadussa ei kysytä'),
    p(
      'Tutkimuksiin Lencioni ei vetoa, ja tarina päättyy niin kuin sadut päättyvät. Lukija jää miettimään, mitä olisi tapahtunut, jos toimitusjohtaja olisi ollut väärässä. Tässä kirjassa hän on aina askelen edellä, ja hänellä on valta erottaa. Tiimissä, jonka vetäjällä ei ole kumpaakaan etua, samat neuvot on mietittävä uudestaan.',
    ),
    p(
      'Annan neljä tähteä. Kirjan lukee Helsingin ja Oulun välisellä junamatkalla, ja perillä tietää, kenelle pitäisi soittaa.',
    ),
  ],
}
