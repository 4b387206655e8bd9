import type { Language } from '#cms/language'

/** The attribute `lang` or `hreflang` of a part of a page; none where it is in the language of the page anyway. */
export function langOf(part: { language: Language }, page: Language): Language | undefined {
  return part.language === page ? undefined : part.language
}
