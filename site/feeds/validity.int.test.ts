import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'

import { freshPortal } from '../../cms/testing/portal.ts'
import { demonstrationPortal } from '../../scripts/testing/demonstration.ts'
import { creatorFor } from '../testing/creating.ts'
import { completeDemonstration, EVERYTHING } from '../testing/page-kinds.ts'
import { all, treeOf } from '../testing/page-tree.ts'
import { startSite } from '../testing/site-process.ts'

/*
 * What the W3C's feed validator would say of our feeds, errors and recommendations alike, as far as it concerns what
 * they hold. One recommendation is not followed: RSS and Atom are called `application/xml`, or browsers would not dress
 * them.
 */

const FEEDS = {
  rss: [
    '/rss.xml',
    '/en/rss.xml',
    '/esseet/rss.xml',
    '/en/news/rss.xml',
    '/kirja-arviot/rss.xml',
    '/blogi/rss.xml',
    '/kirjoittajat/noora-kettunen/rss.xml',
    '/aiheet/asiakkuus/rss.xml',
    '/sarjat/yksi-kysymys/rss.xml',
    '/en/series/in-parts/rss.xml',
    '/esseet/toinen-puhelu/rss.xml',
    `${EVERYTHING}rss.xml`,
  ],
  atom: ['/atom.xml', '/en/atom.xml'],
  json: ['/feed.json', '/en/feed.json'],
} as const

/** Of an empty portal. */
const EMPTY = ['/rss.xml', '/atom.xml', '/feed.json', '/esseet/rss.xml'] as const

const PATIENCE = 300_000

/** RFC 822 with the year of RFC 2822, as the validator wants it. */
const RFC_822 =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d (GMT|[+-]\d{4})$/
const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/

