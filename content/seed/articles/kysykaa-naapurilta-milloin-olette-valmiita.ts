import { em, ol, p, pullQuote } from '../body.ts'
import type { SeedArticle } from '../shapes.ts'

export const askTheNeighbour: SeedArticle = {
  key: 'ask-the-neighbour',
  kind: 'essay',
  language: 'fi',
  title: 'Kysykää naapurilta, milloin olette valmiita',
  standfirst: 'Kirje kunnossapitopäällikölle, joka aikoo luvata johtoryhmälle yhdeksän päivää.',
  authors: ['petri'],
  books: ['thinking-fast-and-slow'],
  categories: ['paatoksenteko'],
  writtenOn: '2024-11-18',
  publishedAt: '2024-12-11T06:00:00.000Z',
  body: [
    p('Hyvä Sanna,'),
    p(
      'pyysit neuvoa kevään seisokkiin. Ryhmäsi on laskenut työt tunnilleen ja saanut summaksi yhdeksän vuorokautta, ja kysyit, uskonko lukuun. Lupasin vastata kirjallisesti, sillä puhelimessa olisin sanonut vain, että en.',
    ),
    p(
      'Laskelmassasi ei ole virhettä. Kävin sen läpi kahdesti. Se on vain tehty verhot kiinni: jokainen rivi kertoo, mitä teillä on tarkoitus tehdä, eikä yksikään sitä, miten tämänkokoisissa seisokeissa on tapana käydä.',
    ),
    p(
      'Daniel Kahneman kertoo kirjassaan ',
      em('Thinking, Fast and Slow'),
      ' nolon tapauksen omasta elämästään. Hän oli mukana ryhmässä, joka kirjoitti Israelin kouluille oppikirjaa päätöksenteosta, nimenomaan päätöksenteosta. Jokainen arvioi lapulle, milloin kirja on valmis, ja arviot osuivat kahden vuoden molemmin puolin. Sitten Kahneman kysyi ryhmän kokeneimmalta, Seymour Foxilta, miten muille samanlaisille ryhmille oli käynyt. Fox vaikeni, punastui ja vastasi. Noin neljä kymmenestä ei ollut saanut työtään ikinä valmiiksi. Muilla oli mennyt seitsemästä kymmeneen vuotta. Hänen oma lappunsa oli ollut samanlainen kuin toisten. Kirja valmistui kahdeksan vuoden kuluttua.',
    ),
    p(
      'Kahdeksan vuotta ei minua hätkähdytä, olen ollut rakennushankkeissa. Minua hätkähdyttää, että tieto oli huoneessa koko ajan. Se istui muiden kanssa pöydän ääressä ja kirjoitti lappuun kaksi.',
    ),
    p(
      'Kahneman erottaa toisistaan sisältä ja ulkoa katsomisen. Sisältä jokainen hanke on omanlaisensa, ja sen osat voi laskea yhteen. Ulkoa katsottuna se on yksi monista, ja niistä monista on jo tilastoa. Teillä tilasto on joen toisella puolella. Naapurin kattila on samaa sarjaa kuin teidän, ja sitä on korjattu yhtä monta kevättä. Soita sinne. Kunnossapidossa kilpaillaan kaikesta muusta, mutta kärsimykset kerrotaan mielellään.',
    ),
    p(
      'Ryhmäsi tulee sanomaan, ettei naapuriin voi verrata. Siellä on vanhempi nosturi, huonompi urakoitsija ja oma tapansa tehdä. Kirjoita kaikki ylös ja kysy sitten naapurilta, millä perusteella heitä ei voi verrata teihin. Listat ovat yhtä pitkät.',
    ),
    p(
      'Jotta en neuvoisi muita paremmin kuin itseäni, otin esiin veneen lokikirjan ja laskin viime kesän neljätoista siirtymää. Olin arvioinut niihin yhteensä 63\u00a0tuntia. Aikaa meni 78\u00a0tuntia, siis melkein neljännes enemmän. Kahdesti olin perillä ajoissa. Myöhästymisten syyksi olin merkinnyt yhdeksän kertaa tuulen, ja jokaisella kerralla merkintä on vilpitön. Kesästä toiseen minua yllättää sama tuuli.',
    ),
    pullQuote('Kesästä toiseen minua yllättää sama tuuli.'),
    p(
      'Nykyisin teen arvion entiseen tapaan ja lisään siihen neljänneksen. Vaimoni kertoi tehneensä niin vuodesta 2009.',
    ),
    p('Ennen johtoryhmää tekisin sinuna tämän:'),
    ol(
      'Kokoa viisi viimeistä seisokkia, omat ja naapurin. Pane luvattu ja toteutunut kesto vierekkäin. Selityksille ei varata saraketta.',
      'Laske, paljonko lupaukset keskimäärin ylittyivät, ja lisää se yhdeksääsi. Vasta sitten saat luetella, mikä on tällä kertaa paremmin, ja siitäkin vain se, minkä uskaltaisit sanoa naapurille.',
      'Pyydä ryhmääsi kirjoittamaan kymmenen minuutin ajan, miten seisokki epäonnistui, aivan kuin se olisi jo ohi. Kahneman kiittää tästä keinosta Gary Kleiniä. Arikin uskaltaa puhua, kun vahinko on jo sattunut.',
    ),
    p(
      'Kolmatta kokeilin itse eräällä voimalaitoksella, ja ensimmäinen yritys meni hukkaan. Osastopäällikkö luki lapuista ääneen sen, jossa syyksi oli kirjoitettu hänen lomansa. Seuraavat laput olivat säästä. Anna siis jonkun muun kerätä ne, ja mene itse siksi aikaa hakemaan kahvia.',
    ),
    p(
      'Kirjaa ei pidä niellä purematta. Luku, jossa kerrotaan, miten huomaamattomat vihjeet ohjaavat ihmistä, nojaa pieniin kokeisiin, joista useat eivät ole onnistuneet uudestaan. Vuonna 2017 Kahneman kirjoitti julkisesti luottaneensa liian heikkoihin aineistoihin. Panin kirjan sen jälkeen hyllyssä ylemmäs. Harva oikaisee menestyskirjaansa.',
    ),
    p(
      'Yhdessä asiassa olen hänen kanssaan eri mieltä. Hän puhuu sisältä katsomisesta niin kuin ansasta, josta viisas pysyy poissa. Sinun tuntilaskelmasi on kuitenkin ainoa paperi, josta näkee, kuka tarvitsee nosturia keskiviikkona kello kaksi. Ilman sitä naapurin tilastokin on pelkkää huokailua. Laskelma tehdään työtä varten ja tilasto lupausta varten. Vahinko syntyy, kun laskelma viedään johtoryhmään lupauksena.',
    ),
    p(
      'Johtoryhmä sanoo kahdestatoista päivästä, että yhdeksän olisi parempi. Vastaa, että niin olisi, ja näytä viiden seisokin luvut. Sitten ole hiljaa. Itse en osannut. Päällikkövuosinani lupasin keston yhdelletoista seisokille ja pidin lupaukseni kahdesti, toisella kerralla siksi, että puolet töistä siirrettiin syksyyn.',
    ),
    p('Terveisin Petri'),
  ],
  postscript: [
    p(
      'Soitin naapuriin puolestasi. Päällikkö lupasi etsiä luvut ja kysyi, mitä te olette luvanneet. Heilläkin on keväällä seisokki, ja hekin ovat saaneet summaksi yhdeksän.',
    ),
  ],
}
