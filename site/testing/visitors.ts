import { all, type Document, treeOf, wordsIn } from './page-tree.ts'

/** What a visitor was answered. */
interface Answered {
  status: number
  headers: Headers
  /** Where it leads, as a path with its parameters. */
  location: string | null
  page: Document
}

/** Somebody with a browser that runs no scripts, at an address of their own. The site must trust one proxy. */
export interface Visitor {
  read: (path: string) => Promise<Answered>
  send: (path: string, fields: Record<string, string>, headers?: Record<string, string>) => Promise<Answered>
  cookie: () => string | undefined
}

let visitors = 0

export function newVisitor(url: string): Visitor {
  visitors += 1
  const address = `198.51.${String(visitors % 250)}.7`
  let cookie: string | undefined
  const ask = async (path: string, init: RequestInit): Promise<Answered> => {
    const own = { 'X-Forwarded-For': address, ...(cookie !== undefined && { Cookie: cookie }) }
    const headers = { ...own, ...Object.fromEntries(new Headers(init.headers)) }
    const answer = await fetch(url + path, { ...init, redirect: 'manual', headers })
    const [set] = answer.headers.getSetCookie()
    if (set !== undefined) cookie = set.split(';')[0]
    const page = treeOf(await answer.text())
    return { status: answer.status, headers: answer.headers, location: answer.headers.get('Location'), page }
  }
  return {
    read: (path) => ask(path, {}),
    send: (path, fields, headers = {}) =>
      ask(path, { method: 'POST', headers, body: new URLSearchParams(fields) }),
    cookie: () => cookie,
  }
}

/** The form that sends an action, about something where there are many. */
export function formFor(page: Document, action: string, about?: string) {
  const hidden = (name: string, value: string) => `:has(input[name="${name}"][value="${value}"])`
  const selector = `form${hidden('toiminto', action)}${about === undefined ? '' : hidden('kohde', about)}`
  const [form, ...others] = all(selector, page)
  if (!form || others.length > 0) throw new Error(`There are ${String(others.length)} more of ${selector}`)
  return form
}

/** What the page says of a form that it did not take. */
export function refusalOn(page: Document): string {
  return wordsIn(page.querySelector('#virheet'))
}
