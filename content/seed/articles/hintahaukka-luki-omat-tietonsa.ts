import { leadIn, p, ul } from '../body.ts'
import type { SeedArticle } from '../shapes.ts'

export const priceHawk: SeedArticle = {
  key: 'price-hawk',
  kind: 'column',
  language: 'fi',
  title: 'Hintahaukka luki omat tietonsa',
  standfirst: 'Asiakkaalle puhutaan yhtä kieltä. Asiakkaasta kirjoitetaan toista.',
  authors: ['eero'],
  categories: ['myynti', 'viestinta'],
  publishedAt: '2024-04-17T05:00:00.000Z',
  body: [
    p(
      leadIn('Myin rakennustarvikkeita tukussa'),
      ' kaksikymmentä vuotta. Siinä työssä oppii kaksi kieltä. Toista puhutaan asiakkaalle. Toisella kirjoitetaan asiakkaasta.',
    ),
    p(
      leadIn('Puhuttu kieli on siistiä.'),
      ' Timpuria puhutellaan nimeltä, vaimolle lähetetään terveisiä ja lautaa luvataan torstaiksi. Kirjoitettu kieli asuu asiakasrekisterissä, kentässä nimeltä ”lisätiedot”. Siellä sama timpuri on hintahaukka.',
    ),
    p(
      leadIn('Minäkin kirjoitin.'),
      ' Merkinnöistäni muistan parhaiten kolme. ”Kyselee, ei osta.” ”Vaimo päättää.” ”Hidas.” Jokainen oli omalla tavallaan tosi. Yhtäkään en olisi lukenut ääneen.',
    ),
    p(
      leadIn('Sitten jouduin lukemaan.'),
      ' Laki antaa asiakkaalle oikeuden nähdä, mitä hänestä on tallennettu. Lisätiedotkin. Harva pyytää. Eräs puuseppä pyysi, koska oli riidellyt ihan muusta, ja ote lähti hänelle sellaisenaan. Kukaan meillä ei ollut ajatellut lukea sitä ensin.',
    ),
    p(
      leadIn('Puuseppä tuli tiskille'),
      ' paperi kädessä. Hän ei huutanut. Hän pani sormen sanan ”hidas” kohdalle ja kysyi, kuka sen oli kirjoittanut. Nostin käden. ”Minä lasken kahteen kertaan”, hän sanoi. ”Montako kertaa olen palauttanut sinulle tavaraa?”',
    ),
    p(
      leadIn('En ollut ottanut'),
      ' häneltä vastaan yhtään palautusta. Ei yhtäkään kuudessa vuodessa. Se ei lukenut missään, sillä palautuksista pidettiin tilastoa vain, kun niitä tuli. Meillä oli rekisterissä nopeita miehiä, joiden palautuksiin meni joka kuussa työpäivä. Heidän kohdallaan luki ”hyvä asiakas”.',
    ),
    p(
      leadIn('Haukkumasana on tieto,'),
      ' jonka selvittäminen jäi kesken. Joku huomasi jotakin, kyllästyi ja kirjoitti, mitä tunsi. Seuraava myyjä lukee tunteen ja luulee sitä tiedoksi. Viiden vuoden päästä koko liike tietää, että mies on hidas, eikä kukaan tiedä miksi.',
    ),
    p(
      leadIn('Siitä saa myös lohtua.'),
      ' Kauppa meni ohi, siis asiakas oli hankala. Hinta ei kelvannut, siis hän on hintahaukka. Kerran laskin vuoden hävityt tarjoukseni. Niitä oli viisikymmentäkaksi. Syyksi olin merkinnyt asiakkaan neljäkymmentäseitsemän kertaa ja itseni kahdesti. Kolmeen olin kirjoittanut, että satoi.',
    ),
    p(
      leadIn('Kolme vuotta sitten'),
      ' ehdotin valmennuksessa koetta eräälle myyntitiimille. Jokaiselle asiakkaalle näytetään vuositapaamisessa, mitä hänestä on kirjoitettu. Aina, pyytämättä. Tiimi sai kaksi kuukautta aikaa siivota. Merkintöjä oli noin kaksisataa, ja kuuttakymmentä niistä ei kehdattu näyttää. Vanhat tuttuni olivat joukossa. Niille kävi näin:',
    ),
    ul(
      '”Hintahaukka.” Uusi: ”Kysyy hinnan ensin, koska tekee kiinteähintaisia urakoita.”',
      '”Vaimo päättää.” Uusi: ”Tarjous molemmille, yrityksen talous on Leenalla.”',
      '”Kyselee, ei osta.” Uusi: ”Kysyi viisi kertaa, vastasimme kahdesti.”',
    ),
    p(
      leadIn('Viimeinen rivi'),
      ' sattui. Yhdeksän vuotta vika oli ollut asiakkaassa. Kun rivi piti kirjoittaa niin, että asiakas kestää lukea sen, vika olikin myyjissä.',
    ),
    p(
      leadIn('Ensimmäisenä vuonna'),
      ' merkinnät näytettiin neljällekymmenellekolmelle asiakkaalle. Kaksikymmentäyhdeksän korjasi jotakin: puhelinnumeroita, laskutusosoitteita, yhden yhtiömiehen, joka oli kuollut. Moni lisäsi sellaista, mitä tiimi ei ollut osannut kysyä. Maalausliike kertoi, että heille kannattaa soittaa vain sateella. Yksi suuttui. Hänestä ei ollut kirjoitettu mitään.',
    ),
    p(
      leadIn('Kokeessa oli vikansakin.'),
      ' Kaksi myyjää siirsi oikeat mielipiteensä omaan vihkoonsa. Se tuli ilmi, kun toinen heistä unohti vihon asiakkaan pöydälle. Sanottiin myös, että seuraavaa pitää voida varoittaa. Pitää. Silloin kirjoitetaan, mitä tapahtui: ”Kiisti toimituksen 3.4., kuitattu lähete on tallessa.” Sen saa asiakaskin lukea. Hän ei siitä pidä, mutta ei pysty sitä kiistämään.',
    ),
    p(
      leadIn('Myynnin muista sanoista'),
      ' en jaksa enää riidellä. Liidi, putki ja klousaus menevät ohi niin kuin tarjousviikot. Rumia ne ovat, mutta ne tarkoittavat meidän omaa työtämme. Lisätiedot tarkoittavat toista ihmistä. Ja ne jäävät koneelle senkin jälkeen, kun kirjoittaja on vaihtanut alaa. Tiedän, koska vaihdoin itse kipsilevyt valmennuksiin, ja levyjen ostajat ovat tallessa.',
    ),
    p(
      leadIn('Meiltä kysytään joskus,'),
      ' mitä Paalusolmun omassa rekisterissä lukee. Kävin katsomassa ennen kuin kirjoitin tämän. Erään kunnan kohdalla luki ”jahkailee”. Soitin ja kysyin. Heillä oli valtuustokausi vaihtumassa, ja tarjoukseni oli neljätoista sivua. Merkintä on nyt: ”Lyhennä tarjous.”',
    ),
    p(
      leadIn('Puuseppä osti meiltä'),
      ' vielä monta vuotta, ja minulle hän laski aina hiukan tavallista hitaammin. Kun lähdin tukusta, katsoin hänen tietonsa. Sanan ”hidas” perään oli lisätty: ”Syystä.” Käsiala ei näy rekisterissä, mutta minä se en ollut.',
    ),
  ],
}
