import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { deliver } from '../../cms/mail/deliver.ts'
import { linkFor } from '../../cms/mail/permit.ts'
import { createVisitors } from '../../cms/visitors/identity.ts'
import { openBrowser } from '../../scripts/testing/browser.ts'
import { comment, PATH, startDiscussion } from '../testing/discussion.ts'
import { barriersOn, NO_BARRIERS, visit } from '../testing/visit.ts'
import { newVisitor } from '../testing/visitors.ts'

const browser = await openBrowser()

/** A journey on a busy machine, in milliseconds. */
const PATIENCE = 120_000

const PHONE = { width: 360, height: 740 }
const LONG = 'Asiakaskokemusjohtamisjärjestelmäkehityshankesuunnitelmaluonnoskokouspöytäkirjaliitteet'

let house: Awaited<ReturnType<typeof startDiscussion>>
let id = ''

beforeAll(async () => {
  house = await startDiscussion()
  const fields = comment({ nimi: LONG.slice(0, 60), teksti: `${LONG}.`, sahkoposti: 'liisa@reader.example' })
  expect((await newVisitor(house.site.url).send(PATH, fields)).status).toBe(303)
  id = (await house.newest()).id
})
afterAll(async () => {
  await house.site.stop()
  await browser?.close()
})

const links = () => {
  const { payload } = house.portal
  const mailbox = createVisitors(payload.secret).mailboxOf('liisa@reader.example')
  const permits = {
    moderate: { for: 'moderate', act: 'reject', comment: id, editedAt: null, user: house.moderator.user.id },
    confirm: { for: 'confirm', comment: id, mailbox },
    stop: { for: 'stop', mailbox },
    own: { for: 'own', mailbox },
  } as const
  return Object.values(permits).map((permit) => {
    const url = new URL(linkFor(payload, permit, { language: 'fi', now: new Date() }))
    return url.pathname + url.search
  })
}

describe.runIf(browser).each(['light', 'dark'] as const)('by %s', (colorScheme) => {
  test(
    'what links of letters lead to, and the form of privacy, have no barriers at a phone, and act without scripts',
    async () => {
      const { page } = await visit(browser, {
        colorScheme,
        javaScriptEnabled: true,
        viewport: PHONE,
        baseURL: house.site.url.replace('127.0.0.1', 'localhost'),
      })
      for (const path of [...links(), '/tietosuoja/', '/posti/', '/en/privacy/']) {
        await page.goto(path)
        expect(await barriersOn(page), path).toEqual(NO_BARRIERS)
      }
      await page.getByLabel('E-mail').fill('nothing')
      await page.getByRole('button', { name: 'Send the link' }).click()
      await page.getByText('There is a mistake').waitFor()
      expect(await barriersOn(page)).toEqual(NO_BARRIERS)
      await page.context().close()
    },
    PATIENCE,
  )
})

test.runIf(browser)(
  'without any script a writer confirms the address by the link',
  async () => {
    const [, confirm = ''] = links()
    const { page } = await visit(browser, {
      javaScriptEnabled: false,
      baseURL: house.site.url.replace('127.0.0.1', 'localhost'),
    })
    await page.goto(confirm)
    await page.getByRole('button', { name: 'Vahvista osoite' }).click()
    await page.getByRole('heading', { name: 'Osoite on vahvistettu' }).waitFor()
    await page.context().close()
    expect(await deliver(house.portal.payload, new Date())).toMatchObject({ failed: 0 })
  },
  PATIENCE,
)
