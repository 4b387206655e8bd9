/** The collections of which readers can see something. */
export const COLLECTIONS = [
  'articles',
  'authors',
  'books',
  'categories',
  'comments',
  'media',
  'most-read',
  'pages',
  'redirects',
  'series',
  'tallies',
] as const

export const GLOBALS = ['front-page', 'settings'] as const

export type Collection = (typeof COLLECTIONS)[number]

export type Global = (typeof GLOBALS)[number]

export function isSubject(slug: string): slug is Collection | Global {
  return [...COLLECTIONS, ...GLOBALS].some((subject) => subject === slug)
}

export function isGlobal(subject: Collection | Global): subject is Global {
  return GLOBALS.some((slug) => slug === subject)
}
