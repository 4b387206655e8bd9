import { definitions, em, footnote, h2, p, pullQuote } from '../body.ts'
import type { SeedArticle } from '../shapes.ts'

export const goodCake: SeedArticle = {
  key: 'good-cake',
  kind: 'essay',
  language: 'fi',
  title: '”Kakku oli hyvä”',
  standfirst:
    'Reklamaatioon vastattiin nopeasti, kohteliaasti ja hyvityksellä. Asiakas oli tyytyväinen eikä ostanut meiltä enää mitään.',
  authors: ['eero'],
  categories: ['palaute', 'kohtaaminen'],
  writtenOn: '2026-02-23',
  publishedAt: '2026-03-11T06:00:00.000Z',
  body: [
    p(
      'Tukussa toimitin kerran rakennusliikkeelle neljätoista väliovea, jotka kaikki aukesivat väärään suuntaan. Ovella on kätisyys, ja tilauksessa se on yksi kirjain. Minä olin kirjoittanut sen neljätoista kertaa väärin.',
    ),
    p(
      'Reklamaatio tuli maanantaina. Tein kaiken, mitä myyntikoulutuksessa opetetaan. Pyysin anteeksi, en selitellyt, annoin kaksikymmentä prosenttia hyvitystä ja vein työmaalle täytekakun. Kuukauden päästä asiakas vastasi tyytyväisyyskyselyyn. Reklamaation hoidosta hän antoi viisi pistettä viidestä. Kohtaan ”muuta” hän kirjoitti: ”Kakku oli hyvä.”',
    ),
    p(
      'Minulta hän ei sen jälkeen ostanut mitään. Kysyin syytä vasta kolme vuotta myöhemmin, messuilla. Hän joutui hetken muistelemaan. ”Sinulta minä sain hyvityksen”, hän sanoi sitten. ”Naapuritukusta sain torstaiksi ovet.”',
    ),
    h2('Mitä viisi pistettä kertoo'),
    p(
      'Myyntimiesten ja valmentajien kesken elää uskomus, että hyvin hoidettu valitus tekee asiakkaasta uskollisemman kuin jos virhettä ei olisi sattunut. Ajatukselle on englanniksi hieno nimikin, ',
      em('service recovery paradox'),
      '. Olen näyttänyt sen kalvolla, jossa ojennetaan kukkakimppu.',
    ),
    p(
      'Celso Augusto de Matos, Jorge Luiz Henrique ja Carlos Alberto Vargas Rossi kokosivat vuonna 2007 yhteen tutkimukset, joissa paradoksia oli koeteltu.',
      footnote(
        p('Service Recovery Paradox: A Meta-Analysis. ', em('Journal of Service Research'), ' 10 (2007).'),
      ),
      ' Tyytyväisyydessä se näkyi. Aikomuksessa ostaa uudestaan tai kehua yritystä muille sitä ei näkynyt. Viisi pistettä ja tyhjä tilauskirja mahtuivat siis samaan asiakkaaseen, eikä kumpikaan valehdellut. Kakkuun oltiin tyytyväisiä. Ovet ostettiin muualta.',
    ),
    pullQuote(
      'Viisi pistettä ja tyhjä tilauskirja mahtuivat siis samaan asiakkaaseen, eikä kumpikaan valehdellut.',
    ),
    h2('Mitä tämä sotki?'),
    p(
      'Viime keväänä istuin kaksi viikkoa kylpyhuonekalusteita tekevän tehtaan asiakaspalvelussa. Asiakaskokemuksesta vastasi siellä johtoryhmä ja reklamaatioista Maarit. Lomakkeella kysyttiin tilausnumeroa, tuotekoodia, kuvaa virheestä ja sitä, minkä korvauksen asiakas katsoisi kohtuulliseksi. Vastaus lähti kahdessa vuorokaudessa, nettosuositteluluku eli NPS oli 61, ja talossa oltiin kummastakin ylpeitä.',
    ),
    p(
      'Luin vuoden reklamaatiot. Niitä oli 86. Yhdestäkään ei käynyt ilmi, mitä virhe oli pysäyttänyt, koska sitä ei ollut kysytty. Soitimme Maaritin kanssa lähettäjille ja esitimme yhden kysymyksen: mitä tämä sotki?',
    ),
    p(
      'Neljäkymmentäkahdeksan vastasi, ettei oikeastaan mitään. Laatikossa oli naarmu, ja naarmun kanssa oli eletty. Kolmeltakymmeneltäyhdeltä virhe oli pysäyttänyt jotain: putkimies ei ollut päässyt jatkamaan tai vuokralainen muuttamaan, ja yhdessä talossa oli pesty hampaat kolme viikkoa keittiössä. Seitsemää emme tavoittaneet. Jokainen oli saanut saman: pahoittelun, uuden osan neljäntoista päivän kuluessa ja kymmenen prosentin hyvityksen.',
    ),
    definitions([
      { term: 'Vika', meaning: 'mikä tuotteessa on pielessä; sen tuntee tehdas' },
      { term: 'Haitta', meaning: 'mikä vian takia on seis; sen tuntee vain asiakas' },
    ]),
    p(
      'Maarit siirsi kysymyksen lomakkeen alkuun. Jos jokin oli seis, osa ajettiin perille saman tai seuraavan päivän aikana, tarvittaessa taksilla. Jos mikään ei ollut, asiakkaalle kerrottiin päivä, ja siitä pidettiin kiinni. Hyvitystä sai, kun pyysi.',
    ),
    h2('Häitä ei ollut'),
    p(
      'Puolessa vuodessa hyvityksiin meni 6\u00a0000 euroa, kun niihin oli edellisenä syksynä mennyt 19\u00a0000. Ajot maksoivat 14\u00a0000. Rahaa ei siis säästynyt, ja tuotantopäällikkö huomautti asiasta kahdesti.',
    ),
    p(
      'Muutakin ilmeni. Kun lomakkeessa kysytään, mitä virhe sotki, yllättävän moni asia alkaa mennä sotkuun. Eräs mies tarvitsi peilikaapin perjantaiksi, koska lauantaina olisivat häät ja vieraat tulisivat heille. Kaappi ajettiin Kuopioon. Asentaja kertoi palattuaan, ettei häitä ollut.',
    ),
    p(
      'Maarit piti kysymyksen. Hän oli laskenut, että puolessa vuodessa oli tullut vastaan kolme valehtelijaa ja kaksikymmentä putkimiestä, ja hänestä suhde oli kohtuullinen. Myyntijohtajana olen nähnyt huonompia.',
    ),
    p(
      'Uskollisuudesta en vielä tiedä mitään. Kylpyhuone remontoidaan kerran kahdessakymmenessä vuodessa, eikä kukaan odota tutkimustulosta niin kauan. Putkimiehet ovat kuitenkin alkaneet mainita tehtaan nimen, ja he ovat kylpyhuoneessa joka viikko.',
    ),
    h2('Ennen iltaa'),
    p(
      'Anteeksi pitää pyytää, ja hyvitys kuuluu maksaa silloin, kun vahinko on rahaa. Sitä ennen kysytään, mitä sotkettiin. Kysyjän on vain voitava tehdä vastaukselle jotain ennen iltaa. Muuten kysymys on lomakkeen uusin kohta ja vanhoja pahempi, sillä siihen vastataan rehellisesti.',
    ),
    p(
      'Olen miettinyt, missä järjestyksessä sinä maanantaina toimin. Leipomoon soitin heti. Ovitehtaalle soitin iltapäivällä, kun se tuntui jo helpommalta. Siinä järjestyksessä asiakas minut muistaa.',
    ),
  ],
}
