import type { SeedThread } from '../shapes.ts'

export const english: SeedThread[] = [
  {
    article: 'any-questions',
    comments: [
      {
        name: 'Deirdre, parish council',
        at: '2024-10-02T09:14:00.000Z',
        text: 'Our questions are asked in the car park, and the car park has a better record than the council. I proposed that we meet there. We tried it once. It rained, and there were no questions.',
      },
      {
        name: 'Hal',
        at: '2024-10-03T20:02:00.000Z',
        text: '> The apologies I leave out.\n\nI would put them back. That nine people in thirty-one thought they were the only one is the most useful thing in the letter, and you are the only person who knows it.',
        answers: [
          {
            name: 'Noora Kettunen',
            isOfficial: true,
            at: '2024-10-07T06:30:00.000Z',
            text: 'You are right that it is useful. I left them out because an apology is easier to recognise than a question: two people would have known their neighbour by it. From the next letter on, the number stands at the foot of the page and the wording stays with me.',
          },
        ],
      },
    ],
  },
  {
    article: 'soon-is-not-a-time',
    comments: [
      {
        name: 'Night desk',
        at: '2025-01-15T21:40:00.000Z',
        text: 'Nineteen years behind a hotel desk. A guest will forgive “twenty minutes” that takes thirty. Nobody has ever forgiven me a “shortly” that took ten, and I have come to think that is fair.',
      },
      {
        name: 'Another teacher of mathematics',
        at: '2025-01-20T13:25:00.000Z',
        text: 'With thirty-eight lines the middle falls between the nineteenth and the twentieth. If half of them were longer than fifty-five minutes, I should like to see both.',
        answers: [
          {
            name: 'Mikael Ståhl',
            isOfficial: true,
            at: '2025-01-21T06:05:00.000Z',
            text: 'Fifty-four and fifty-six. The pocket book is in front of me, and there is coffee on the twentieth line, but it is a six.',
          },
        ],
      },
    ],
  },
  {
    article: 'untranslated-objection',
    comments: [
      {
        name: 'Corkman abroad',
        at: '2026-06-09T11:20:00.000Z',
        text: 'A quarter of an hour is for a small no. My aunt’s no to the extension took from Easter to the August weekend, and the builder thanked her.',
        answers: [
          {
            name: 'Foreman, Oulu',
            at: '2026-06-09T17:45:00.000Z',
            text: 'We do not have a word for please and nobody has time for aunt. But minus twenty is not opinion.',
            answers: [
              {
                name: 'Corkman abroad',
                at: '2026-06-10T07:58:00.000Z',
                text: 'That is a complete story where I come from. It lacks only a cousin.',
              },
            ],
          },
        ],
      },
      {
        name: 'Ingrid, shipping',
        at: '2026-06-12T08:16:00.000Z',
        text: 'We swapped notes like this for a winter. It worked until the notes grew bold, which they do when somebody else has to read them out, and one of them was plainly about a person. The man who drew it had to decide on the spot whether to read it. He did not, and everyone knew. So I would add a fourth rule: *an objection is to a thing*.',
      },
    ],
  },
  {
    article: 'verb-for-tying',
    comments: [
      {
        name: 'Translator, by the line',
        at: '2025-12-04T10:33:00.000Z',
        text: 'German outdoes you. The word there is *Mitarbeiterbindung*, the binding of employees. It stands on office doors, and one knocks.',
      },
    ],
  },
]
