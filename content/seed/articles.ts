import { doorOutwards } from './articles/a-door-that-also-opens-outwards.ts'
import { verbForTying } from './articles/a-verb-for-tying-other-people.ts'
import { anyQuestions } from './articles/any-questions.ts'
import { noErrand } from './articles/ei-asiaa.ts'
import { priceHawk } from './articles/hintahaukka-luki-omat-tietonsa.ts'
import { leadershipFable } from './articles/johtajuussatu-junamatkalle.ts'
import { coffeeMakerMoves } from './articles/kahvinkeitin-muutti-kerrosta.ts'
import { goodCake } from './articles/kakku-oli-hyva.ts'
import { orderNobodyCouldObey } from './articles/kasky-jota-ei-voinut-totella.ts'
import { thanksForYourFeedback } from './articles/kiitos-palautteestasi.ts'
import { whoDecides } from './articles/kuka-taman-paattaa.ts'
import { whoOrderedAllThisBeer } from './articles/kuka-tilasi-kaiken-taman-oluen.ts'
import { askTheNeighbour } from './articles/kysykaa-naapurilta-milloin-olette-valmiita.ts'
import { invoiceIsTheLastWord } from './articles/lasku-on-palvelun-viimeinen-lause.ts'
import { birdsongInTheQueue } from './articles/linnunlaulu-peitti-vuoronumeron.ts'
import { openReadingCircle } from './articles/lukupiiri-avaa-ovensa.ts'
import { whereDoesItGo } from './articles/mihin-se-tulee.ts'
import { justAsking } from './articles/mina-vain-kysyisin.ts'
import { whatWillYouStop } from './articles/mita-lakkaatte-tekemasta.ts'
import { fourChairs } from './articles/nelja-tuolia-joista-yksi-jai-tyhjaksi.ts'
import { fourHundredPages } from './articles/neljasataa-sivua-karsivallisyytta.ts'
import { anyQuestionsFi } from './articles/onko-kysyttavaa.ts'
import { doorOutwardsFi } from './articles/ovi-joka-aukeaa-myos-ulospain.ts'
import { bestMechanic } from './articles/paras-asentaja-on-pullonkaula.ts'
import { tooFewIncidents } from './articles/poikkeamia-tuli-liian-vahan.ts'
import { carrotGotTheSack } from './articles/porkkana-sai-lopputilin-myynti-ei-huomannut.ts'
import { wrongCounter } from './articles/saattaa-olla-saattaa-perille.ts'
import { discussionOpens } from './articles/sitouttajassa-voi-nyt-keskustella.ts'
import { soonIsNotATime } from './articles/soon-is-not-a-time.ts'
import { checklistReadAloud } from './articles/taman-me-osaamme-muutenkin.ts'
import { nobodyWillContactYou } from './articles/teihin-ollaan-yhteydessa.ts'
import { untranslatedObjection } from './articles/the-objection-that-was-never-translated.ts'
import { thenCloseYourEyes } from './articles/then-close-your-eyes.ts'
import { secondCall } from './articles/toinen-puhelu.ts'
import { guestWithKey } from './articles/vieras-jolla-on-avain.ts'
import { fiftyMillionTimes } from './articles/yhtio-joka-syntyi-viisikymmenta-miljoonaa-kertaa-vuodessa.ts'
import type { SeedArticle } from './shapes.ts'

/** By publication, so an original always stands before its translation. */
export const articles: SeedArticle[] = [
  discussionOpens,
  secondCall,
  priceHawk,
  leadershipFable,
  anyQuestionsFi,
  anyQuestions,
  thanksForYourFeedback,
  askTheNeighbour,
  soonIsNotATime,
  checklistReadAloud,
  tooFewIncidents,
  carrotGotTheSack,
  doorOutwardsFi,
  doorOutwards,
  justAsking,
  wrongCounter,
  birdsongInTheQueue,
  whereDoesItGo,
  noErrand,
  bestMechanic,
  whatWillYouStop,
  verbForTying,
  openReadingCircle,
  invoiceIsTheLastWord,
  goodCake,
  fourHundredPages,
  orderNobodyCouldObey,
  nobodyWillContactYou,
  untranslatedObjection,
  whoOrderedAllThisBeer,
  thenCloseYourEyes,
  guestWithKey,
  fourChairs,
  whoDecides,
  coffeeMakerMoves,
  fiftyMillionTimes,
]
