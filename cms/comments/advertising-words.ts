/* Words by which advertisements are known, in Finnish and English. They are separated by commas and line ends. */

const listed = (words: string) => words.split(/[,\n]/).flatMap((phrase) => phrase.trim() || [])

/** What nobody but a seller says. As it is written, for "voittaa" is said of much. */
export const SURE = listed(`
  lunasta palkintosi, lunasta bonuksesi, voitit arvonnassa, etsin seuraa, blogiani samasta aiheesta
  bookmark your site, bookmark your blog, thanks for sharing this useful, check out my website, visit my website
  visit my blog, buy followers, quality backlinks, trading bot, love spell, make money online, business proposal`)

/** Calls to act, in the form that calls, for "tilaa nyt" is none in "tilasin nyt"; and other turns of a seller. */
export const VOICE = listed(`
  tilaa nyt, tilaa heti, tilaa tästä, tilaa täältä, tilaa omasi, tilaa ilmainen, tilaa maksuton, tilaa uutiskirjeemme
  osta nyt, osta heti, osta tästä, osta täältä, osta omasi, varaa nyt, varaa heti, varaa aika, varaa aikasi
  varaa paikkasi, varaa esittely, varaa puhelu, varaa maksuton, varaa ilmainen, pyydä tarjous, pyydä ilmainen
  pyydä maksuton, pyydä tarjousta, jätä tarjouspyyntö, kysy tarjous, kysy tarjousta, kysy lisää, kysele lisää
  kysy esite, katso lisää, katso tarjous, katso kuvani, lue lisää, soita nyt, soita heti, soita ja, soita numeroon
  ota yhteyttä, laita viestiä, klikkaa tästä, klikkaa tänne, klikkaa linkkiä, ilmoittaudu nyt, ilmoittaudu heti
  ilmoittaudu mukaan, rekisteröidy nyt, rekisteröidy heti, rekisteröidy ilmaiseksi, liity nyt, liity heti
  liity ilmaiseksi, hae heti, hae lainaa, aloita heti, kokeile ilmaiseksi, kokeile maksutta, hyödynnä tarjous
  hyödynnä etu, vain tänään, tutustu valikoimaamme, tutustu palveluihimme, tervetuloa asiakkaaksi, meiltä saat
  meiltä löydät, tarjoaa lukijoillenne, palvelee koko, palvelemme koko, vuosien kokemuksella, ilman vakuuksia
  ilman luottotietoja, ilman talletusta, ilman reseptiä, kannattaa kilpailuttaa
  buy now, order now, order today, call now, call us, contact us, contact him, contact her, click here, sign up now
  sign up today, act now, free audit, free quote, free trial, no deposit, no experience, we offer, kindly reply`)

/** What sellers say of the price and of what they sell, in the form in which they say it. */
export const BOASTS = listed(`
  parhaat hinnat, parhaaseen hintaan, edulliseen hintaan, kiinteään hintaan, halvimmat hinnat, halvimpaan hintaan
  puoleen hintaan, nyt puoleen hintaan, kaupan päälle, tarjouksessa, saa nyt, takuulla, uusille asiakkaille
  ei kokemusta, kotoa käsin, veloituksetta, paikkoja vapaana, paikka vapaana, sisältyy hintaan, nouto
  best price, best prices, cheap, cheap prices, lowest price, limited offer, money back, worldwide shipping`)

/** What is promised, in any form. */
export const OFFERS = listed(`
  ilmainen, maksuton, edullinen, kotitalousvähennys, tyytyväisyystakuu, takuuvarma, erikoistarjous, tarjoushinta
  kampanjahinta, alennuskoodi, tarjouskoodi, kampanja voimassa, tarjous voimassa, nopea toimitus
  huomaamaton toimitus, ammattitaitoinen palvelu, ammattitaitoinen siivous, luotettava palvelu, turvallinen tuotto
  passiivinen tulo`)

/** What is advertised more than talked of, in any form. */
export const GOODS = listed(`
  kasino, casino, kasinobonus, ilmaiskierros, free spins, vedonlyönti, vedonlyöntivihje, pikalaina, pikavippi
  kulutusluotto, kryptovaluutta, bitcoin, forex, backlinks, ravintolisä, laihdutusvalmiste, potenssilääke, viagra
  replica, luxury watches, hakukoneoptimointi, verkkokurssi, kasvohoito, aito seuraaja`)

/** Whoever sells speaks so, and so do others of their work. */
export const WE = listed(`
  teemme, tarjoamme, autamme, palvelemme, toimitamme, myymme, myyn, myydään, vuokrataan, olemme auttaneet
  yrityksemme, ohjelmistomme, sovelluksemme, hoitolamme, palvelumme, valmentajamme`)

/** Whoever sells calls so, and so does whoever gives advice. "Tilaa" is room as well. */
export const IMPERATIVE =
  /(?<!\p{L})(?:osta|varaa|pyydä|soita|ilmoittaudu|rekisteröidy|klikkaa|kokeile|liity|lunasta|hyödynnä|sijoita|laihdu|ansaitse|tienaa|tuplaa|buy|order|earn)(?!\p{L})/iu
