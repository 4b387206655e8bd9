// An editor in a process of its own: publishes an essay for each title that it is sent, all by the same writer, and
// answers with the title and, if that failed, the reason.
import { cms } from '#cms'

import { essay } from './articles.ts'

const WRITER = 'Aino Esimerkki'

const payload = await cms()
const author = await payload.create({ collection: 'authors', data: { name: WRITER } })

process.on('message', (title) => void publish(String(title)))
process.on('disconnect', () => process.exit(0))
process.send?.({ title: '' })

async function publish(title: string): Promise<void> {
  try {
    const data = { ...essay(title), authors: [author.id], _status: 'published' as const }
    await payload.create({ collection: 'articles', data })
    process.send?.({ title })
  } catch (error) {
    process.send?.({ title, failure: String(error) })
  }
}
