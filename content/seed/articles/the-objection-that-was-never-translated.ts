import { em, h2, p } from '../body.ts'
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
      'I sat in on two meetings. In Finnish, over coffee, the foreman said of a proposal: ',
      em('Ei tuo toimi talvella.'),
      ' That won’t work in winter. Ten minutes later, in English, he said: “Maybe we can think about it.” He was not being polite. He had the vocabulary for agreeing and lacked the vocabulary for refusing without sounding rude, so he borrowed a sentence he had heard in other meetings.',
    ),
    h2('Five minutes in any language'),
    p(
      'People translate their proposals. Their objections they leave at home. So the team now starts each decision with five silent minutes: everyone writes down what could go wrong, in any language. Then the notes change hands, and each person reads out somebody else’s in English.',
    ),
    p(
      'It turns out to be far easier to translate a colleague’s objection than your own. The foreman’s note was read out by the engineer from Cork, with some help. It said that the hoses freeze at minus twenty. The proposal was changed before the frost came.',
    ),
  ],
}
