import { expect, test } from 'vitest'

import { freshPortal } from '../testing/portal.ts'
import { samples } from '../testing/samples.ts'

const { payload, person } = await freshPortal()
const { make } = samples(payload)

test('an article that is deleted for good takes its discussion and its votes along, and no others', async () => {
  const editor = await person(['editor'])
  const other = await person(['editor'])
  const comments = await Promise.all([
    make('comments', 'public', editor.user),
    make('comments', 'public', other.user),
  ])
  const rating = await make('ratings', 'public', editor.user)
  const comment = await editor.rest('GET', `/comments/${comments[0]}?depth=0`)
  const { status } = await editor.rest('DELETE', `/articles/${comment.body.article}`)
  expect(status).toBe(200)
  const left = await payload.find({ collection: 'comments', where: { id: { in: comments } } })
  expect(left.docs.map(({ id }) => id)).toEqual([comments[1]])
  const votes = await payload.count({ collection: 'ratings', where: { id: { equals: rating } } })
  expect(votes.totalDocs).toBe(0)
})
