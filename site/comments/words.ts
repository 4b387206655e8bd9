/** The part of an article's page that forms lead back to. */
export const DISCUSSION = 'keskustelu'

/** What a page may say after a form, in its parameter `viesti`. Each word makes a page of its own in the cache. */
export const WORDS = ['odottaa', 'julkaistu', 'arvio', 'ilmoitettu', 'poistettu'] as const

export type Word = (typeof WORDS)[number]

export function noticeIn({ searchParams }: URL): Word | undefined {
  return WORDS.find((word) => word === searchParams.get('viesti'))
}
