import { z } from 'zod'

import type { Person } from '../../cms/testing/portal.ts'
import type { RunningPortal } from '../../scripts/testing/running-portal.ts'

/** Makes a document through the staff's interface, as somebody who may. Not every kind of document has a slug. */
export type Create = (collection: string, data: object) => Promise<{ id: string; slug?: string | undefined }>

const Login = z.object({ token: z.string() })
const Created = z.object({ doc: z.object({ id: z.string(), slug: z.string().optional() }) })

export function creatorFor(person: Person): Create {
  return async (collection, data) => {
    const answer = await person.rest('POST', `/${collection}`, data)
    if (answer.status === 201) return Created.parse(answer.body).doc
    throw new Error(`${collection} answered ${String(answer.status)}: ${JSON.stringify(answer.body)}`)
  }
}

/** As the first admin of a portal that runs. */
export async function creatorAt({ cms, admin }: RunningPortal): Promise<Create> {
  const post = async (path: string, data: object, headers = {}): Promise<unknown> => {
    const answer = await fetch(`${cms}/api/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(data),
    })
    if (!answer.ok) throw new Error(`${path} answered ${String(answer.status)}: ${await answer.text()}`)
    return answer.json()
  }
  const { token } = Login.parse(await post('users/login', admin))
  return async (collection, data) =>
    Created.parse(await post(collection, data, { Authorization: `JWT ${token}` })).doc
}
