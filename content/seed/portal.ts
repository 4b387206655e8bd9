import { articles as texts } from './articles.ts'
import { books } from './books.ts'
import { discussion } from './discussion.ts'
import { votes } from './discussion/votes.ts'
import { files } from './files.ts'
import { heroes } from './heroes.ts'
import { people } from './people.ts'
import { pictures } from './pictures.ts'
import { portraits } from './portraits.ts'
import { settings } from './settings.ts'
import type { Seed, SeedArticle } from './shapes.ts'
import { categories, series } from './topics.ts'
import { views } from './views.ts'

const articles = texts.map((article): SeedArticle => {
  const heroImage = heroes[article.key]
  return heroImage === undefined ? article : { ...article, heroImage }
})

export const SEED: Seed = {
  settings,
  pictures: [...pictures, ...portraits],
  files,
  people,
  books,
  categories,
  series,
  articles,
  discussion,
  votes,
  views,
}
