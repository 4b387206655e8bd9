import { em, h2, ol, p, pullQuote, table } from '../body.ts'
import type { SeedArticle } from '../shapes.ts'

export const untranslatedObjection: SeedArticle = {
  key: 'untranslated-objection',
  kind: 'post',
  language: 'en',
  title: 'The objection that was never translated',
  standfirst:
    'Seven Finns and one Irishman held their meetings in English. He was the one who understood least.',
  authors: ['saga'],
  categories: ['team-learning'],
  publishedAt: '2026-06-09T05:00:00.000Z',
  body: [
    p(
      'A maintenance company hired an engineer from Cork, and its weekly meeting switched to English. Everybody thought this was hard on the seven Finns and easy on him. After half a year he told me it was the other way round. “They all agree with me,” he said, “and then they do something else.”',
    ),
    p(
      'He had brought the minutes. In twenty-four meetings they recorded thirty-one decisions, every one of them unanimous. We went through the list together with a pencil. Twelve had been carried out. Of the other nineteen nobody had said that they would not be. They had gone the way of the sock in the wash: everyone could remember putting it in.',
    ),
    h2('The same man, ten minutes apart'),
    p(
      'I sat in on two meetings, and on the coffee before them, which was still in Finnish. Over the coffee the foreman said of a proposal: ',
      em('Ei tuo toimi talvella.'),
      ' That won’t work in winter. Ten minutes later, in English, he said: “Maybe we can think about it.” I began to write such pairs down.',
    ),
    table(
      ['The speaker', 'In Finnish, over coffee', 'In English, at the table'],
      ['The foreman', 'That won’t work in winter.', 'Maybe we can think about it.'],
      ['The buyer', 'And who is going to pay?', 'Interesting.'],
      ['The youngest mechanic', 'We tried it in 2019. It leaked.', '(looks at the table)'],
    ),
    p(
      'None of them was being polite. Every one of them had the vocabulary for agreeing and lacked the vocabulary for refusing without sounding rude, so they borrowed sentences they had heard in other meetings. School had taught them to order a cup of tea, to ask the way to a museum and to be sorry. Nobody had taught them how to tell a pleasant man across the table that his hoses were going to freeze.',
    ),
    p(
      'To the man from Cork each borrowed sentence was a small yes. Where he grew up, he said, a no takes a quarter of an hour and comes with a story. He had been listening for the story.',
    ),
    h2('It was not fear'),
    p(
      'The fashionable diagnosis would have been that the team did not feel safe. I think highly of Amy C.\u00a0Edmondson’s ',
      em('The Fearless Organization'),
      ' and have pressed it on half of my clients, but I doubt that it would have helped here. These people teased each other about their divorces. In Finnish they contradicted the managing director to his face and were given more coffee. Courage they had. What they wanted was about forty words, and the forty words were not in the book.',
    ),
    p(
      'We tried the obvious things first. A language course was held, and it improved their tea. An interpreter was tried for one meeting, and everyone addressed the interpreter. The engineer offered to learn Finnish and did learn a sentence, which was the foreman’s; he used it from then on about most things, including the lunch.',
    ),
    h2('Five minutes in any language'),
    p(
      'People translate their proposals. Their objections they leave at home. That is natural enough, since a proposal has been got ready beforehand and an objection turns up while somebody else is talking. So the team now puts time between the thought and the sentence:',
    ),
    pullQuote('People translate their proposals. Their objections they leave at home.'),
    ol(
      'Before a decision there are five silent minutes. Everyone writes down what could go wrong, in any language.',
      'The notes change hands.',
      'Each person reads out somebody else’s in English, with as much help as it takes.',
    ),
    p(
      'It turns out to be far easier to translate a colleague’s objection than your own. You need not defend it, and nobody can suspect you of rudeness, because it is not yours. You also have to understand it, which is more than most of us do with an objection.',
    ),
    p(
      'The method has its faults. It is slow, and the meeting has grown by a quarter of an hour. The notes were meant to be anonymous and are not, since everyone knows the buyer’s handwriting. One mechanic writes “nothing” every week, in capitals. I have stopped asking whether this is an objection.',
    ),
    p(
      'But the foreman’s note was read out by the engineer from Cork, word by word, with three people correcting him. It said that the hoses freeze at minus twenty. He put it down and said that he had never in his life seen minus twenty, and how did it go? The foreman told him, in English. It took a quarter of an hour and was quite a good story. The proposal was changed before the frost came.',
    ),
  ],
}
