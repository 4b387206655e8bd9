import type { DeskView } from './queue.ts'
import { EVERYTHING, isNarrow, QUEUES, wishPath } from './wish.ts'
import { type DeskWords, filled } from './words.ts'

/** The queues with their counts, and what narrows them. Links and a form: they work before any script does. */
export function DeskFilters({ view, words }: { view: DeskView; words: DeskWords }) {
  const { wish, counts, items } = view
  const isNarrowed = isNarrow(wish)
  return (
    <>
      <nav className="desk__queues" aria-label={words.title}>
        {QUEUES.map((queue) => (
          <a
            key={queue}
            href={wishPath({ queue, ...EVERYTHING })}
            aria-current={queue === wish.queue ? 'page' : undefined}
          >
            {words.queues[queue]} <span className="desk__count">{counts[queue]}</span>
          </a>
        ))}
      </nav>
      <form className="desk__find" method="get" action="/admin/moderation" role="search">
        <input type="hidden" name="queue" value={wish.queue} />
        {wish.article && <input type="hidden" name="article" value={wish.article} />}
        <label>
          {words.search}
          <input type="search" name="words" defaultValue={wish.words} maxLength={200} />
        </label>
        <label>
          {words.reason}
          <select name="reason" defaultValue={wish.reason}>
            <option value="">{words.anyReason}</option>
            {Object.entries(words.holds).map(([reason, why]) => (
              <option key={reason} value={reason}>
                {why}
              </option>
            ))}
          </select>
        </label>
        <label className="desk__check">
          <input type="checkbox" name="link" value="yes" defaultChecked={wish.link} />
          {words.withLink}
        </label>
        <button type="submit">{words.find}</button>
        {isNarrowed && <a href={wishPath({ ...wish, ...EVERYTHING })}>{words.clear}</a>}
      </form>
      {wish.article && items[0] && (
        <p className="desk__note">{filled(words.oneArticle, { title: items[0].article.title })}</p>
      )}
    </>
  )
}
