import { doorOutwards } from './articles/a-door-that-also-opens-outwards.ts'
import { anyQuestions } from './articles/any-questions.ts'
import { leadershipFable } from './articles/johtajuussatu-junamatkalle.ts'
import { coffeeMakerMoves } from './articles/kahvinkeitin-muutti-kerrosta.ts'
import { thanksForYourFeedback } from './articles/kiitos-palautteestasi.ts'
import { whoDecides } from './articles/kuka-taman-paattaa.ts'
import { invoiceIsTheLastWord } from './articles/lasku-on-palvelun-viimeinen-lause.ts'
import { whatWillYouStop } from './articles/mita-lakkaatte-tekemasta.ts'
import { fourHundredPages } from './articles/neljasataa-sivua-karsivallisyytta.ts'
import { anyQuestionsFi } from './articles/onko-kysyttavaa.ts'
import { doorOutwardsFi } from './articles/ovi-joka-aukeaa-myos-ulospain.ts'
import { bestMechanic } from './articles/paras-asentaja-on-pullonkaula.ts'
import { tooFewIncidents } from './articles/poikkeamia-tuli-liian-vahan.ts'
import { discussionOpens } from './articles/sitouttajassa-voi-nyt-keskustella.ts'
import { untranslatedObjection } from './articles/the-objection-that-was-never-translated.ts'
import { secondCall } from './articles/toinen-puhelu.ts'
import type { SeedArticle } from './shapes.ts'

/** By publication, so an original always stands before its translation. */
export const articles: SeedArticle[] = [
  discussionOpens,
  secondCall,
  leadershipFable,
  anyQuestionsFi,
  anyQuestions,
  thanksForYourFeedback,
  tooFewIncidents,
  doorOutwardsFi,
  doorOutwards,
  bestMechanic,
  whatWillYouStop,
  invoiceIsTheLastWord,
  fourHundredPages,
  untranslatedObjection,
  whoDecides,
  coffeeMakerMoves,
]
