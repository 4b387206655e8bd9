import path from 'node:path'

import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'

import { runCommand } from './command.ts'
import { type Studio, takePictures } from './pictures.ts'
import type { RunningPortal } from './testing/running-portal.ts'

/** `npm run guide-pictures [-- FOLDER]`: what the guide for moderators shows, from a portal as `npm start` makes it. */

const LANGUAGES = ['fi', 'en'] as const

type Language = (typeof LANGUAGES)[number]

/** The labels that lead to the pictures. */
const WORDS = {
  fi: { approve: 'Hyväksy', reject: 'Hylkää', more: 'Muut toimet', keys: 'Näppäimet', why: 'Perustelu' },
  en: { approve: 'Approve', reject: 'Reject', more: 'More acts', keys: 'Keys', why: 'Why' },
} satisfies Record<Language, Record<string, string>>

/** Why the comment of the picture is rejected. */
const NOTE = { fi: 'Ei koske aihetta (sääntö 3).', en: 'Off the topic (rule 3).' } satisfies Record<
  Language,
  string
>

const DESKTOP = { viewport: { width: 1120, height: 860 } }
const TALL = { width: 1120, height: 1200 }
const WIDE = { width: 1360, height: 560 }
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

await runCommand({
  stoppedCode: 130,
  run: async (stopping) => {
    const folder = await takePictures('docs/images', async (studio) => {
      for (const language of LANGUAGES) {
        stopping.throwIfAborted()
        await takeAll({ ...studio, language })
      }
    })
    console.log(`The pictures of the guide are in ${folder}.`)
    return 0
  },
})

interface Session extends Studio {
  language: Language
}

async function takeAll({ browser, portal, folder, language }: Session): Promise<void> {
  const words = WORDS[language]
  const account = await newModerator(browser, portal, language)
  const open = async (device: typeof DESKTOP | typeof PHONE) => {
    const context = await browser.newContext({ ...device, locale: language, colorScheme: 'light' })
    const page = await context.newPage()
    await page.request.post(`${portal.cms}/api/users/login`, { data: account })
    await openDesk(page, portal)
    return page
  }
  const keep = async (name: string, shot: Buffer) => {
    const file = path.join(folder, `moderation-${name}-${language}.png`)
    await sharp(shot).png({ palette: true, effort: 10 }).toFile(file)
  }

  const desk = await open(DESKTOP)
  await keep('queue', await desk.screenshot())
  await desk.setViewportSize(TALL)
  const first = desk.locator('.desk__list > li').first()
  await first.getByRole('button', { name: words.more }).click()
  await keep('acts', await first.screenshot())
  await desk.getByRole('button', { name: words.keys }).click()
  await keep('keys', await desk.locator('dialog[open]').screenshot())
  await desk.keyboard.press('Escape')
  await first.getByRole('button', { name: words.reject }).click()
  await desk.getByLabel(words.why).fill(NOTE[language])
  await keep('reject', await desk.locator('dialog[open]').screenshot())
  await decide(desk, () => desk.locator('dialog[open]').getByRole('button', { name: words.reject }).click())
  await decide(desk, () => desk.getByRole('button', { name: words.approve }).first().click())
  await desk.setViewportSize(WIDE)
  await desk.goto(`${portal.cms}/admin/collections/decisions`, { waitUntil: 'networkidle' })
  await keep('log', await desk.screenshot())
  await desk.context().close()

  const phone = await open(PHONE)
  await keep('phone', await phone.screenshot())
  await phone.context().close()
}

/** An account of its own in each language, by which the log and the desk are in it. */
async function newModerator(browser: Browser, { cms, admin }: RunningPortal, language: Language) {
  const { request, ...context } = await asAdmin(browser, cms, admin)
  const account = { email: `minna-${language}@sitouttaja.example`, password: 'a long enough password' }
  const data = { ...account, name: 'Minna Moderaattori', language, roles: ['moderator'], commentMail: 'none' }
  const made = await request.post(`${cms}/api/users`, { data })
  if (!made.ok()) throw new Error(`The moderator could not be made: ${await made.text()}`)
  await context.close()
  return account
}

async function asAdmin(browser: Browser, cms: string, data: RunningPortal['admin']) {
  const context = await browser.newContext()
  await context.request.post(`${cms}/api/users/login`, { data })
  return { request: context.request, close: () => context.close() }
}

async function openDesk(page: Page, { cms }: RunningPortal): Promise<void> {
  await page.goto(`${cms}/admin/moderation`, { waitUntil: 'networkidle' })
  await page.locator('.desk__list > li').first().waitFor()
}

/** Until the desk has said what came of it. */
async function decide(page: Page, act: () => Promise<void>): Promise<void> {
  const before = await page.locator('.desk__list > li').count()
  await act()
  await page
    .locator('.desk__list > li')
    .nth(before - 1)
    .waitFor({ state: 'detached' })
}
