const LONGEST_SLUG = 80

/** Letters that Unicode does not take apart into a base letter and a mark. */
const WHOLE_LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  œ: 'oe',
}

/**
 * The part of an address that a title gives: "Äänekäs työ" → `aanekas-tyo`. Empty when the title has no
 * letter or digit that an address could hold.
 */
export function slugify(title: string): string {
  const plain = title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’'´`]/g, '')
    .replace(/[ßæøđðþłıœ]/g, (letter) => WHOLE_LETTERS[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (plain.length <= LONGEST_SLUG) return plain
  const cut = plain.slice(0, LONGEST_SLUG + 1)
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), LONGEST_SLUG / 2)).replace(/-+$/, '')
}

/** The first of `slug`, `slug-2`, `slug-3` … that is not taken. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug
  let number = 2
  while (taken.has(`${slug}-${String(number)}`)) number += 1
  return `${slug}-${String(number)}`
}

/** `slug-3` after `slug-2`, `slug-2` after `slug` itself. */
export function nextSlug(slug: string, base: string): string {
  const number = slug === base ? 1 : Number(slug.slice(base.length + 1))
  return `${base}-${String(number + 1)}`
}

/** Whether a slug is what the title gives, with or without a number: then nobody chose it by hand. */
export function isFromTitle(slug: string, title: string): boolean {
  const base = slugify(title)
  return slug === base || (slug.startsWith(`${base}-`) && /^\d+$/.test(slug.slice(base.length + 1)))
}
