import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import {
  all,
  type Document,
  focusable,
  heard,
  isBefore,
  linkNamed,
  the,
  treeOf,
  wordsIn,
} from '../testing/page-tree.ts'
import {
  hasSeedDocuments,
  readSeedDocuments,
  type SeedText,
  withoutNumber,
} from '../testing/seed-documents.ts'
import {
  type Entered,
  enterSeedDocuments,
  NEXT_PART,
  ORGANISATION,
  PORTRAIT,
} from '../testing/seed-portal.ts'
import { type SiteProcess, startSite } from '../testing/site-process.ts'

if (!hasSeedDocuments)
  console.warn('Skipped: the five seed documents are not beside the repository (../shared/seeds).')

/** Each test is an element of a row in the table of the pages that the product was drawn from. */
describe.runIf(hasSeedDocuments)('of the five pages that the product was drawn from,', () => {
  const documents = hasSeedDocuments ? readSeedDocuments() : undefined
  if (!documents) return
  const { front, essay, column, article, post } = documents
  let site: SiteProcess
  let entered: Entered
  beforeAll(async () => {
    entered = await enterSeedDocuments(documents)
    site = await startSite()
  })
  afterAll(() => site.stop())

  async function read(path: string): Promise<Document> {
    const answer = await fetch(site.url + path)
    expect(answer.status, path).toBe(200)
    return treeOf(await answer.text())
  }

  describe('the front page of the portal', () => {
    let home: Document
    let page: Document
    beforeAll(async () => {
      home = await read('/')
      page = await read(`/blogi/${entered.front}/`)
    })

    test('has a navigation that leads to “Etusivu”', () => {
      const link = linkNamed(front.navigation, the('nav[aria-label="Päävalikko"]', home))
      expect(front.navigation).toBe('Etusivu')
      expect([link.getAttribute('href'), link.getAttribute('aria-current')]).toEqual(['/', 'page'])
    })

    test('says by its introduction what it is, before anything else in its main part', () => {
      const [first] = all('main p', home)
      expect(wordsIn(first)).toBe(front.introduction)
    })

    test('leads with the newest article of the kind post, and shows how it begins', () => {
      const lead = the('section[aria-label="Pääjuttu"]', home)
      expect(linkNamed(front.title, lead).getAttribute('href')).toBe(`/blogi/${entered.front}/`)
      expect(wordsIn(lead)).toContain(textsOf(front)[0]?.slice(0, 80))
    })

    test('has a title that is a quotation', () => {
      expect(front.title).toMatch(/^[“”].+[“”]$/)
      expect(wordsIn(the('h1', page))).toBe(front.title)
      expect(page.title).toBe(`${front.title} – Sitouttaja`)
    })

    test('loses nothing', () => {
      expectWhole(home, { ...front, told: [front.introduction] })
      expectWhole(page, front)
    })
  })

  describe('the essay', () => {
    let page: Document
    beforeAll(async () => {
      page = await read(`/esseet/${entered.essay}/`)
    })

    test('has the motto of the site above it', () => {
      const motto = all('body > header p', page).find((line) => wordsIn(line) === essay.motto)
      expect(motto && isBefore(motto, the('h1', page))).toBe(true)
    })

    test('says when it was written, which is before its publication', () => {
      const [written, published] = all('main header time', page)
      expect(wordsIn(written)).toBe('Kirjoitettu 25.11.2019')
      expect(written?.getAttribute('datetime')).toBe(essay.writtenOn)
      expect(Date.parse(published?.getAttribute('datetime') ?? '')).toBeGreaterThan(
        Date.parse(essay.writtenOn),
      )
    })

    test('names its author, who has a page that lists it', async () => {
      const path = linkNamed(essay.writer, the('main header', page)).getAttribute('href') ?? ''
      const author = await read(path)
      expect(wordsIn(the('h1', author))).toBe(essay.writer)
      expect(linkNamed(essay.title, author).getAttribute('href')).toBe(`/esseet/${entered.essay}/`)
    })

    test('has its book points, and its author has them in the table', async () => {
      expect(factOf(page, 'Kirjapisteet')).toBe('2')
      const row = all('main tr', await read('/kirjapisteet/')).find((each) =>
        wordsIn(each).startsWith(essay.writer),
      )
      expect(all('td', row ?? page).map(wordsIn)).toEqual(['2', '2'])
    })

    test('names the book and its three authors in their order', async () => {
      expect(essay.book.authors).toHaveLength(3)
      expect(factOf(page, 'Kirja')).toBe(`${essay.book.title} ${essay.book.authors.join(', ')}`)
      const path =
        linkNamed(essay.book.title, the('aside[aria-label="Tietoja kirjoituksesta"]', page)).getAttribute(
          'href',
        ) ?? ''
      const book = await read(path)
      expect(wordsIn(the('h1', book))).toBe(essay.book.title)
      expect(factOf(book, 'Kirjan kirjoittajat')).toBe(essay.book.authors.join(', '))
    })

    test('has a numbered category, which lists it', async () => {
      const named = `${essay.category.number} ${essay.category.title}`
      expect(named).toBe('6.1. Asiakkuuden työkalut')
      expect(factOf(page, 'Aiheet')).toBe(named)
      const topic = await read(linkNamed(named, page).getAttribute('href') ?? '')
      expect(wordsIn(the('h1', topic))).toBe(named)
      linkNamed(essay.title, topic)
    })

    test('has its definition lines as a list of terms and meanings', () => {
      const list = the('.prose dl', page)
      const items = essay.pieces.flatMap((piece) => (piece.type === 'definitions' ? piece.items : []))
      expect(items).toContainEqual({ term: 'Hyvä asiakaskokemus', meaning: 'odotuksia vastannut kokemus' })
      expect(all('dt', list).map(wordsIn)).toEqual(items.map(({ term }) => term))
      expect(all('dt + dd', list).map(wordsIn)).toEqual(items.map(({ meaning }) => meaning))
    })

    test('has its two numbered lists', () => {
      const lists = essay.pieces.flatMap((piece) => (piece.type === 'list' ? [piece.items] : []))
      expect(lists.map(({ length }) => length)).toEqual([3, 8])
      expect(all('.prose > ol', page).map((list) => all('li', list).map(wordsIn))).toEqual(lists)
    })

    test('loses nothing', () => {
      expectWhole(page, essay)
    })
  })

  describe('the column', () => {
    let page: Document
    beforeAll(async () => {
      page = await read(`/kolumnit/${entered.column}/`)
    })

    test('is first of all skipped to by “Hyppää sisältöön”', () => {
      const [first] = focusable(page)
      expect(wordsIn(first)).toBe('Hyppää sisältöön')
      const target = first?.getAttribute('href')?.slice(1) ?? ''
      expect(page.getElementById(target)).toBe(the('main', page))
    })

    test('names its author, above and under the text', () => {
      const above = linkNamed(column.writer, the('main header', page)).getAttribute('href')
      const under = linkNamed(column.writer, the('aside[aria-label="Kirjoittajasta"]', page))
      expect(above).toMatch(/^\/kirjoittajat\/[a-z-]+\/$/)
      expect(under.getAttribute('href')).toBe(above)
    })

    test('has the portrait of its author, which is there', async () => {
      const portrait = the('aside[aria-label="Kirjoittajasta"] img', page)
      expect(portrait.getAttribute('alt')).toBe(PORTRAIT)
      const answer = await fetch(site.url + (portrait.getAttribute('src') ?? ''))
      expect(answer.headers.get('content-type')).toBe('image/png')
    })

    test('has its date as Finns write it', () => {
      const [published] = all('main header time', page)
      expect(wordsIn(published)).toBe('Julkaistu 10.1.2022')
      expect(published?.getAttribute('datetime')).toBe(column.publishedAt)
    })

    test('tells who took the photo, and where', () => {
      const { credit, place } = column.photo
      expect(wordsIn(the('main header figure figcaption', page))).toBe(
        `Kuva: ${credit} · Kuvauspaikka: ${place}`,
      )
    })

    test('leads in each paragraph by style, not by shouting', () => {
      const paragraphs = all('.prose > p', page)
      const leads = column.pieces.map((piece) => ('leadIn' in piece ? piece.leadIn : undefined))
      expect(paragraphs.map((paragraph) => wordsIn(the('.lead-in', paragraph)))).toEqual(leads)
      for (const paragraph of paragraphs) {
        expect(paragraph.firstElementChild).toBe(the('.lead-in', paragraph))
        expect(paragraph.textContent.trimStart()).not.toMatch(/^\p{Lu}{2}/u)
      }
    })

    test('says in a line who the author is', () => {
      const lines = all('aside[aria-label="Kirjoittajasta"] p', page).map(wordsIn)
      expect(lines).toContain(column.about)
    })

    test('loses nothing', () => {
      expectWhole(page, column)
    })
  })

  describe('the article', () => {
    let page: Document
    const headings = article.pieces.flatMap((piece) => (piece.type === 'heading' ? piece.text : []))
    const quoted = article.pieces.flatMap((piece) => (piece.type === 'pullQuote' ? piece.text : []))
    beforeAll(async () => {
      page = await read(`/blogi/${entered.article}/`)
    })

    test('has its section headings, and a table of contents that leads to them', () => {
      expect(headings).toHaveLength(3)
      expect(all('.prose > h2', page).map(wordsIn)).toEqual(headings)
      for (const link of all('nav[aria-label="Sisällys"] a', page)) {
        expect(wordsIn(the(link.getAttribute('href') ?? '', page))).toBe(wordsIn(link))
      }
      expect(all('nav[aria-label="Sisällys"] a', page)).toHaveLength(3)
    })

    test('has its pull quote set apart from the text that it repeats', () => {
      expect(all('.prose > .pull-quote', page).map(wordsIn)).toEqual(quoted)
      expect(all('.prose > p', page).map(wordsIn)).not.toContain(quoted[0])
    })

    test('lets a screen reader hear the repeated sentence once', () => {
      const end = quoted[0]?.split(' ').slice(-6).join(' ') ?? ''
      expect(wordsIn(the('.prose', page)).split(end)).toHaveLength(3)
      expect(wordsIn(heard(the('.prose', page))).split(end)).toHaveLength(2)
    })

    test('is signed by the organisation, for it names no author', () => {
      expect(wordsIn(all('main header p', page)[0])).toBe(ORGANISATION)
      expect(all('main a[href^="/kirjoittajat/"]', page)).toEqual([])
      expect(all('aside[aria-label="Kirjoittajasta"]', page)).toEqual([])
    })

    test('loses nothing', () => {
      expectWhole(page, article)
    })
  })

  describe('the post', () => {
    let page: Document
    beforeAll(async () => {
      page = await read(`/blogi/${entered.post}/`)
    })

    test('leads back to its list by the name of the list', async () => {
      const path = linkNamed('Takaisin: Blogi', the('main', page)).getAttribute('href') ?? ''
      expect(path).toBe('/blogi/')
      const list = await read(path)
      expect(wordsIn(the('h1', list))).toBe('Blogi')
      linkNamed(post.title, list)
    })

    test('stands in an archive that is headed “Uutisarkisto”', async () => {
      const archive = await read('/arkisto/')
      expect(post.archive).toBe('Uutisarkisto')
      expect(wordsIn(the('h1', archive))).toBe(post.archive)
      linkNamed(post.title, await read(linkNamed('2021', archive).getAttribute('href') ?? ''))
    })

    test('leads to its series, and to the next part of it', async () => {
      expect(post.series).toBe('#Myytinmurtajat -blogi')
      expect(factOf(page, 'Sarja')).toBe(`${post.series}, osa 1/2`)
      const series = await read(linkNamed(post.series, page).getAttribute('href') ?? '')
      expect(all('main ol h2', series).map(wordsIn).toSorted()).toEqual([post.title, NEXT_PART].toSorted())
      const next = the('nav[aria-label="Sarjan muut osat"] a', page)
      expect([next.getAttribute('rel'), wordsIn(next)]).toEqual(['next', `Seuraava osa: ${NEXT_PART}`])
    })

    test('is signed off with the name of its author', () => {
      expect(wordsIn(all('.prose', page)[0]?.lastElementChild)).toBe(post.writer)
      linkNamed(post.writer, the('main header', page))
    })

    test('has a PS with the role of its author', () => {
      expect(wordsIn(all('.prose', page)[1])).toBe(`PS. ${post.postscript}`)
      expect(post.postscript).toContain(post.role)
      expect(wordsIn(all('main header p', page)[0])).toBe(`${post.writer}, ${post.role}`)
    })

    test('recommends a book in its PS, and leads to it', async () => {
      const { words, title, author } = post.recommended
      const link = linkNamed(words, all('.prose', page)[1] ?? page)
      const book = await read(link.getAttribute('href') ?? '')
      expect(wordsIn(the('h1', book))).toBe(title)
      expect(factOf(book, 'Kirjan kirjoittajat')).toBe(author)
    })

    test('loses nothing', () => {
      expectWhole(page, post)
    })
  })
})

/** The meaning beside a term: what the page says of its "Kirjapisteet". */
function factOf(page: Document, name: string): string {
  const terms = all('main dt', page).filter((term) => wordsIn(term).replace(/:$/, '') === name)
  expect(terms, name).toHaveLength(1)
  return wordsIn(terms[0]?.nextElementSibling)
}

function textsOf({ pieces }: SeedText): string[] {
  return pieces.flatMap((piece) => ('text' in piece ? piece.text : []))
}

/** Block by block, whatever became of capitals, marks and numbers in front of items. */
function expectWhole(page: Document, { told }: SeedText): void {
  const shown = lettersOf(wordsIn(the('main', page)))
  for (const block of told) {
    const letters = lettersOf(block.split('\n').map(withoutNumber).join(' '))
    expect(shown.includes(letters), `“${block.slice(0, 40)}…” is not on the page`).toBe(true)
  }
}

function lettersOf(text: string): string {
  return ` ${(text.toLocaleLowerCase('fi').match(/[\p{L}\d]+/gu) ?? []).join(' ')} `
}
