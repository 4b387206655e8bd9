import { DefaultTemplate } from '@payloadcms/next/templates'
import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import './desk.css'
import './dialogs.css'

import { admin, moderator } from '../access.ts'
import { languageOf } from '../language/wording.ts'
import { portalView } from '../portal/read.ts'
import { DeskFilters } from './DeskFilters.tsx'
import { DeskList } from './DeskList.tsx'
import { deskView } from './queue.ts'
import { readWish } from './wish.ts'
import { ScoreNote } from './ScoreNote.tsx'
import { logUnwritten } from './unwritten.ts'
import { deskWords } from './words.ts'

/** The moderators' desk. Payload renders a view for anybody who asks, so this one looks who it is. */
export async function Desk({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { user, payload, i18n } = req
  if (!user) redirect('/admin/login?redirect=/admin/moderation')
  if (!moderator({ req })) notFound()
  const now = new Date()
  await logUnwritten(payload, now)
  const view = await deskView(req, readWish(searchParams ?? {}))
  const words = deskWords(languageOf(req))
  const { timeZone } = await portalView(words.language)
  return (
    <DefaultTemplate
      i18n={i18n}
      {...(locale && { locale })}
      {...(params && { params })}
      {...(searchParams && { searchParams })}
      payload={payload}
      permissions={permissions}
      user={user}
      visibleEntities={visibleEntities}
    >
      <main className="desk" lang={words.language}>
        <h1 tabIndex={-1}>{words.title}</h1>
        <DeskFilters view={view} words={words} />
        <DeskList key={JSON.stringify(view.wish)} view={view} words={words} timeZone={timeZone} />
        <footer>
          <p className="desk__links">
            <a href="/admin/collections/decisions">{words.log}</a>
            <a href="/api/decisions/csv" download>
              {words.csv}
            </a>
          </p>
          <ScoreNote words={words} learnt={view.learnt} mayReset={admin({ req })} />
        </footer>
      </main>
    </DefaultTemplate>
  )
}
