import { em, footnote, h2, ol, p, pullQuote } from '../body.ts'
import type { SeedArticle } from '../shapes.ts'

export const soonIsNotATime: SeedArticle = {
  key: 'soon-is-not-a-time',
  kind: 'essay',
  language: 'en',
  title: 'Soon is not a time',
  standfirst:
    'For eleven years I told people in A&E the same thing, in two languages, without knowing what it meant.',
  authors: ['mikael'],
  categories: ['service'],
  writtenOn: '2024-12-16',
  publishedAt: '2025-01-15T06:00:00.000Z',
  body: [
    p(
      'I said it to a man with a nail through his boot and to a girl who had put a bead up her nose and, in the interests of symmetry, another up the other side. ',
      em('Ganska snart'),
      ', I said, or ',
      em('aika pian'),
      ', depending on who was asking. Quite soon. I said it kindly. One winter night a retired teacher of mathematics asked me how long that was. I did not know, so I began to write it down.',
    ),
    p(
      'For five nights I noted the time when I said the word and the time when the doctor came. It was no study; it was thirty-eight lines in a nurse’s pocket book. The shortest soon was four minutes. The longest was three hours and ten. Half of them were longer than fifty-five minutes.',
    ),
    p(
      'What bothered me was that I had never lied. I had meant it every time. But “soon” described my good will, and they took it for a description of the evening.',
    ),
    h2('Looking at fish'),
    p(
      'In 1985 David Maister published a short paper called “The Psychology of Waiting Lines”.',
      footnote(
        p(
          'In John A.\u00a0Czepiel, Michael R.\u00a0Solomon and Carol F.\u00a0Surprenant (eds), ',
          em('The Service Encounter'),
          ', Lexington Books, 1985.',
        ),
      ),
      ' Its propositions are so plain that one believes one knew them already. An uncertain wait feels longer than one whose length is known. An unexplained wait feels longer than an explained one, and an unfair wait longer than a fair one.',
    ),
    p(
      'I believe every line of it. My quarrel is with its readers. Since the paper is about how waiting feels, they have set about the feeling: screens, music, mirrors beside the lift. Such things work in a hotel. In A&E they do not work for long. Give a frightened man an aquarium and you have a frightened man looking at fish.',
    ),
    pullQuote('Give a frightened man an aquarium and you have a frightened man looking at fish.'),
    p(
      'Our patients did not want the time to pass pleasantly. They wanted to know where they stood, and we had that information. It hung on the wall behind the desk, on the side that faced us.',
    ),
    h2('The one who went in first'),
    p(
      'Worse than the wait is the person who arrives after you and goes in before you. Everyone in a waiting room keeps a list, though nobody has asked them to. The grey-faced man who walks in on his own two feet at ten past nine and is fetched at eleven past has been seen by the whole room, and the room has drawn its conclusion: he knows somebody.',
    ),
    p(
      'We could not say what was wrong with him. So we said nothing at all, and for years I failed to notice that these were two different silences. The patient is confidential. The rule is not. It was a colleague from Närpes who began to tell each newcomer three things. It took her twenty seconds.',
    ),
    ol(
      '“We go by danger, not by the clock. You are in the fourth group of five, which is a good group to be in.”',
      '“Three people are before you now, and so is anybody who comes in worse than you.”',
      '“At half past ten I will come and tell you how it looks, even if nothing has changed.”',
    ),
    p(
      'The third did most of the work. People stopped coming to the desk. They had never minded the walk; they minded that asking how long it would be made them sound as if they were asking for a favour.',
    ),
    p(
      'It was also the one we broke. On a bad Saturday half past ten came while I had both hands on somebody’s leg, and at a quarter past eleven a woman told me that the promise had been worse than the usual nonsense, because she had believed it. She was right. After that we promised less often, and wrote each promise on the board, where the next pair of hands could keep it.',
    ),
    h2('Twenty-six cars'),
    p(
      'I teach in companies now, and the worst that usually happens is wet shoes. In November I spent the first icy morning of the winter at a tyre shop outside Vaasa. Twenty-six cars stood in the yard. Some of their owners had booked and some had not, and since all of them waited in one room, each party took the other for cheats. The foreman walked among them saying what I used to say.',
    ),
    p(
      'We put up two sheets of paper, Booked and Not Booked, with the rule written on each. Then he went out on the hour and did the sum aloud: nine cars ahead of you, twenty minutes a car, two bays, an hour and a half. Six people left.',
    ),
    p(
      'There is an objection to all this, and he made it with some heat: tell people the truth about the wait and you send them away. So you do. They would have gone in any case, only later and angrier, and until then they would have been standing in front of the coffee. Four of the six, he told me that evening, had rung to book. About the other two I know nothing, and it would be convenient to assume that they were in a hurry.',
    ),
    p(
      'I have not cured myself. In September my daughter asked when I would mend her bicycle, and I heard myself begin the word. I said a quarter past four. At a quarter past four the bicycle was not mended, because the patches had dried up in their tube; but at a quarter past four I went out and told her so.',
    ),
  ],
}
