import fs from 'node:fs'
import path from 'node:path'

import type { Browser } from 'playwright-core'

import { ROOT } from './project.ts'
import { Refusal } from './refusal.ts'
import { openBrowser } from './testing/browser.ts'
import { type RunningPortal, startPortal } from './testing/running-portal.ts'

/** A portal with the demonstration content, a browser to look at it with, and where its pictures go. */
export interface Studio {
  browser: Browser
  portal: RunningPortal
  folder: string
}

/**
 * Takes pictures of a portal as `npm start` makes it, into the folder of the command line or else into the usual one, as
 * told from the root. Gives the folder.
 *
 * @throws Refusal where there is no browser.
 */
export async function takePictures(usual: string, take: (studio: Studio) => Promise<void>): Promise<string> {
  const folder = path.resolve(process.argv[2] ?? path.join(ROOT, usual))
  fs.mkdirSync(folder, { recursive: true })
  const browser = await openBrowser()
  if (!browser) throw new Refusal('Without Chromium or Chrome there is nothing to take pictures with.')
  try {
    const portal = await startPortal()
    try {
      await take({ browser, portal, folder })
    } finally {
      await portal.stop()
    }
  } finally {
    await browser.close()
  }
  return folder
}
