import { leadIn, p, pullQuote } from '../body.ts'
import type { SeedArticle } from '../shapes.ts'

export const nobodyWillContactYou: SeedArticle = {
  key: 'nobody-will-contact-you',
  kind: 'column',
  language: 'fi',
  title: 'Teihin ollaan yhteydessä',
  standfirst: 'Huoltoyhtiön viesteistä puuttui ihminen. Sitten sinne saatiin liian hyvä sellainen.',
  authors: ['tuuli'],
  categories: ['viestinta', 'palvelumuotoilu', 'kokeileminen'],
  publishedAt: '2026-05-27T05:00:00.000Z',
  body: [
    p(
      leadIn('Sain huoltoyhtiöltä'),
      ' viestin: ”Asiaanne selvitetään, ja teihin ollaan yhteydessä.” Luin sen kolmesti ja etsin siitä ihmistä. Löysin vain itseni, illatiivista.',
    ),
    p(
      leadIn('Passiivia moititaan'),
      ' kankeaksi. Syyte on väärä. Suomen passiivi on notkea, ja siinä on aina tekijä, ihminen, joka ei halua nimeään mainittavan. ”Talo palaa” ei ole passiivia. ”Talo poltetaan” on, ja siitä poliisikin kiinnostuu.',
    ),
    pullQuote(
      'Suomen passiivi on notkea, ja siinä on aina tekijä, ihminen, joka ei halua nimeään mainittavan.',
    ),
    p(
      leadIn('Pyysin luvan lukea'),
      ' huoltoyhtiön kahden kuukauden viestit asukkaille. Niitä oli kolmesataakaksitoista. Lähettäjästä oli jälki viidessäkymmenessäkahdessa: nimi, nimikirjain tai edes sana ”minä”. Yleisin lause kuului ”asia on otettu työn alle”. Työn alle oli otettu kaikkea nosto-ovista naakkoihin, ja siellä ne minun nähdäkseni olivat vieläkin.',
    ),
    p(
      leadIn('Pidin sitä välinpitämättömyytenä,'),
      ' kunnes istuin päivän viestien kirjoittajien seurassa. Heitä on neljä. Kirjoittaja ei tiedä, meneekö paikalle Jari, Petteri vai alihankkija, eikä sitäkään, menevätkö he torstaina. Jos hän kirjoittaa, että Jari tulee torstaina, hän on luvannut toisen miehen torstain. Passiivi on lupaus, jota kukaan ei voi pettää, koska kukaan ei ole sitä antanut.',
    ),
    p(
      leadIn('Kokeilimme silti'),
      ' yhtä sääntöä. Joka viestissä on nimi perusmuodossa ja nimellä verbi: ”Minä soitan Jarille huomenna. Riitta.” Enempää ei tarvinnut luvata. Lauseet näyttivät ensin alastomilta. Riitta sanoi, että oli kuin olisi tullut töihin aamutakissa.',
    ),
    p(
      leadIn('Kyselypuheluita,'),
      ' joissa asukas tiedusteli vain, missä hänen asiansa on, oli tullut viikossa kolmisenkymmentä. Kahden kuukauden kuluttua niitä tuli kaksitoista. Puhelut merkittiin viivoina kalenterin reunaan. Väkeä ei ollut lisätty, eikä yksikään hana tullut kuntoon nopeammin. Asukkaat tiesivät nyt, että joku tiesi. Eräs vanha herra soitti silti, mutta vain kiittääkseen siitä, että Riitta oli soittanut silloin kuin lupasi.',
    ),
    p(
      leadIn('Isännöitsijä oli huolissaan.'),
      ' Hänestä nimi tarkoitti vastuuta, ja vastuu kuuluu yhtiölle. Aihetta oli. Kun Riitta oli kirjoittanut soittavansa eikä ollut muistanut soittaa, häntä moitittiin nimeltä, eikä sellaista ollut kahteenkymmeneen vuoteen sattunut. Ennen moitteet lähetettiin yhtiölle. Yhtiö oli nukkunut niistä huolimatta hyvin.',
    ),
    p(
      leadIn('Sitten Jarille'),
      ' alettiin soittaa sunnuntaisin. Hänen nimensä oli ollut yli sadassa viestissä, ja numeron löysi kuka tahansa. Kaksi viikkoa hän vastasi. Kolmannella viikolla toimisto keksi ratkaisun, josta minulle ei kerrottu: viestit alkoi allekirjoittaa Jari V., jota ei ole. Hänellä oli oma sähköpostiosoite, kauniit käytöstavat ja kesälomakin. Asukkaat pitivät hänestä. Joku toi kakun. Se syötiin toimistossa, ja Riitan mukaan mikään kakku ei ole maistunut yhtä pahalta.',
    ),
    p(
      leadIn('Keksitty Jari'),
      ' on huonompi kuin passiivi. Passiivi jättää sanomatta, Jari valehtelee. Kun sanoin sen ääneen, Riitta kysyi, mitä minulla olisi tarjota oikealle Jarille, jolla on kaksi lasta ja sunnuntai. Ei minulla ollut mitään. Me muotoilijat suosittelemme mielellämme nimiä ja kasvoja, sillä ne ovat muiden, eikä kukaan soita meille kotiin.',
    ),
    p(
      leadIn('Kirjastossa sanottiin,'),
      ' että kirja on lainassa. Siisti muoto sekin: kirja on, lainaaja puuttuu. Niin kuuluu ollakin, sillä se, mitä joku lukee, on hänen oma asiansa. Epämääräisyydelle on paikkansa siellä, missä suojellaan ihmistä, josta puhutaan. Huoltoyhtiössä se oli suojellut ihmistä, joka puhui, ja hänkin olisi ansainnut parempaa suojaa.',
    ),
    p(
      leadIn('Viesteissä puhuu nyt'),
      ' se, joka ne kirjoittaa. ”Otin tämän vastaan ja pidän siitä kirjaa, kunnes valo palaa. Riitta, huoltotoimisto, arkisin 8–15.” Asentajalla on verbi ilman nimeä, Riitalla nimi ilman sunnuntaita. Tapa on kömpelömpi kuin minun sääntöni, ja se on kestänyt vuoden. Keksitty Jari on poissa talosta. Hänelle tulee vielä postia.',
    ),
    p(
      leadIn('Kielenhuoltajat neuvovat'),
      ' kirjoittamaan selvästi. Neuvo on hyvä mutta tulee väärään osoitteeseen. Riitta on aina osannut kirjoittaa selvästi. Häneltä puuttui asia, jonka olisi voinut luvata, ja sitä varten piti ensin sopia Jarin kanssa, kuka saa tietää mitä ja milloin. Vasta sen jälkeen persoonamuodot löytyivät itsestään.',
    ),
    p(
      leadIn('Oma viestini koski'),
      ' rappukäytävän valoa. Se lähetettiin ennen koetta, ja vanhat viestit jätettiin rauhaan. Portaat ovat edelleen pimeät mutta kieliopillisesti moitteettomat.',
    ),
  ],
}
