import { setTimeout as sleep } from 'node:timers/promises'

import { Agent } from 'node:http'

import { ask, textOf } from './asking.ts'
import { percentile } from './figures.ts'
import { lotsFrom, sentences } from './sample-texts.ts'
import type { Site } from './site.ts'

/** How searches went. Times in milliseconds. */
export interface Searching {
  /** From the start of the site to an index that holds everything. */
  indexedMs: number
  perSecond: number
  p50: number
  p95: number
  p99: number
  /** Answered with anything but what was found. */
  failed: number
}

const PER_SECOND = 200
const SECONDS = 10
const WARMING = 200

/** How long an index of all articles may take, in milliseconds. */
const PATIENCE = 300_000
const LOOK_AGAIN = 100

/** What readers of such a portal look for, in the forms that people type. */
const QUESTIONS = [
  ...[
    'asiakaspalvelu',
    'johtajan palaute',
    'kokouksista',
    'luottamuksen rakentaminen',
    'virheistä oppiminen',
  ],
  ...['muutos', 'kiireessä', 'tavoitteet ja mittarit', '"hyvä kysymys"', 'tiimin keskustelut', 'lupauksia'],
  ...['hiljainen asiakas', 'vaikea tarina -virhe', 'arjen tarinoita', 'esihenkilö', 'oppiva organisaatio'],
  ...['avoimuus', 'kysymyksiä asiakkaalle', 'palautteen antaminen', 'rajat'],
]

/** With each of these, and with none, they are some two hundred. */
const BESIDES = [
  '',
  'arki',
  'hitaasti',
  'rohkeus',
  'avoin',
  'uusille',
  'vanhat',
  'kalliin',
  'yhteisen',
  'näkyvä',
]

/** Every so many-th search is one that nobody has asked before, with a word of some article beside; the others ask what others ask, too. */
const NEW_ONE = 5

/** Waits until everything can be found. Gives how long that took since `began`, by `performance.now()`. */
export async function untilIndexed({ url }: Pick<Site, 'url'>, began: number): Promise<number> {
  const deadline = performance.now() + PATIENCE
  for (;;) {
    const answer = await ask({ url: `${url}/haku/?q=haku` })
    if (answer.status === 200 && !textOf(answer).includes('Hakemistoa kootaan'))
      return performance.now() - began
    if (performance.now() > deadline) throw new Error('The search index is not complete.')
    await sleep(LOOK_AGAIN)
  }
}

/**
 * Searches at a steady rate, whether answers come or not, each from a network of its own. A time begins when the search
 * was due, so that a queue counts as waiting.
 */
export async function measureSearching({ url }: Site, indexedMs: number): Promise<Searching> {
  const agent = new Agent({ keepAlive: true })
  const search = (number: number) =>
    ask({
      url: `${url}/haku/?${questionOf(number)}`,
      agent,
      headers: { 'X-Forwarded-For': networkOf(number) },
    })
  for (let number = 0; number < WARMING; number += 1) await search(number)
  const began = performance.now()
  const count = PER_SECOND * SECONDS
  const answers = Array.from({ length: count }, async (_, number) => {
    const due = began + (number * 1000) / PER_SECOND
    await sleep(Math.max(0, due - performance.now()))
    const { status } = await search(WARMING + number)
    return { status, ms: performance.now() - due }
  })
  const done = await Promise.all(answers)
  const seconds = (performance.now() - began) / 1000
  agent.destroy()
  const times = done.map(({ ms }) => ms)
  return {
    indexedMs,
    perSecond: count / seconds,
    p50: percentile(times, 50),
    p95: percentile(times, 95),
    p99: percentile(times, 99),
    failed: done.filter(({ status }) => status !== 200).length,
  }
}

function questionOf(number: number): string {
  const question = QUESTIONS[number % QUESTIONS.length] ?? ''
  const beside = BESIDES[Math.floor(number / QUESTIONS.length) % BESIDES.length] ?? ''
  const more = number % NEW_ONE === 0 ? `${wordOf(number)} -${String(number)}` : beside
  return new URLSearchParams({ q: `${question} ${more}` }).toString()
}

/** Some word as it stands in some article. */
function wordOf(number: number): string {
  const lot = lotsFrom(number)
  const words = sentences(lot, 1).split(' ')
  return words[lot(words.length)] ?? ''
}

function networkOf(number: number): string {
  return `198.${String(18 + (number >> 8))}.${String(number & 255)}.1`
}
