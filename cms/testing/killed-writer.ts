// A process that is killed inside a save of an article. Its arguments say where: `version`, before it writes the
// version; `row`, before it tells the log that the row is written; `relations`, when it has deleted the relations of the
// old row. The article is a new one, or the one whose id is told.
import { cms } from '#cms'

import { essay } from './articles.ts'
import { endNow } from './ending.ts'

const [where, id = ''] = process.argv.slice(2)
const payload = await cms()

if (where === 'version') payload.db.createVersion = endNow
if (where === 'row') endBefore(/^insert into counters/i, 2)
if (where === 'relations') endBefore(/^insert into "articles_rels"/i, 1)

if (id !== '') {
  await payload.update({ collection: 'articles', id, data: { title: 'Puolikas', _status: 'published' } })
} else {
  await payload.create({ collection: 'articles', data: { ...essay('Kesken jäänyt'), _status: 'published' } })
}
throw new Error('The save was not cut off')

/** Ends before a statement, when it comes for the given time. */
function endBefore(statement: RegExp, time: number): void {
  const { $client } = payload.db.drizzle
  const execute = $client.execute.bind($client)
  let times = 0
  $client.execute = (...asked: Parameters<typeof execute>) => {
    const [next] = asked
    if (statement.test(typeof next === 'string' ? next : next.sql)) times += 1
    if (times === time) endNow()
    return execute(...asked)
  }
}
