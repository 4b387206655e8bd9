import { articles } from './articles.ts'
import { books } from './books.ts'
import { files } from './files.ts'
import { people } from './people.ts'
import { pictures } from './pictures.ts'
import { settings } from './settings.ts'
import type { Seed } from './shapes.ts'
import { categories, series } from './topics.ts'

export const SEED: Seed = { settings, pictures, files, people, books, categories, series, articles }
