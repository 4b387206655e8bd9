/** What lies on the clipboard, as far as other programs have put it there. Without HTML it is empty. */
interface Clipboard {
  html: string
  text: string
}

const NUMBERED = /^\s*(\d{1,3})[.)]\s+(?=\S)/

/** The levels of headings within a text: the title of the page is the first. */
const HIGHEST = 2
const LOWEST = 4

/**
 * The same in the way of our texts, as HTML; undefined where it is so already. Headings begin below the page's title
 * and leave no level out. Lines that somebody has numbered by hand become a list.
 */
export function tidied({ html, text }: Clipboard): string | undefined {
  if (html === '' && !hasNumberedLines(text)) return undefined
  const { body } = new DOMParser().parseFromString(html === '' ? paragraphsOf(text) : html, 'text/html')
  const before = body.innerHTML
  settleHeadings(body)
  listNumbered(body)
  return body.innerHTML === before ? undefined : body.innerHTML
}

function settleHeadings(body: HTMLElement): void {
  const headings = [...body.querySelectorAll('h1, h2, h3, h4, h5, h6')]
  const levels = [...new Set(headings.map(levelOf))].toSorted()
  const first = Math.max(levels[0] ?? HIGHEST, HIGHEST)
  for (const heading of headings) {
    const level = Math.min(first + levels.indexOf(levelOf(heading)), LOWEST)
    if (level !== levelOf(heading)) rename(heading, `h${String(level)}`)
  }
}

function levelOf({ tagName }: Element): number {
  return Number(tagName.slice(1))
}

function rename(element: Element, name: string): void {
  const renamed = element.ownerDocument.createElement(name)
  renamed.append(...element.childNodes)
  element.replaceWith(renamed)
}

/** Two numbers in order make a list; one alone may be the beginning of a date. */
function listNumbered(body: HTMLElement): void {
  let run: Element[] = []
  for (const paragraph of [...body.querySelectorAll('p'), undefined]) {
    if (paragraph && run.length > 0 && follows(run.at(-1), paragraph)) {
      run.push(paragraph)
      continue
    }
    if (run.length > 1) makeList(run)
    run = paragraph && numberOf(paragraph) !== undefined ? [paragraph] : []
  }
}

function follows(before: Element | undefined, paragraph: Element): boolean {
  let next = before?.nextElementSibling
  while (next && next !== paragraph && next.textContent.trim() === '') next = next.nextElementSibling
  const number = before && numberOf(before)
  return next === paragraph && number !== undefined && numberOf(paragraph) === number + 1
}

function numberOf({ textContent }: Element): number | undefined {
  const [, number] = NUMBERED.exec(textContent) ?? []
  return number === undefined ? undefined : Number(number)
}

function makeList(paragraphs: readonly Element[]): void {
  const [first] = paragraphs
  if (!first) return
  const list = first.ownerDocument.createElement('ol')
  list.setAttribute('start', String(numberOf(first)))
  first.before(list)
  for (const paragraph of paragraphs) {
    cutFromStart(paragraph, NUMBERED.exec(paragraph.textContent)?.[0].length ?? 0)
    list.append(paragraph)
    rename(paragraph, 'li')
  }
}

/** Takes so many characters off, in however many pieces they are. */
function cutFromStart(element: Element, length: number): void {
  let left = length
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node && left > 0; node = texts.nextNode()) {
    const text = node.textContent ?? ''
    node.textContent = text.slice(left)
    left -= text.length
  }
}

function hasNumberedLines(text: string): boolean {
  return text.split('\n').filter((line) => NUMBERED.test(line)).length > 1
}

function paragraphsOf(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`).join('')
}
