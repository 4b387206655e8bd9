import { draw as drawUntranslatedObjection } from './pictures/kaantamaton-vastalause.ts'
import { draw as drawFourHundredPages } from './pictures/neljasataa-sivua.ts'
import { draw as drawChecklist } from './pictures/tarkistuslista.ts'
import { draw as drawQuestions } from './pictures/kysymykset-eteisessa.ts'
import { draw as drawTautAndSlack } from './pictures/kirea-ja-loysa.ts'
import { draw as drawThreeStrands } from './pictures/kolme-saietta.ts'
import { draw as drawSecondCall } from './pictures/toinen-puhelu.ts'
import { draw as drawTwoStrands } from './pictures/kaksi-saietta.ts'
import { draw as drawDoor } from './pictures/ovi-ulospain.ts'
import { draw as drawDoors } from './pictures/ovet.ts'
import { draw as drawIncidents } from './pictures/poikkeamat.ts'
import { draw as drawBottleneck } from './pictures/pullonkaula.ts'
import { draw as drawTrain } from './pictures/junamatka.ts'
import { draw as drawBowline } from './pictures/paalusolmu.ts'
import { draw as drawFloors } from './pictures/kerrokset.ts'
import { draw as drawCounter } from './pictures/tiski.ts'
import { draw as drawInvoice } from './pictures/lasku.ts'
import { draw as drawQueue } from './pictures/jono.ts'
import type { SeedPicture } from './shapes.ts'

const CREDIT = 'Sitouttajan toimitus'

const PLACES = {
  desk: { fi: 'Toimituksen piirustuspöytä', en: 'The editors’ drawing board' },
  workshop: { fi: 'Paja, Pispala', en: 'A workshop in Pispala, Tampere' },
  train: { fi: 'Junassa Tampereen ja Oulun välillä', en: 'On the train from Tampere to Oulu' },
  quay: { fi: 'Mustalahden satama, Tampere', en: 'Mustalahti harbour, Tampere' },
} as const

