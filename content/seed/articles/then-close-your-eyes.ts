import { bookCard, em, footnote, h2, p, pullQuote } from '../body.ts'
import type { SeedArticle } from '../shapes.ts'

export const thenCloseYourEyes: SeedArticle = {
  key: 'then-close-your-eyes',
  kind: 'review',
  language: 'en',
  title: 'Then close your eyes',
  standfirst:
    'As a nurse I could tell from the desk who would not be going home. Daniel Kahneman asks how often I was right.',
  authors: ['mikael'],
  books: ['thinking-fast-and-slow'],
  verdict: 4,
  categories: ['leadership'],
  publishedAt: '2026-07-07T05:00:00.000Z',
  body: [
    p(
      'There was a kind of patient I could pick out from the desk. Before he had given his name I knew, from the way he let himself down into the chair, that he would not be going home that night. I was proud of this. Nurses tell such stories as anglers do, and the fish that got away are not weighed.',
    ),
    p(
      'Daniel Kahneman’s ',
      em('Thinking, Fast and Slow'),
      ' is five hundred pages about weighing them. It describes a mind that does most of its work quickly and unasked, and a slower one that is supposed to check the work and would rather not. He calls them System 1 and System 2 and is careful to add that neither exists.',
    ),
    h2('Five signs on a card'),
    p(
      'The chapter I go back to is the twenty-first. Its heroine is Virginia Apgar, an anaesthetist who in 1953 published a way of scoring newborn babies: five signs, none to two points for each, one minute after birth.',
      footnote(
        p(
          'V.\u00a0Apgar, “A proposal for a new method of evaluation of the newborn infant”, ',
          em('Current Researches in Anesthesia and Analgesia'),
          ' 32 (1953).',
        ),
      ),
      ' Until then doctors and midwives had used their judgement, which meant that each looked for something different, and some babies died of what nobody had looked at.',
    ),
    p(
      'Behind her stands a line of research that no profession has enjoyed. William Grove and his colleagues gathered 136 studies in which trained people and a mechanical rule had been set the same prediction to make. In nearly half, the rule did clearly better. The trained people were clearly ahead in eight.',
      footnote(
        p(
          'W.\u00a0M.\u00a0Grove et al., “Clinical versus mechanical prediction: a meta-analysis”, ',
          em('Psychological Assessment'),
          ' 12 (2000).',
        ),
      ),
    ),
    p(
      'I am not offended, because I was there. I was a good judge at eight in the evening. At five in the morning I was another one, and we signed with the same name.',
    ),
    pullQuote(
      'I was a good judge at eight in the evening. At five in the morning I was another one, and we signed with the same name.',
    ),
    p(
      'The chapter after it grew out of a long disagreement with Gary Klein, who admires experts, and it is kinder to me than I had feared. Intuition can be trusted, the two of them agree, where the world is regular and one soon hears how things went. An anaesthetist hears within minutes. In A&E the patient goes up in the lift, and the doors close. I had eleven years of experience and, about most of the people I had been sure of, no news.',
    ),
    p(
      'In my last winter I began to ring the wards in the morning, about one patient a night. Of twenty-three whom I had marked down to stay, fourteen had stayed. I would have guessed twenty. One had lowered himself so carefully into the chair because his trousers were new.',
    ),
    h2('The seventh mark'),
    p(
      'As a young lieutenant Kahneman had to repair the interview by which the Israeli army placed its recruits. He told the interviewers to choose six traits, ask plain questions about each and write down a score before going on to the next. They rebelled; he was turning them into robots. So he made a concession. When all six scores were on paper, they might close their eyes, picture the recruit as a soldier, and give one mark more. To his surprise it did as well as the sum of the six. But it came seventh.',
    ),
    p(
      'Last year I tried this with a home-care company on the coast south of Vaasa. Its manager, Gun-Britt, had been hiring for nineteen years by what she called her nose, and half of those she took on were gone within six months. We settled on six traits, among them whether people could be alone with a stranger, drive on ice, and own up when something had gone wrong. She said in Swedish what the recruiters had said in Hebrew, and was given her seventh mark, which nobody might ask her to explain.',
    ),
    p(
      'She hired seventeen people that year, and four left within six months. Seventeen is a small number, and in March the hourly pay had gone up by forty cents. What I found more telling was the five for whom the sum said one thing and her eyes another. She followed the sum three times and her eyes twice, and one of each has left. The best of the five had come last by the sum. The sheet had no line for patience. It has one now, and that, I think, is what a nose is good for: it cannot tell you whom to take, but it notices what you forgot to ask.',
    ),
    h2('What has gone off'),
    p(
      'The book is fifteen years old, and parts of it have not kept. The one that caught me out is about judges. Kahneman reports a study in which a parole board granted about 65\u00a0per cent of requests just after a meal and almost none just before the next.',
    ),
    p(
      'I told it on my courses for three years. Then I read the reply that Keren Weinshall-Margel and John Shapard had published in the same journal that autumn.',
      footnote(
        p(
          '“Overlooked factors in the analysis of parole decisions”, ',
          em('Proceedings of the National Academy of Sciences'),
          ' 108 (2011), on a paper by S.\u00a0Danziger, J.\u00a0Levav and L.\u00a0Avnaim-Pesso.',
        ),
      ),
      ' The cases had not come in at random. Prisoners without a lawyer tended to be heard last before the break, and they were mostly refused at any hour. I had told the story to some six hundred people, and it had not occurred to one of us to ask who goes last. I once made my living in a waiting room.',
    ),
    p(
      'My other complaint is that the reader of this book is so much alone. He sits with his two systems and is advised to be suspicious of himself, which Kahneman admits has done little for Kahneman. Only at the very end does he remark that organisations can do better, because they think more slowly and can insist on a checklist. I would have given the lotteries of the fourth part for more of that. At five in the morning I could not see what hour it was in my head. The nurse next to me could.',
    ),
    p(
      'Four stars. Our own reading circle took the first two parts in April and stopped there, out of mercy. The twenty-first chapter is in the third. I have mentioned this to Saga, who led the evening, and she asked me to put it in writing, with a score for each of six traits. Then, she said, she would close her eyes.',
    ),
    bookCard('thinking-fast-and-slow'),
  ],
}
