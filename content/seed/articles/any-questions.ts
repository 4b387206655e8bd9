import { em, footnote, h2, p, pullQuote, ul } from '../body.ts'
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
      'A hairdresser asked whether the new deadline applied to her too, since she employs nobody. A digger driver with his own firm wanted to know what to do with receipts whose ink had faded. The third, who runs a café, asked: “Did you follow any of that?”',
    ),
    p(
      'Why did the questions wait for the cloakroom? “Any questions?” invites people to confess, in front of others, that they have missed something. In the cloakroom nobody confesses. People just talk.',
    ),
    pullQuote('In the cloakroom nobody confesses. People just talk.'),
    h2('Four seconds'),
    p(
      'There is something wrong with the question, and rather more wrong with the wait. In the course of one spring I timed thirteen talks on my phone. From the word “questions” it took four seconds on average before the speaker said thank you and began to gather up papers. The shortest wait was one second, and it was mine.',
    ),
    p(
      'Mary Budd Rowe studied the same thing in classrooms as long ago as the 1970s. After asking a question, teachers typically waited one second. When they were taught to wait for at least three, the answers grew longer and the pupils began to ask questions of their own.',
      footnote(
        p(
          'M.\u00a0B.\u00a0Rowe, “Wait time: slowing down may be a way of speeding up!”, ',
          em('Journal of Teacher Education'),
          ' 37 (1986), which sums up the earlier studies.',
        ),
      ),
      ' But those were questions that had answers. At a customer evening waiting is not enough: I once tried a silence of twenty seconds, and people started putting their coats on.',
    ),
    h2('A severe definition'),
    p(
      'In ',
      em('Humble Inquiry'),
      ', Edgar H.\u00a0Schein writes about asking when you do not know the answer and want to hear it because the other person interests you. It is a severe definition. Leading questions fail it, and so do cross-examination and the courtesy that closes a meeting.',
    ),
    p(
      'Schein argues from dependence: managers need what their people know, so they must ask humbly. I accept the argument. The book does deal with rank, but mostly as seen from above. When the person who decides my pay asks, full of curiosity, what I think, I do not hear curiosity. I hear the person who decides my pay.',
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
      'Then I recommended the question to other people, which was a mistake. A warehouse supervisor put it to the five people at his morning meeting. Coming from me, a stranger, it had asked where my talk had failed. Coming from him, it asked who had not been listening. Everybody round the table assured him that nothing had wandered anywhere. The next morning he tried the first question, and a forklift driver explained the loading order differently. They now load it the driver’s way.',
    ),
    p(
      'Questions, then, cannot be lent out like tools. You can hear in them who is asking, and what that person could do with the answer.',
    ),
    h2('The right to say nothing'),
    p(
      'An engineer once wrote on my feedback form: “Sometimes there are no questions. May we go?” You may. An audience owes no questions to the person who has been talking, and some of the silence means only that everything was clear and the bus is about to leave. These days I stop ten minutes early, say that anyone may go, and stand by the coat rack. I get more questions than I used to, and nobody has to hear anybody else’s. That is the weakness of it: the hairdresser gets her answer, but the café owner never learns that she was not the only one.',
    ),
    p(
      'So I write down what I hear by the coats and send the questions, with answers and without names, to everyone who came. Eight evenings have produced 31 of them. Nine began with an apology: the person supposed that nobody else needed to ask. In seven of those nine cases somebody else had asked the same thing. The apologies I leave out.',
    ),
    p(
      'Schein describes an American working life that prizes telling over asking. In Finland we may tell less. That does not mean we ask any more; we have simply been silent together.',
    ),
  ],
}
