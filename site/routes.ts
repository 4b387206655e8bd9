import { ROUTES } from '#cms/addresses'

/** An Astro route: the pattern of its addresses and the page that answers them. */
interface PageRoute {
  pattern: string
  entrypoint: string
}

/** Every page of the portal in every language. */
export const PAGES: readonly PageRoute[] = Object.values(ROUTES).flatMap(({ prefix, lists, page }) => [
  { pattern: prefix, entrypoint: './site/pages/_front.astro' },
  ...Object.values(lists).flatMap((list) => [
    { pattern: `${prefix}${list}/`, entrypoint: './site/pages/_list.astro' },
    { pattern: `${prefix}${list}/${page}/[page]/`, entrypoint: './site/pages/_list.astro' },
    { pattern: `${prefix}${list}/[slug]/`, entrypoint: './site/pages/_article.astro' },
  ]),
])
