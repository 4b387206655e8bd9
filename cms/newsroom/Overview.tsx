import { createLocalReq, type ServerProps } from 'payload'

import type { Wording } from '../language/language.ts'
import { languageOf } from '../language/wording.ts'
import { formatMoment } from '../language/moments.ts'
import { formatNumber } from '../language/numbers.ts'
import { portalView } from '../portal/read.ts'
import { overviewOf } from './overview.ts'
import './overview.css'

const WORDS = {
  drafts: { fi: 'Luonnokseni', en: 'My drafts' },
  noDrafts: { fi: 'Ei keskeneräisiä luonnoksia.', en: 'No drafts.' },
  untitled: { fi: 'Nimetön', en: 'Untitled' },
  write: { fi: 'Kirjoita uusi', en: 'Write a new one' },
  discussion: { fi: 'Keskustelu', en: 'Discussion' },
  pending: { fi: 'Päätettäviä kommentteja', en: 'Comments to decide on' },
  reported: { fi: 'Ilmoitettuja kommentteja', en: 'Reported comments' },
  newest: { fi: 'Uusimmat artikkelit', en: 'Newest articles' },
  ownNewest: { fi: 'Uusimmat artikkelini', en: 'My newest articles' },
  article: { fi: 'Artikkeli', en: 'Article' },
  published: { fi: 'Julkaistu', en: 'Published' },
  stars: { fi: 'Tähdet', en: 'Stars' },
  comments: { fi: 'Kommentit', en: 'Comments' },
  views: { fi: 'Lukukerrat, 30 pv', en: 'Views, 30 days' },
  noDictionary: {
    fi: 'Suomen sanojen sanakirja (voikko-fi) puuttuu palvelimelta, joten haku löytää vain osan taivutusmuodoista. Debian: apt-get install voikko-fi. Käynnistä portaali sen jälkeen uudelleen.',
    en: 'The dictionary of Finnish words (voikko-fi) is missing on the server, so the search finds only some forms of them. Debian: apt-get install voikko-fi. Start the portal again after that.',
  },
  noMailServer: {
    fi: 'Sähköpostia ei lähetetä, koska postipalvelinta (SMTP_URL) ei ole asetettu. Viestit tallentuvat palvelimelle tiedostoina kansioon',
    en: 'No e-mail is sent, for there is no mail server (SMTP_URL). The mails lie on the server as files in the folder',
  },
  failedMails: {
    fi: 'Sähköpostiviestejä, joita ei saatu perille',
    en: 'E-mails that could not be delivered',
  },
  delayedMails: {
    fi: 'Sähköpostiviestejä, jotka odottavat uutta yritystä',
    en: 'E-mails that wait to be tried again',
  },
  mailLog: {
    fi: 'Syyt ovat palvelimen lokissa.',
    en: 'The log of the server tells why.',
  },
} satisfies Record<string, Wording>

/** What heads the admin's first page: what one has to do, and how the newest articles are received. */
export async function Overview({ user, payload }: ServerProps) {
  if (!user) return null
  const language = languageOf({ user })
  const { timeZone } = await portalView(language)
  const { drafts, toDecide, newest, isNewestOwn, lacksDictionary, mail } = await overviewOf(
    await createLocalReq({ user }, payload),
    { timeZone, now: new Date() },
  )
  const say = (wording: Wording) => wording[language]
  const moment = (at: string) => formatMoment(at, { language, timeZone })
  const figure = (value: number, decimals: number) => formatNumber(value, language, { decimals })
  return (
    <div className="overview" lang={language}>
      {lacksDictionary && <p className="overview-note">{say(WORDS.noDictionary)}</p>}
      {mail?.folder !== undefined && (
        <p className="overview-note">
          {say(WORDS.noMailServer)} <code>{mail.folder}</code>.
        </p>
      )}
      {mail && mail.failed + mail.delayed > 0 && (
        <p className="overview-note">
          {mail.failed > 0 && `${say(WORDS.failedMails)}: ${figure(mail.failed, 0)}. `}
          {mail.delayed > 0 && `${say(WORDS.delayedMails)}: ${figure(mail.delayed, 0)}. `}
          {say(WORDS.mailLog)}
        </p>
      )}
      {toDecide && (
        <section>
          <h2>{say(WORDS.discussion)}</h2>
          <ul>
            <li>
              <a href="/admin/moderation?queue=pending">{say(WORDS.pending)}</a>:{' '}
              {figure(toDecide.pending, 0)}
            </li>
            <li>
              <a href="/admin/moderation?queue=reported">{say(WORDS.reported)}</a>:{' '}
              {figure(toDecide.reported, 0)}
            </li>
          </ul>
        </section>
      )}
      {drafts && (
        <section>
          <h2>{say(WORDS.drafts)}</h2>
          {drafts.length === 0 && <p>{say(WORDS.noDrafts)}</p>}
          <ul>
            {drafts.map(({ id, title, editedAt }) => (
              <li key={id}>
                <a href={`/admin/collections/articles/${id}`}>{title || say(WORDS.untitled)}</a>{' '}
                <time dateTime={editedAt}>{moment(editedAt)}</time>
              </li>
            ))}
          </ul>
          <p>
            <a href="/admin/collections/articles/create">{say(WORDS.write)}</a>
          </p>
        </section>
      )}
      {newest.length > 0 && (
        <section>
          <h2 id="overview-newest">{say(isNewestOwn ? WORDS.ownNewest : WORDS.newest)}</h2>
          <table aria-labelledby="overview-newest">
            <thead>
              <tr>
                <th scope="col">{say(WORDS.article)}</th>
                <th scope="col">{say(WORDS.published)}</th>
                <th scope="col">{say(WORDS.stars)}</th>
                <th scope="col">{say(WORDS.comments)}</th>
                <th scope="col">{say(WORDS.views)}</th>
              </tr>
            </thead>
            <tbody>
              {newest.map(({ id, title, publishedAt, stars, comments, views }) => (
                <tr key={id}>
                  <th scope="row">
                    <a href={`/admin/collections/articles/${id}`}>{title}</a>
                  </th>
                  <td>{moment(publishedAt)}</td>
                  <td>{stars ? `${figure(stars.average, 1)} (${figure(stars.votes, 0)})` : '–'}</td>
                  <td>{figure(comments, 0)}</td>
                  <td>{figure(views, 0)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  )
}
