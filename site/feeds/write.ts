import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith'
import { z } from 'zod'

import { env } from '#env'

import { pathOf, type Place } from '../places.ts'
import { escaped } from './html.ts'
import { type Format, feedPath, FORMATS } from './places.ts'
import type { Feed, FeedItem } from './read.ts'

/** What dresses a feed for those who open it in a browser. */
const STYLE = [{ type: 'text/css', href: '/feed.css' }]

interface Writing {
  feed: Feed
  place: Place
  format: Format
}

/** A feed as programs read it: RSS 2.0, Atom (RFC 4287) or JSON Feed 1.1. */
export function writeFeed(writing: Writing): Response {
  const { format } = writing
  // Browsers dress what is called XML and nothing more; programs know a feed by its root.
  const type = format === 'json' ? FORMATS.json.type : 'application/xml'
  return new Response(withoutControls(WRITERS[format](writing)), {
    headers: { 'Content-Type': `${type}; charset=utf-8` },
  })
}

const WRITERS: Record<Format, (writing: Writing) => string> = { rss, atom, json }

function rss({ feed, place, format }: Writing): string {
  return generateRssFeed(
    {
      title: feed.title,
      link: homeOf(place),
      description: feed.description,
      language: place.language,
      ...(feed.items.length > 0 && { lastBuildDate: changedAt(feed) }),
      atom: { links: [{ href: selfOf(place, format), rel: 'self', type: FORMATS.rss.type }] },
      items: feed.items.map((item) => ({
        title: item.title,
        link: item.url,
        guid: { value: item.id, isPermaLink: false },
        pubDate: new Date(item.publishedAt),
        description: escaped(item.summary), // it is HTML in RSS, and stands before the text
        content: { encoded: item.html },
        categories: item.topics.map((name) => ({ name })),
        dc: { creators: item.writers.map(({ name }) => name) },
        enclosures: enclosuresOf(item).map(({ url, type, bytes }) => ({ url, type, length: bytes })),
      })),
    },
    { stylesheets: STYLE },
  )
}

function atom({ feed, place, format }: Writing): string {
  return generateAtomFeed(
    {
      xml: { lang: place.language },
      id: homeOf(place),
      title: { value: feed.title },
      subtitle: { value: feed.description },
      updated: changedAt(feed),
      authors: [{ name: feed.title }], // of what nobody has signed
      links: [
        { href: homeOf(place), rel: 'alternate', type: 'text/html', hreflang: place.language },
        { href: selfOf(place, format), rel: 'self', type: FORMATS.atom.type },
      ],
      entries: feed.items.map((item) => ({
        id: item.id,
        title: { value: item.title },
        published: new Date(item.publishedAt),
        updated: new Date(item.changedAt),
        authors: item.writers.map(({ name, url }) => ({ name, ...(url !== undefined && { uri: url }) })),
        categories: item.topics.map((term) => ({ term })),
        links: [
          { href: item.url, rel: 'alternate', type: 'text/html' },
          ...enclosuresOf(item).map(({ url, type, bytes }) => ({
            href: url,
            rel: 'enclosure',
            type,
            length: bytes,
          })),
        ],
        summary: { value: item.summary },
        content: { value: item.html, type: 'html' },
      })),
    },
    { stylesheets: STYLE },
  )
}

/** JSON Feed demands them of an empty portal too, where they are left out. */
const withItems = z.looseObject({ items: z.array(z.unknown()).default([]) })

function json({ feed, place, format }: Writing): string {
  const written = generateJsonFeed({
    title: feed.title,
    description: feed.description,
    home_page_url: homeOf(place),
    feed_url: selfOf(place, format),
    language: place.language,
    items: feed.items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      content_html: item.html,
      summary: item.summary,
      ...(item.picture && { image: item.picture.url }),
      date_published: new Date(item.publishedAt),
      date_modified: new Date(item.changedAt),
      authors: item.writers,
      tags: item.topics,
      attachments: enclosuresOf(item).map(({ url, type, bytes }) => ({
        url,
        mime_type: type,
        size_in_bytes: bytes,
      })),
    })),
  })
  return JSON.stringify(withItems.parse(written))
}

/** A program wants to know how much it would fetch. */
function enclosuresOf({ picture }: FeedItem) {
  return picture && picture.bytes > 0 ? [picture] : []
}

function homeOf(place: Place): string {
  return `${env.siteUrl}${pathOf(place) ?? '/'}`
}

function selfOf(place: Place, format: Format): string {
  return `${env.siteUrl}${feedPath(place, format)}`
}

/** When the newest of it changed. Atom wants it of a feed of nothing too: that is as it is now. */
function changedAt({ items }: Feed): Date {
  return items.length > 0
    ? new Date(Math.max(...items.map((item) => Date.parse(item.changedAt))))
    : new Date()
}

/** XML has no place for most control characters, nor for half of a character. */
function withoutControls(text: string): string {
  return text.toWellFormed().replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '')
}
