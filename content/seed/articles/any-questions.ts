import { em, h2, p, ul } from '../body.ts'
import type { SeedArticle } from '../shapes.ts'

export const anyQuestions: SeedArticle = {
  key: 'any-questions',
  kind: 'essay',
  language: 'en',
  translationOf: 'any-questions-fi',
  title: '“Any questions?”',
  standfirst: 'When nobody answers a question, it was usually asked in a way that called for no answer.',
  authors: ['noora'],
  books: ['humble-inquiry'],
  categories: ['team-learning'],
  writtenOn: '2024-08-19',
  publishedAt: '2024-10-01T05:00:00.000Z',
  body: [
    p(
      'An accounting firm had invited its customers to an evening talk, and it had lasted an hour and a half. The last slide showed a large question mark, and the speaker said what speakers say at that point. Nobody asked anything. While coats were being put on, I heard three questions from three business owners, each of them put to whoever stood nearest.',
    ),
    p(
      'Why did the questions wait for the cloakroom? “Any questions?” invites people to confess, in front of others, that they have missed something. In the cloakroom nobody confesses. People just talk.',
    ),
    p(
      'In ',
      em('Humble Inquiry'),
      ', Edgar H. Schein writes about asking when you do not know the answer and want to hear it because the other person interests you. It is a severe definition. Leading questions fail it, and so do cross-examination and the courtesy that closes a meeting.',
    ),
    h2('Three questions to ask instead'),
    p('I have tried these in front of an audience:'),
    ul(
      '“Which part would you explain differently to a colleague tomorrow?”',
      '“What would have to change at your place because of this?”',
      '“Where did your mind wander off?”',
    ),
    p(
      'The last one frightened me. When I finally dared to ask it, one participant said she had been lost from the beginning, at the word “margin”. She had sat there nodding for two hours. It was the most useful thing I learnt that day, and I could not have guessed it.',
    ),
    p(
      'Schein describes an American working life that prizes telling over asking. In Finland we may tell less. That does not mean we ask any more; we have simply been silent together.',
    ),
  ],
}