/** Drawn by us, line by line, so that nobody's permission is needed: ropes on flat ground (docs/design.md). */
export const pictures: SeedPicture[] = [
  picture('kerrokset', drawFloors, 'desk', {
    fi: 'Kuusi rinnakkaista köyttä laskeutuu portaat kerroksesta toiseen. Yksi niistä on punainen.',
    en: 'Six parallel ropes go down the stairs from one floor to another. One of them is red.',
    caption: { fi: 'Yksi keitin, kaksi kerrosta.', en: 'One coffee maker, two floors.' },
  }),
  picture('jono', drawQueue, 'desk', {
    fi: 'Köysi kulkee silmukoina yön yli. Vasemmalla silmukat tunkevat toistensa päälle, oikealla ne väljenevät.',
    en: 'A rope runs in loops through the night, crowded on the left, with more room to the right.',
  }),
  picture('toinen-puhelu', drawSecondCall, 'workshop', {
    fi: 'Kaksi kierteistä puhelinjohtoa, punainen ja sininen, takertuu toisiinsa kohdassa, jossa ne risteävät.',
    en: 'Two coiled telephone cords, a red one and a blue one, catch in each other where they cross.',
  }),
  picture('ovi-ulospain', drawDoor, 'desk', {
    fi: 'Ovi on auki ulospäin. Huoneessa on sotkuinen vyyhti, josta yksi punainen lanka on lähtenyt ulos.',
    en: 'A door stands open outwards. In the room is a tangle; one red thread has left it.',
  }),
  picture('ovet', drawDoors, 'desk', {
    fi: 'Neljätoista ovea pohjapiirroksen merkein, kaikki samaan suuntaan auki. Punainen naru kulkee niiden ohi.',
    en: 'Fourteen doors as on a floor plan, all opening the same way. A red cord runs past them.',
  }),
  picture('tiski', drawCounter, 'quay', {
    fi: 'Viisi paria köysilenkkejä kohtaa tiskin reunalla. Neljä paria on kiinni toisissaan, viides ei yllä.',
    en: 'Five pairs of rope loops meet at the edge of a counter. Four hold each other; the fifth does not reach.',
  }),
  picture('tarkistuslista', drawChecklist, 'train', {
    fi: 'Kuusi vaakasuoraa narua allekkain. Viidessä on solmu samalla kohdalla, punaisesta se puuttuu.',
    en: 'Six lines of cord below each other. Five have a knot in the same place; the red one has none.',
  }),
  picture('kaksi-saietta', drawTwoStrands, 'quay', {
    fi: 'Musta ja valkoinen köysi kiertyvät toistensa ympäri ja kapenevat yhdessä oikealle.',
    en: 'A black and a white rope wind round each other and grow thinner together towards the right.',
  }),
  picture('poikkeamat', drawIncidents, 'workshop', {
    fi: 'Poikittaisesta köydestä riippuu parikymmentä narua. Vain muutamassa on solmu, yhdessä punaisessa.',
    en: 'Some twenty strings hang from a rope. Only a few have a knot, one of them red.',
  }),
  picture('lasku', drawInvoice, 'desk', {
    fi: 'Valkoinen paperi, jolla yksi ainoa lanka kulkee riviltä riville kuin lukematon käsiala.',
    en: 'A white sheet on which one single thread runs from line to line like a hand nobody can read.',
  }),
  picture('junamatka', drawTrain, 'train', {
    fi: 'Köydestä tehty rata kiemurtelee yön halki korkeuskäyrien lomassa.',
    en: 'A railway made of rope winds through the night between contour lines.',
  }),
  picture('kirea-ja-loysa', drawTautAndSlack, 'quay', {
    fi: 'Kireän punaisen köyden alla riippuu toistakymmentä löysää, kukin edellistä löysempänä.',
    en: 'Below a taut red rope hang more than ten slack ones, each slacker than the one above.',
  }),
  picture('paalusolmu', drawBowline, 'quay', {
    fi: 'Paalusolmu: köyden päässä on silmukka, joka ei kiristy ja jonka saa auki.',
    en: 'A bowline: a loop in the end of a rope that does not tighten and can be untied.',
  }),
  picture('pullonkaula', drawBottleneck, 'workshop', {
    fi: 'Kymmenet vaaleat säikeet ahtautuvat kapeasta kohdasta ja leviävät sen jälkeen taas.',
    en: 'Dozens of pale strands crowd through a narrow place and spread again behind it.',
  }),
  picture('neljasataa-sivua', drawFourHundredPages, 'desk', {
    fi: 'Avoin kirja, jonka sivut ovat satoja samasta kohdasta lähteviä lankoja.',
    en: 'An open book whose pages are hundreds of threads that begin at one place.',
  }),
  picture('kaantamaton-vastalause', drawUntranslatedObjection, 'train', {
    fi: 'Ohut punainen lanka pujottelee paksujen sinisten köysien läpi ja tulee esiin vain paikoin.',
    en: 'A thin red thread weaves its way through thick blue ropes and shows only here and there.',
  }),
  picture('kolme-saietta', drawThreeStrands, 'workshop', {
    fi: 'Köysi purkautuu punaisen siteen jälkeen kolmeksi säikeeksi, joista yksi kiertyy silmukalle.',
    en: 'Behind a red binding a rope comes apart into three strands, one of which turns into a loop.',
  }),
  picture('kysymykset-eteisessa', drawQuestions, 'desk', {
    fi: 'Tummalla pohjalla rivi riviltä lyhyitä vaaleita viivoja, kuin joku olisi pitänyt lukua.',
    en: 'Row upon row of short pale strokes on dark ground, as if somebody had kept count.',
  }),
]

interface Words {
  fi: string
  en: string
  caption?: { fi: string; en: string }
}

function picture(
  key: string,
  draw: () => string,
  where: keyof typeof PLACES,
  { fi, en, caption }: Words,
): SeedPicture {
  const place = PLACES[where]
  return {
    key,
    fileName: `${key}.png`,
    alt: fi,
    credit: CREDIT,
    place: place.fi,
    ...(caption && { caption: caption.fi }),
    alts: [{ language: 'en', alt: en, place: place.en, ...(caption && { caption: caption.en }) }],
    svg: draw(),
  }
}
