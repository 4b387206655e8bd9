import type { Analyser } from '../finnish/analyser.ts'
import { matchWords } from './blocked-words.ts'
import { wordsOf } from './likeness.ts'

/** One sign is met in any talk of work and money; two, one of them in a seller's voice, seldom but where something is sold. */
const LEAST = 2

/** What nobody but a seller says; one is enough. As it is written, for "voittaa" is said of much. */
const SURE = [
  'lunasta palkintosi',
  'lunasta bonuksesi',
  'voitit arvonnassa',
  'etsin seuraa',
  'tienaa kotoa',
  'bookmark your site',
  'bookmark your blog',
  'thanks for sharing this useful',
  'thanks for sharing such',
  'check out my website',
  'visit my website',
  'visit my blog',
  'buy followers',
  'quality backlinks',
  'trading bot',
  'make money online',
  'earn money from home',
  'work from home and earn',
]

/** Calls to act, in the form that calls: "tilaa nyt" is none in "tilasin nyt". */
const CALLS = [
  'tilaa nyt',
  'tilaa heti',
  'tilaa tästä',
  'tilaa omasi',
  'osta nyt',
  'osta heti',
  'osta omasi',
  'osta täältä',
  'varaa aika',
  'varaa aikasi',
  'varaa nyt',
  'varaa heti',
  'varaa maksuton',
  'varaa ilmainen',
  'varaa esittely',
  'varaa paikkasi',
  'pyydä tarjous',
  'pyydä ilmainen',
  'pyydä maksuton',
  'soita nyt',
  'soita heti',
  'soita ja',
  'soita numeroon',
  'ota yhteyttä',
  'kysy lisää',
  'kysy tarjousta',
  'klikkaa tästä',
  'klikkaa tänne',
  'klikkaa linkkiä',
  'katso tarjous',
  'katso kuvani',
  'rekisteröidy nyt',
  'rekisteröidy ilmaiseksi',
  'liity nyt',
  'liity heti',
  'liity ilmaiseksi',
  'hae lainaa',
  'hae heti',
  'aloita heti',
  'kokeile ilmaiseksi',
  'kokeile maksutta',
  'hyödynnä tarjous',
  'hyödynnä etu',
  'tutustu valikoimaamme',
  'tutustu palveluihimme',
  'tervetuloa asiakkaaksi',
  'vain tänään',
  'click here',
  'buy now',
  'order now',
  'order today',
  'call now',
  'call us',
  'contact us',
  'sign up now',
  'act now',
  'free audit',
  'free quote',
  'free trial',
  'reply for',
]

/** What a seller says of the price and of himself, in the form in which he says it. */
const BOASTS = [
  'parhaat hinnat',
  'parhaaseen hintaan',
  'parhain hinnoin',
  'edulliset hinnat',
  'edulliseen hintaan',
  'halvimmat hinnat',
  'halvimpaan hintaan',
  'huippuhintaan',
  'puoleen hintaan',
  'kaupan päälle',
  'yrityksemme tarjoaa',
  'tarjoaa lukijoillenne',
  'tarjoamme teille',
  'palvelemme koko',
  'palvelee koko',
  'vuosien kokemuksella',
  'vuoden kokemuksella',
  'ilman vakuuksia',
  'ilman luottotietoja',
  'ilman talletusta',
  'ilman reseptiä',
  'best price',
  'best prices',
  'lowest price',
  'limited offer',
  'limited time',
  'money back',
  'we offer',
  'our services',
]

/** What is offered or promised, in any form. */
const OFFERS = [
  'ilmainen toimitus',
  'nopea toimitus',
  'huomaamaton toimitus',
  'maksuton esittely',
  'ilmainen esittely',
  'ilmainen arvio',
  'maksuton arvio',
  'ilmainen arviokäynti',
  'maksuton arviokäynti',
  'ilmainen kokeilu',
  'maksuton kokeilu',
  'maksuton konsultaatio',
  'kampanja voimassa',
  'tarjous voimassa',
  'kampanjakoodi',
  'tarjouskoodi',
  'alennuskoodi',
  'erikoistarjous',
  'tarjoushinta',
  'kampanjahinta',
  'kotitalousvähennys',
  'tyytyväisyystakuu',
  'takuuvarma',
  'ammattitaitoinen palvelu',
  'ammattitaitoinen siivous',
  'luotettava palvelu',
  'passiivinen tulo',
]

/** What is advertised more than talked of, in any form. Whoever talks of one may talk of others: all are one sign. */
const GOODS = [
  'kasino',
  'casino',
  'kasinobonus',
  'ilmaiskierros',
  'vedonlyönti',
  'vedonlyöntivihje',
  'pikalaina',
  'pikavippi',
  'kulutusluotto',
  'lainatarjous',
  'kryptovaluutta',
  'bitcoin',
  'forex',
  'ravintolisä',
  'laihdutusvalmiste',
  'potenssilääke',
  'viagra',
  'replica',
  'hakukoneoptimointi',
  'backlinks',
  'verkkokurssi',
  'kasvohoito',
]

// In both patterns what repeats is bounded: a text of digits alone must not take long.

/** An amount of money, a rate, or something taken off the price. */
const PRICE =
  /(?:[$€£]\s?\d[\d\s.,]{0,12}|\d[\d\s.,]{0,12}(?:€|eur(?:oa)?\b|e\/|\$))(?:\s?\/\s?(?:h|kk|kpl|krt|tunti))?|[-–]\s?\d{1,2}\s?%|\d{1,2}\s?%\s(?:alennus|ale|off)\b|\b(?:koodilla|code)\s[\p{Lu}\p{N}]{3,}/u

/** A telephone number as it is written in Finland, or with the sign of a country. */
const PHONE =
  /(?<![\d\p{L}/.-])(?:\+\d{1,3}[\s-]?\d{1,4}|0(?:4\d|50)\d?)(?:[\s-]?\d{2,4}){2,3}(?![\d/.-]*\d)/u

/** The signs that a text advertises, as they stand there or in the list; none where there are too few to tell. */
export function advertisingIn(text: string, read?: Analyser): string[] {
  const said = ` ${wordsOf(text).join(' ')} `
  const isSaid = (phrase: string) => said.includes(` ${phrase} `)
  const found = (pattern: RegExp) => pattern.exec(text)?.[0].replace(/[\s.,]+$/, '') ?? []
  const sure = SURE.filter(isSaid)
  const voice = [...CALLS, ...BOASTS].filter(isSaid).concat(matchWords(text, OFFERS, read), found(PHONE))
  const signs = voice.concat(matchWords(text, GOODS, read).slice(0, 1), found(PRICE))
  const isTelling = sure.length > 0 || (voice.length > 0 && signs.length >= LEAST)
  return isTelling ? [...sure, ...signs] : []
}
