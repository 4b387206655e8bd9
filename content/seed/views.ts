import type { SeedViews } from './shapes.ts'

/** How often articles were read lately: new ones, those that somebody keeps linking to, and a few that are found. */
export const views: SeedViews[] = [
  { article: 'fifty-million-times', views: 412 },
  { article: 'nobody-will-contact-you', views: 348 },
  { article: 'coffee-maker-moves', views: 305 },
  { article: 'thanks-for-your-feedback', views: 261 },
  { article: 'just-asking', views: 187 },
  { article: 'who-decides', views: 164 },
  { article: 'best-mechanic', views: 121 },
  { article: 'carrot-got-the-sack', views: 97 },
  { article: 'who-ordered-all-this-beer', views: 84 },
  { article: 'four-chairs', views: 73 },
  { article: 'second-call', views: 58 },
  { article: 'any-questions', views: 142 },
  { article: 'door-outwards', views: 96 },
  { article: 'untranslated-objection', views: 71 },
  { article: 'verb-for-tying', views: 44 },
  { article: 'soon-is-not-a-time', views: 39 },
]
