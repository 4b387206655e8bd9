/** The kinds of articles, in the order of the portal's lists. */
export const KINDS = ['essay', 'review', 'column', 'post', 'news'] as const

export type Kind = (typeof KINDS)[number]
