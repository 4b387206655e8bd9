/** A letter that somebody else is to get: the title, and the address on a line of its own. */
export function mailtoOf({ title, url }: { title: string; url: string }): string {
  return `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\r\n${url}\r\n`)}`
}
