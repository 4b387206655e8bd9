import { em, p } from '../body.ts'
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
      'Our company is named after the ',
      em('paalusolmu'),
      ', the bowline, an old sailor’s knot. It does not slip, and no load will jam it: once the pull is gone, you can undo it with your fingers. And yet people have been lowered on it.',
    ),
    p(
      'The knot came to mind when I tried to cancel a magazine. Subscribing had taken two taps. To cancel, I had to ring on a weekday between ten and two, listen to three offers and give a reason for declining each of them. It was a good magazine. I will not subscribe again.',
    ),
    p(
      'Commitment has come to mean whatever keeps a customer in: benefits, points, fixed terms. Leaving is left to the lawyers. But the person who leaves is the only one who has read the service from cover to cover, and is the one people turn to when they wonder whether to start at all.',
    ),
    p(
      'One gym tried another way. Members could end their membership with the same button that had begun it, and the screen asked a single question they were free to ignore: ',
      em('What was missing?'),
      ' That spring more people left than the year before. In the autumn one in four of them came back, and nobody had coaxed them.',
    ),
    p(
      'One gym and one autumn prove little. But you can run an experiment of your own today. Try to cancel your own service, and time it. If you are not out by lunch, neither are your customers. They are staying, then, but not for the reason you had hoped.',
    ),
  ],
}
