import { em, h2, ol, p, pullQuote } from '../body.ts'
import type { SeedArticle } from '../shapes.ts'

export const tooFewIncidents: SeedArticle = {
  key: 'too-few-incidents',
  kind: 'essay',
  language: 'fi',
  title: 'Poikkeamia tuli liian vähän',
  standfirst:
    'Neljä ilmoitusta vuodessa näytti johtoryhmästä hyvältä. Ruokapalvelupäällikkö oli toista mieltä.',
  authors: ['helka'],
  books: ['fearless-organization', 'five-dysfunctions'],
  categories: ['esihenkilon-arki', 'tiimioppiminen'],
  writtenOn: '2025-03-10',
  publishedAt: '2025-03-25T06:00:00.000Z',
  body: [
    p(
      'Eräs keskuskeittiö valmistaa lounaan kouluille ja palvelutaloille. Vuodessa siellä oli tehty neljä poikkeamailmoitusta, vaikka annoksia oli lähtenyt lähes miljoona. Johtoryhmä piti lukua hyvänä. ”Neljä tarkoittaa, että neljää ei saatu piiloon”, sanoi ruokapalvelupäällikkö.',
    ),
    p(
      'Amy C.\u00a0Edmondson kertoo teoksessaan ',
      em('The Fearless Organization'),
      ', miten hän nuorena tutkijana vertaili sairaalaosastojen lääkitysvirheitä. Parhaiden tiimien piti tehdä vähiten virheitä. Aineisto näytti päinvastaista, kunnes hän ymmärsi, mitä oli mitannut: hyvissä tiimeissä virheistä puhuttiin.',
    ),
    p(
      'Edmondsonin käsite on psykologinen turvallisuus. Suomessa se on alkanut kuulostaa mukavuudelta, mikä on vahinko. Keittiön väki ei kaivannut mukavuutta. Se kaipasi tietoa siitä, mitä ilmoittajalle tapahtuu.',
    ),
    pullQuote('Keittiön väki ei kaivannut mukavuutta. Se kaipasi tietoa siitä, mitä ilmoittajalle tapahtuu.'),
    h2('Mitä keittiössä tehtiin'),
    ol(
      'Päällikkö teki ensimmäisen ilmoituksen itsestään: hän oli tilannut väärää maitoa.',
      'Jokaiseen ilmoitukseen vastattiin saman päivän aikana, omalla nimellä.',
      'Palaverissa kysyttiin, mitä tekijä oli siinä hetkessä nähnyt. Tekijän nimeä ei kysytty.',
    ),
    p(
      'Puolessa vuodessa ilmoituksia kertyi kuusikymmentä. Suurin osa niistä koski tarroja, joista päiväys lähti märkien käsineiden mukaan. Tarrat vaihdettiin.',
    ),
    p(
      'Patrick Lencioni panee luottamuksen puutteen ',
      em('The Five Dysfunctions of a Team'),
      ' -kirjassaan pyramidin pohjalle; sen päälle kasautuvat konfliktin pelko, sitoutumattomuus, vastuun välttely ja piittaamattomuus tuloksista. Keittiöstä katsoen piirros on oikea, mutta siitä puuttuu ovi. Mistä luottamukseen mennään sisään? Tässä keittiössä ovi oli maitotilaus.',
    ),
  ],
}
