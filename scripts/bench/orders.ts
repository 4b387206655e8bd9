import { z } from 'zod'

/** What the newsroom process can be told to do. */
const OrderSchema = z.discriminatedUnion('do', [
  /** Brings the portal to so many articles. */
  z.object({ do: z.literal('fill'), articles: z.number() }),
  /** Tells the addresses of the pages that are measured. */
  z.object({ do: z.literal('list') }),
  /** Changes what every page shows. */
  z.object({ do: z.literal('mark all'), mark: z.string() }),
  /** Changes what only the front page shows. */
  z.object({ do: z.literal('mark front'), place: z.number() }),
  /** Publishes a change of one article. */
  z.object({ do: z.literal('publish'), id: z.string(), mark: z.string() }),
  /** Approves so many of the comments that wait, at once, as a moderator does. */
  z.object({ do: z.literal('approve'), comments: z.number() }),
  /** Counts what readers have written and voted, and the tallies that say otherwise. */
  z.object({ do: z.literal('count') }),
])

export type Order = z.infer<typeof OrderSchema>

/** The kinds of pages whose rendering is measured. */
export const PAGE_KINDS = [
  'article',
  'article, 20 comments',
  'article, 2000 comments',
  'list',
  'last page of a list',
  'archive',
  'author',
  'category',
  'series',
  'book',
  'all books',
  'book points',
] as const

export type PageKind = (typeof PAGE_KINDS)[number]

const CatalogueSchema = z.object({
  /** How many articles the portal has. */
  articles: z.number(),
  /** Addresses by the kind of the page. */
  pages: z.record(z.enum(PAGE_KINDS), z.array(z.string())),
  /** The newest essay: it stands on its own page, at the head of its list and on the front page. */
  newest: z.object({ id: z.string(), title: z.string(), path: z.string() }),
})

export type Catalogue = z.infer<typeof CatalogueSchema>

/** An order with a number that its report repeats. */
export const LetterSchema = z.object({ number: z.number(), order: OrderSchema })

const CountsSchema = z.object({
  comments: z.number(),
  votes: z.number(),
  /** Votes by the tallies, which must be the same. */
  tallied: z.number(),
})

export type Counts = z.infer<typeof CountsSchema>

const ReportSchema = z.discriminatedUnion('is', [
  z.object({ is: z.literal('progress'), articles: z.number() }),
  /** Moments are milliseconds since 1970, parts of them too. */
  z.object({
    is: z.literal('done'),
    began: z.number(),
    ended: z.number(),
    catalogue: CatalogueSchema.optional(),
    counts: CountsSchema.optional(),
  }),
  z.object({ is: z.literal('failed'), reason: z.string() }),
])

export type Report = z.infer<typeof ReportSchema>

export const ReplySchema = z.object({ number: z.number(), report: ReportSchema })

/** Now, on the clock that all processes of a machine share, finer than milliseconds. */
export function moment(): number {
  return performance.timeOrigin + performance.now()
}
