import { em, leadIn, p, pullQuote } from '../body.ts'
import type { SeedArticle } from '../shapes.ts'

export const verbForTying: SeedArticle = {
  key: 'verb-for-tying',
  kind: 'column',
  language: 'en',
  title: 'A verb for tying other people',
  standfirst:
    'Visitors ask what the name of this journal means. I voted against it, so I am the one who explains.',
  authors: ['saga'],
  books: ['drive'],
  categories: ['leadership'],
  publishedAt: '2025-12-03T06:00:00.000Z',
  body: [
    p(
      leadIn('The plain verb'),
      ' is ',
      em('sitoa'),
      ', to tie: a shoelace, a boat, a wound, the pages of a book. Change the ending and you have ',
      em('sitoutua'),
      ', to tie oneself, which is what people do when they marry or take out a mortgage. Change it again and you have ',
      em('sitouttaa'),
      ': to cause somebody else to do so. Finnish manages this with a few letters and without blushing. A ',
      em('sitouttaja'),
      ' is a person who does it for a living.',
    ),
    p(
      leadIn('English hides the rope.'),
      ' Anyone who is engaged has, by the root of the word, given a pledge; it is the same ',
      em('gage'),
      ' that ends a mortgage. Anyone who is committed has been put together with something, or entrusted to it. In both cases the grammar allows one to think that they took the trouble themselves. “We engage our employees” can be said with a straight face. In Finnish the rope is in the speaker’s hand, and the whole room can see it.',
    ),
    p(
      leadIn('Swedish was no help either.'),
      ' Last spring I ran a day for nineteen supervisors of a property company who work in both languages. The invitation promised ',
      em('henkilöstön sitouttaminen'),
      ', whatever it is that one does to staff so that they will tie themselves. I asked them to put it into Swedish before coffee. Somebody wrote ',
      em('engagera'),
      ', which is about warmth. Somebody wrote ',
      em('binda'),
      ', which is about contracts. A woman who had been there for twenty-six years wrote ',
      em('få folk att stanna'),
      ', to get people to stay, and capped her pen.',
    ),
    p(
      leadIn('Then we voted'),
      ' on which of the three they had in fact been doing. Binding got eleven votes and staying six. Warmth got two, one of them from a man who had started on the Monday.',
    ),
    p(
      leadIn('Nobody in that room'),
      ' was a brute. We listed what they had, and it was what companies have: a bonus paid after the third year, a course to be paid back by whoever left, a car. Every one of those knots could be undone only from the employer’s side. So I asked what would keep a person who was free to go tomorrow and would lose nothing by it. After a while somebody said: “Kirsti.”',
    ),
    p(
      leadIn('Kirsti drew up the rota.'),
      ' In March she went round asking which weeks people needed for their children, their haymaking or their mothers, and in May they found that they had got them. Nobody had thought of calling this anything. It was certainly not in the programme, and when I proposed putting it there the supervisors objected, with good reason: the thing worked because no one had been told to do it.',
    ),
    p(
      leadIn('Daniel Pink'),
      ' would be pleased with the vote. In ',
      em('Drive'),
      ' he argues that rewards held out in advance do poorly where the work calls for thought, and that people are moved by autonomy, mastery and purpose. I lend the book to directors who are fond of bonuses, and it usually comes back with coffee on it, which I take for reading. But there is nowhere in it to put Kirsti. All three of his words can be had alone in a cabin.',
    ),
    pullQuote('All three of his words can be had alone in a cabin.'),
    p(
      leadIn('Purpose, I grant him,'),
      ' points to something larger than oneself. It tends to point over the heads of the people at the next desk. In the exit interviews that companies have let me read, hardly anyone has left for want of a purpose. They left when somebody moved away, or when the rota went over to a machine that asked nobody anything.',
    ),
    p(
      leadIn('As for the name,'),
      ' there were five of us, and I lost by four to one. I wanted ',
      em('Solmu'),
      ', The Knot. Petri, who sails, said that a knot is only rope at rest, and that he wanted the person who ties it, so that there would be somebody to complain to. It was the best argument of the evening, and I did not enjoy hearing it. The motto, that a good knot can also be untied, was my price for giving in.',
    ),
    p(
      leadIn('I still dislike the verb,'),
      ' and I have come to think that this is its use. One person tying another ought to sound uncomfortable, and in our language it does. Had we taken a pleasanter word, we should have stopped hearing it by the second issue.',
    ),
  ],
}
