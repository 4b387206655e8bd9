import { em, factBox, footnote, p, pullQuote, rule, strong, ul } from '../body.ts'
import type { SeedArticle } from '../shapes.ts'

export const fiftyMillionTimes: SeedArticle = {
  key: 'fifty-million-times',
  kind: 'essay',
  language: 'fi',
  title: 'Yhtiö, joka syntyi viisikymmentä miljoonaa kertaa vuodessa',
  standfirst: 'Kuljin torstain sekuntikello kädessä ja etsin ihmistä, jolla olisi valta auttaa.',
  authors: ['ilari'],
  books: ['moments-of-truth'],
  categories: ['kohtaaminen', 'palvelu'],
  writtenOn: '2026-10-05',
  publishedAt: '2026-10-29T06:00:00.000Z',
  body: [
    p(
      'Jan Carlzonin ',
      em('Moments of Truth'),
      ' ilmestyi ruotsiksi vuonna 1985 nimellä ',
      em('Riv pyramiderna!'),
      ' Siinä on laskutoimitus, jonka moni on nähnyt kalvolla tietämättä, kenen se on. SAS:llä oli vuodessa kymmenen miljoonaa matkustajaa. Kukin heistä tapasi noin viisi yhtiön työntekijää, keskimäärin viidentoista sekunnin ajan. Yhtiö syntyi siis matkustajan mielessä viisikymmentä miljoonaa kertaa vuodessa, viisitoista sekuntia kerrallaan. Noita tuokioita Carlzon sanoo totuuden hetkiksi.',
      footnote(p('Sanonta on härkätaistelusta. Palveluista sitä käytti ennen Carlzonia Richard Normann.')),
    ),
    p('Halusin tietää, montako kertaa minulle synnytään yhtenä torstaina. Tässä ote vihkosta.'),
    p(
      strong('6.52, bussi.'),
      ' Lukija piippaa vihreää. Kuljettaja katsoo tietä niin kuin pitääkin. Yksi sekunti.',
    ),
    p(
      strong('7.40, pakettiautomaatti.'),
      ' Koodi ei kelpaa. ”Tarkista koodi”, ruudussa lukee. Tarkistan, ja koodi on oikea. Kahden minuutin päästä luukku aukeaa omia aikojaan, kuin olisi kyllästynyt minuun.',
    ),
    p(
      strong('9.15, hammaslääkäri.'),
      ' Ilmoittaudun näytölle, joka kysyy, olenko minä minä. Hoitaja tulee ovelle, sanoo nimeni oikein ja varoittaa, että tuoli on kylmä. Seitsemän sekuntia. Päivän ensimmäinen ihminen.',
    ),
    p(
      strong('11.30, vakuutusyhtiö.'),
      ' Olen jonossa yksitoista minuuttia. Virkailija näkee vian heti: laskulla on vanha osoite. Hän ei saa korjata sitä. Korjaamisesta vastaa järjestelmäpuoli, johon hän ei voi yhdistää. Puhelu kestää neljäkymmentä sekuntia, ja äänestä kuulee, että hän olisi halunnut sanoa jotain muuta.',
    ),
    p(
      strong('13.05, rautakauppa.'),
      ' Näytän myyjälle kulunutta tiivistettä. Hän kääntelee sitä ja sanoo, ettei sellaisia ole tehty kahteenkymmeneen vuoteen. Sitten hän piirtää kuitin taakse, miten hanan saa kuntoon kahden euron renkaalla. Kolme minuuttia. Takanani oleva mies alkaa seurata piirtämistä.',
    ),
    p(
      strong('16.20, pysäköintihalli.'),
      ' Puomi ei nouse. Painan apunappia, ja se soi. Takana odottaa kaksi autoa. Yhdeksän minuutin päästä jälkimmäisen kuljettaja kävelee luokseni ja näyttää, miten päin lippu työnnetään. Tämä yhtiö syntyi minulle toisen asiakkaan sormista.',
    ),
    p(
      strong('16.31, sama yhtiö.'),
      ' Sovellus kysyy, kuinka pysäköinti onnistui. Tarjolla on viisi hymiötä. Valitsen keskimmäisen, koska kuljettaja takanani oli mukava.',
    ),
    factBox(
      'Torstai lukuina',
      ul(
        'kohtaamisia: 19',
        'niistä ihmisen kanssa: 5',
        'niistä sellaisia, joissa joku sai päättää jotain: 1',
        'pisin odotus: 11\u00a0minuuttia',
        'pisin hetki ihmisen kanssa: 3\u00a0minuuttia',
      ),
      p('Laskin itse. Naapurin tervehdystä en laskenut, se ei ollut palvelua.'),
    ),
    rule(),
    p(
      'Carlzonin kirja alkaa miehestä, joka unohtaa lentolippunsa tukholmalaiseen hotelliin. Lähtöselvityksen virkailija kirjoittaa hänelle tarkastuskortin, soittaa hotelliin ja lähettää auton hakemaan lipun. Lupaa hän ei kysy keneltäkään. Sellaista yhtiötä Carlzon halusi johtaa: se, joka asiakkaan kohtaa, päättää, ja johdon asia on pitää huolta, että hän tietää tarpeeksi. Neljässäkymmenessä vuodessa ajatus ei ole vanhentunut yhtään. Vakuutusyhtiön virkailija olisi valmis siihen huomenna.',
    ),
    p(
      'Mutta kirja olettaa, että asiakkaan edessä seisoo joku. Puomilla ei seiso. Yhdeksästätoista kohtaamisestani neljätoista oli laitteen tai tekstin varassa, eikä luukulle voi antaa valtuuksia. Etulinjassa on nykyisin se, joka kirjoitti ruudun tekstin, ja hän oli paikalla kolme vuotta sitten. Kun yhtiössä puhutaan etulinjan vahvistamisesta, hänet unohdetaan kutsua, koska hän on töissä ohjelmistotalossa ja jo toisen asiakkaan hankkeessa.',
    ),
    pullQuote(
      'Etulinjassa on nykyisin se, joka kirjoitti ruudun tekstin, ja hän oli paikalla kolme vuotta sitten.',
    ),
    p(
      'Toinen vastaväitteeni koskee sekunteja. Huoltopäivystäjänä opin, että asiakas muistaa ajan, jona mitään ei tapahdu. Carlzonin laskussa sitä aikaa ei ole, sillä silloin yhtiö ei tapaa ketään. Odottaja kuitenkin tapaa yhtiötä koko ajan. Minä tapasin vakuutusyhtiötäni yksitoista minuuttia ennen kuin kukaan siellä tiesi siitä, ja ehdin muodostaa mielipiteen.',
    ),
    p(
      'Ehdotin viime vuonna eräälle pysäköintihallille, että apunappi kytkettäisiin kahdeksi viikoksi toimitusjohtajan puhelimeen. Ensimmäisellä viikolla nappia painettiin 34 kertaa, ja 26 painajista työnsi lippua väärin päin. Aukon viereen liimattiin nuoli. Toista viikkoa ei tullut, koska sunnuntaiaamuna kello neljä soitti seurue, joka halusi toivottaa hyvää huomenta. En moiti toimitusjohtajaa. Minäkin olisin irrottanut johdon. Nuoli jäi paikalleen, ja painalluksia tuli seuraavassa kuussa keskimäärin kymmenen viikossa.',
    ),
    p(
      'Carlzonin laskutoimituksen voi siis tehdä uudestaan missä tahansa talossa. Ensin lasketaan hetket, kuten hän teki. Sitten lasketaan, kuinka monessa niistä joku on paikalla, ja pannaan lopuille nimi: kenen tekstiä asiakas siinä lukee ja milloin tekstin kirjoittaja on viimeksi nähnyt sen käytössä. Kolmannen sarakkeen jätän odottamiselle. Se täyttyy nopeimmin.',
    ),
    p(strong('22.10, koti.'), ' Rautakaupan kuitti on jääkaapin ovessa. Hana ei tipu.'),
  ],
}
