/** What the search says in Finnish. */
export const searchFi = {
  search: 'Haku',
  'search.go': 'Hae',
  'search.title': 'Haku: {text}',
  'search.wish': 'Mitä etsit?',
  'search.how':
    'Haku löytää sanan kaikissa muodoissaan: ”kokemus” löytää myös ”asiakaskokemuksessa”. Lainausmerkit hakevat sanat peräkkäin, ja miinus jättää sanan pois: ”hyvä palvelu” -puhelin',
  'search.count': '{count} osumaa haulla ”{text}”',
  'search.countOne': '1 osuma haulla ”{text}”',
  'search.none': 'Ei osumia haulla ”{text}”',
  'search.suggestion': 'Tarkoititko:',
  'search.order': 'Järjestys',
  'search.relevance': 'Osuvimmat ensin',
  'search.date': 'Uusimmat ensin',
  'search.narrow': 'Rajaa tuloksia',
  'search.kind': 'Laji',
  'search.category': 'Aihe',
  'search.writer': 'Kirjoittaja',
  'search.book': 'Kirja',
  'search.year': 'Vuosi',
  'search.widen': 'Poista rajaus: {value}',
  'search.some': 'Näissä on osa hakusanoista',
  'search.partial': 'Hakemistoa kootaan vielä, joten osa kirjoituksista voi puuttua tuloksista.',
  'search.help':
    'Tarkista kirjoitusasu, kokeile yleisempää sanaa tai jätä jokin sana pois. Voit myös selata:',
  'search.helpNarrowed': 'Rajausten kanssa ei löytynyt mitään. Poista jokin rajauksista yltä.',
  'search.noWords': 'Kirjoita ainakin yksi sana, jota etsit.',
  'search.tooLong':
    'Hakusanat saavat olla yhteensä enintään {most} merkkiä pitkät. Lyhennä niitä ja hae uudelleen.',
  'search.no-index': 'Hakua valmistellaan vielä. Kokeile hetken kuluttua uudelleen.',
  'search.busy': 'Haussa on juuri nyt ruuhkaa. Kokeile hetken kuluttua uudelleen.',
  'about.search': 'Hae portaalin esseistä, kirja-arvioista, kolumneista, blogista ja uutisista.',
} as const
