import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

export interface Visit {
  page: Page
  /** What the page asked of other machines. Nobody answers for them but this test. */
  outside: string[]
}

/** What Chromium calls an error when a page fades into a document that is none of ours, such as its own player of sounds. */
const LEADS_ELSEWHERE = 'ViewTransition opt-in disabled'

/** A page in a visit of its own that fails the test when the page complains. Close its context at the end. */
export async function visit(
  browser: Browser | undefined,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  if (!browser) throw new Error('There is no browser')
  const context = await browser.newContext(options)
  const outside: string[] = []
  const isElsewhere = (url: URL) => url.hostname !== 'localhost'
  await context.route(isElsewhere, async (route) => {
    outside.push(route.request().url())
    await route.fulfill({ body: 'From elsewhere', contentType: 'text/plain' })
  })
  const page = await context.newPage()
  page.on('pageerror', (error) => {
    if (!error.message.endsWith(LEADS_ELSEWHERE)) throw error
  })
  return { page, outside }
}

/** The one rule is of WCAG 2.2: axe leaves it out unless it is asked for. Of what is well it need tell nothing. */
const ASKED = { rules: { 'target-size': { enabled: true } }, resultTypes: ['violations' as const] }

/**
 * What axe finds, and whether a reader has to scroll sideways: nothing and by nothing where all is well.
 * Legacy mode puts the findings together in the page itself, in half the time; the other way, on a page apart, is for
 * pages that could deceive axe.
 */
export async function barriersOn(page: Page) {
  const { violations } = await new AxeBuilder({ page }).options(ASKED).setLegacyMode().analyze()
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  return { violations: violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]), sideways }
}

export const NO_BARRIERS = { violations: [], sideways: 0 }
