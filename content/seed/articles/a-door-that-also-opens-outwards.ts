import { em, leadIn, p } from '../body.ts'
import type { SeedArticle } from '../shapes.ts'

export const doorOutwards: SeedArticle = {
  key: 'door-outwards',
  kind: 'column',
  language: 'en',
  translationOf: 'door-outwards-fi',
  title: 'A door that also opens outwards',
  standfirst: 'You learn a good deal about a service from trying to get rid of it.',
  authors: ['petri'],
  categories: ['customer-relationships'],
  publishedAt: '2025-06-10T05:00:00.000Z',
  body: [
    p(
      leadIn('Our company is named'),
      ' after the ',
      em('paalusolmu'),
      ', the bowline, an old sailor’s knot. It does not slip, and no load will jam it: once the pull is gone, you can undo it with your fingers. And yet people have been lowered on it.',
    ),
    p(
      leadIn('The knot came to mind'),
      ' when I tried to cancel a magazine. Subscribing had taken two taps. To cancel, I had to ring on a weekday between ten and two, listen to three offers and give a reason for declining each. By the third I was ready to say that I could not read. At the other end was a young woman who read the offers off a screen and, when we had finished, quietly apologised. None of it was her idea. Whoever did think of it has, I suspect, never rung the number. It was a good magazine. I will not subscribe again.',
    ),
    p(
      leadIn('Commitment has come to mean'),
      ' whatever keeps a customer in: benefits, points, fixed terms. Leaving is left to the lawyers. But the person who leaves is the only one who has read the service from cover to cover, and is the one people turn to when they wonder whether to start at all.',
    ),
    p(
      leadIn('The Finnish name'),
      ' of this journal, ',
      em('Sitouttaja'),
      ', means one who binds people to something, and about once a month somebody draws my attention to it. One reader proposed calling it the Untier instead. The name was my choice, and I defend it with a rope. You can tie a thing so that only one party can undo it, or so that either can. At sea the second is called seamanship. A knot that takes a knife to open was tied by a landlubber.',
    ),
    p(
      leadIn('One gym tried another way.'),
      ' Members could end their membership with the same button that had begun it, and the screen asked a single question they were free to ignore: ',
      em('What was missing?'),
      ' That spring 64 members left; the spring before it had been 41. In the autumn one in four of them came back, and nobody had coaxed them.',
    ),
    p(
      leadIn('The owner remembers'),
      ' the summer less fondly. In May the accounts were short by some twenty memberships, a rowing machine went unbought, and he thought seriously of moving the button to the bottom line of the settings, which is where his competitors keep theirs. Twenty-three of those who left answered the question, and not in ways that improve a gym. What had most often been missing was time, and gyms do not sell it.',
    ),
    p(
      leadIn('Eero, our sales director,'),
      ' disagrees with me about this, and he has his reasons. Plenty of people want to leave on a bad day, he says, and a month later are glad they stayed. A low threshold protects them from their own Tuesday. I know that Tuesday: I have resigned from my sailing club twice, and both times the secretary wrote to ask whether I had been sleeping well. A threshold is a fine thing when somebody who knows me is standing behind it. A telephone queue does not know me. Eero and I have agreed that he may ring everyone who leaves us, once, after the leaving has taken effect. Of six calls one has led to a return and four to lunch.',
    ),
    p(
      leadIn('Last autumn I tried'),
      ' to resign from my own company. I played the customer, read our coaching contract and looked for the clause that lets one out. Finding it took 26 minutes. Notice had to be given by letter, three months ahead, because in 2016 somebody had copied the clause from the lease on our office. That somebody was me. An e-mail and one month are now enough, and page one says so. Two weeks later a customer made use of it. It was a good customer, and I still mourn the loss. Since nobody pressed them, they told us why: three years running we had sent them the same coach with the same examples.',
    ),
    p(
      leadIn('The knot has its faults, too.'),
      ' Slack and shaken about, a bowline may come undone by itself, which is why climbers back it up with a second knot. I have come to find this fault more instructive than the knot’s virtues. A customer relationship, too, mostly comes undone because neither end has pulled for a long time. A lock would keep it from opening, but no lock has ever made anybody pull.',
    ),
    p(
      leadIn('One gym and one autumn'),
      ' prove little. But you can run an experiment of your own today. Try to cancel your own service, and time it. If you are not out by lunch, neither are your customers. They are staying, then, but not for the reason you had hoped.',
    ),
  ],
}