/** RFC 4151, with the day that it belongs to. */
const TAG = /^tag:[a-z\d][a-z\d.-]*,\d{4}(-\d\d){0,2}:[\w.~:@!$&'()*+,;=/?%-]+$/i

/** Only what the validator calls harmless may be in a text; what is not here is a mistake of ours at least. */
const HARMLESS = {
  elements:
    'a blockquote br dd dl dt em figcaption figure h2 h3 h4 h5 h6 hr img li ol p strong sup table td th tr ul tbody'.split(
      ' ',
    ),
  attributes: 'alt colspan height href rowspan src start width'.split(' '),
}

const text = z.string().trim().min(1)
/** As RSS has descriptions, and ours have no marks: "A&amp;E", never "A&E". */
const html = text.regex(/^(?:[^<&]|&(?:#\d+|\w+);)+$/)
const absolute = z.url({ protocol: /^https?$/ }).regex(/^[\x21-\x7e]+$/) // a URI, no IRI
const date = (form: RegExp) =>
  z
    .string()
    .regex(form)
    .refine((when) => {
      const year = new Date(when).getUTCFullYear()
      return year >= 2000 && Date.parse(when) <= Date.now()
    }, 'is no plausible date')
const tag = z.string().regex(TAG)

const rssSchema = z.strictObject({
  rss: z.object({
    '@version': z.literal('2.0'),
    channel: z.strictObject({
      title: text,
      link: absolute,
      description: text,
      language: z.enum(['fi', 'en']),
      lastBuildDate: date(RFC_822).optional(),
      generator: text.optional(),
      'atom:link': z.strictObject({
        '@href': absolute,
        '@rel': z.literal('self'),
        '@type': z.literal('application/rss+xml'),
      }),
      item: z
        .array(
          z.strictObject({
            title: text,
            link: absolute,
            description: html,
            guid: z.strictObject({ '#text': tag, '@isPermaLink': z.literal('false') }),
            pubDate: date(RFC_822),
            category: z.array(text).default([]),
            'dc:creator': z.array(text).default([]),
            'content:encoded': text,
            enclosure: z
              .strictObject({
                '@url': absolute,
                '@length': z.string().regex(/^[1-9]\d*$/),
                '@type': z.string().regex(/^image\/[a-z]+$/),
              })
              .optional(),
          }),
        )
        .default([]),
    }),
  }),
})

const person = z.strictObject({ name: text, uri: absolute.optional() })
const atomLink = z.strictObject({
  '@href': absolute,
  '@rel': z.enum(['alternate', 'self', 'enclosure']),
  '@type': z.string().regex(/^[a-z]+\/[a-z+]+$/),
  '@hreflang': z.enum(['fi', 'en']).optional(),
  '@length': z
    .string()
    .regex(/^[1-9]\d*$/)
    .optional(),
})
const atomSchema = z.strictObject({
  feed: z.object({
    '@xml:lang': z.enum(['fi', 'en']),
    id: absolute,
    title: text,
    subtitle: text,
    updated: date(RFC_3339),
    author: z.array(person).min(1),
    link: z.array(atomLink),
    entry: z
      .array(
        z.strictObject({
          id: tag,
          title: text,
          published: date(RFC_3339),
          updated: date(RFC_3339),
          author: z.array(person).default([]),
          category: z.array(z.strictObject({ '@term': text })).default([]),
          link: z.array(atomLink),
          summary: text,
          content: z.strictObject({ '#text': text, '@type': z.literal('html') }),
        }),
      )
      .default([]),
  }),
})

const jsonSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: text,
  description: text,
  home_page_url: absolute,
  feed_url: absolute,
  language: z.enum(['fi', 'en']),
  items: z.array(
    z.strictObject({
      id: tag,
      url: absolute,
      title: text,
      content_html: text,
      summary: text,
      image: absolute.optional(),
      date_published: date(RFC_3339),
      date_modified: date(RFC_3339),
      authors: z.array(z.strictObject({ name: text, url: absolute.optional() })).optional(),
      tags: z.array(text).optional(),
      attachments: z
        .array(z.strictObject({ url: absolute, mime_type: text, size_in_bytes: z.int().positive() }))
        .max(1)
        .optional(),
    }),
  ),
})

/** What all formats say of themselves and of an entry. */
interface Read {
  self: string | undefined
  language: string
  entries: {
    id: string
    published: string
    html: string
    files: { url: string; type: string; bytes: number }[]
  }[]
}

const feeds = new Map<string, string>()
const empty = new Map<string, string>()
const files = new Map<string, { type: string | null; bytes: number }>()
let origin: string

beforeAll(async () => {
  await freshPortal()
  const bare = await startSite()
  for (const path of EMPTY) empty.set(path, await (await fetch(bare.url + path)).text())
  await bare.stop()
  const portal = await demonstrationPortal()
  await completeDemonstration(creatorFor(await portal.person(['editor'])))
  const site = await startSite()
  origin = site.url.replace('127.0.0.1', 'localhost')
  try {
    for (const path of Object.values(FEEDS).flat()) {
      const answer = await fetch(site.url + path)
      expect(answer.status, path).toBe(200)
      feeds.set(path, await answer.text())
      for (const { url } of readAt(path).entries.flatMap((entry) => entry.files)) {
        const file = await fetch(url.replace(origin, site.url))
        files.set(url, {
          type: file.headers.get('content-type'),
          bytes: (await file.arrayBuffer()).byteLength,
        })
      }
    }
  } finally {
    await site.stop()
  }
}, PATIENCE)

describe.each(Object.values(FEEDS).flat())('the feed at %s', (path) => {
  test('says all that it must, with dates, addresses and ids as they are written', () => {
    expect(readAt(path).entries.length).toBeGreaterThan(0)
  })

  test('names itself and its language', () => {
    const { self, language } = readAt(path)
    expect(self).toBe(origin + path)
    expect(language).toBe(path.startsWith('/en/') ? 'en' : 'fi')
  })

  test('has an id of its own for each entry, and the newest first', () => {
    const { entries } = readAt(path)
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
    const times = entries.map(({ published }) => Date.parse(published))
    expect(times).toEqual(times.toSorted((one, other) => other - one))
  })

  test('holds texts that do nothing and lead somewhere from anywhere', () => {
    for (const { html } of readAt(path).entries) {
      for (const element of all('body *', treeOf(html))) {
        expect(HARMLESS.elements).toContain(element.tagName.toLowerCase())
        for (const { name, value } of Array.from(element.attributes)) {
          expect(HARMLESS.attributes).toContain(name)
          if (name === 'href' || name === 'src') expect(value).toMatch(/^(https?:\/\/[^/]|mailto:)/)
        }
      }
    }
  })

  test('says how large and of what type a picture is', () => {
    for (const { url, type, bytes } of readAt(path).entries.flatMap((entry) => entry.files))
      expect(files.get(url), url).toEqual({ type, bytes })
  })
})

test('the feeds hold pictures, writers and topics, or the checks above would check nothing', () => {
  expect(files.size).toBeGreaterThan(3)
  const html = Object.values(FEEDS)
    .flat()
    .flatMap((path) => readAt(path).entries)
    .map((entry) => entry.html)
    .join('')
  for (const name of ['<a ', '<img ', '<blockquote>', '<table>', '<dl>', '<sup>', '<figcaption>'])
    expect(html).toContain(name)
})

test.each(EMPTY)('the feed of an empty portal at %s is one', (path) => {
  expect(read(path, empty.get(path) ?? '').entries).toEqual([])
})

function readAt(path: string): Read {
  return read(path, feeds.get(path) ?? '')
}

function read(path: string, written: string): Read {
  if (path.endsWith('.json')) return readJson(JSON.parse(written))
  expect(XMLValidator.validate(written)).toBe(true)
  expect(written).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>/i)
  const tree: unknown = new XMLParser({
    ignoreAttributes: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
    attributeNamePrefix: '@',
    parseTagValue: false,
    parseAttributeValue: false,
    isArray: (name, at) =>
      ['item', 'entry', 'category', 'dc:creator', 'author'].includes(name) ||
      (name === 'link' && String(at).startsWith('feed')),
  }).parse(written)
  return path.endsWith('atom.xml') ? readAtom(tree) : readRss(tree)
}

function readRss(tree: unknown): Read {
  const { channel } = rssSchema.parse(tree).rss
  return {
    self: channel['atom:link']['@href'],
    language: channel.language,
    entries: channel.item.map((item) => ({
      id: item.guid['#text'],
      published: item.pubDate,
      html: item['content:encoded'],
      files: item.enclosure
        ? [
            {
              url: item.enclosure['@url'],
              type: item.enclosure['@type'],
              bytes: Number(item.enclosure['@length']),
            },
          ]
        : [],
    })),
  }
}

function readAtom(tree: unknown): Read {
  const { feed } = atomSchema.parse(tree)
  const ofRel = (links: readonly z.infer<typeof atomLink>[], rel: string) =>
    links.filter((link) => link['@rel'] === rel)
  return {
    self: ofRel(feed.link, 'self')[0]?.['@href'],
    language: feed['@xml:lang'],
    entries: feed.entry.map(({ id, published, content, link }) => {
      expect(ofRel(link, 'alternate')).toHaveLength(1)
      return {
        id,
        published,
        html: content['#text'],
        files: ofRel(link, 'enclosure').map((one) => ({
          url: one['@href'],
          type: one['@type'],
          bytes: Number(one['@length']),
        })),
      }
    }),
  }
}

function readJson(tree: unknown): Read {
  const { feed_url: self, language, items } = jsonSchema.parse(tree)
  return {
    self,
    language,
    entries: items.map(({ id, date_published: published, content_html: html, attachments = [] }) => ({
      id,
      published,
      html,
      files: attachments.map(({ url, mime_type: type, size_in_bytes: bytes }) => ({ url, type, bytes })),
    })),
  }
}
