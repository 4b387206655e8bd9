import { linksOf } from '../comments/markup.ts'

/** A site that is only named leads nowhere, and advertises all the same. With these endings it is hardly anything else. */
const NAMED =
  /\b(?:[\p{L}\p{N}-]+\.)+(?:fi|com|net|org|info|biz|eu|io|app|shop|store|online|site|xyz|top|ru)(?![\p{L}\p{N}-])/giu

/** The sites that a text links to or names, each once. */
export function hostsIn(text: string): string[] {
  const linked = linksOf(text).flatMap(hostOf)
  const named = text.match(NAMED) ?? []
  return [...new Set([...linked, ...named.map((host) => host.toLowerCase())])]
}

/** None where it is no address that leads anywhere. */
function hostOf(link: string): string[] {
  const address = URL.parse(/^www\./i.test(link) ? `https://${link}` : link)
  // A link may end a sentence, or stand in the brackets of Markdown.
  return address ? [address.host.replace(/[^\p{L}\p{N}]+$/u, '')] : []
}
