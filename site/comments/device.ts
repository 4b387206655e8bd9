/*
 * What stays on the reader's device: texts that have not been sent, and under which articles something was. Nothing of
 * it is needed, and storage may be forbidden.
 */

/** The fields of a form that was begun, by their names. */
export type Draft = Record<string, string>

/** Those of an article, by the form. */
export type Drafts = Record<string, Draft>

export function draftsOf(article: string): Drafts | undefined {
  const drafts: unknown = read(`luonnos ${article}`)
  return isDrafts(drafts) ? drafts : undefined
}

export function keepDrafts(article: string, drafts: Drafts): void {
  write(`luonnos ${article}`, Object.keys(drafts).length > 0 ? drafts : undefined)
}

export function hasSent(article: string): boolean {
  return read(`lahetetty ${article}`) === true
}

export function noteSent(article: string, isSent: boolean): void {
  write(`lahetetty ${article}`, isSent ? true : undefined)
}

function isDrafts(value: unknown): value is Drafts {
  const isRecord = (one: unknown): one is Record<string, unknown> => typeof one === 'object' && one !== null
  return (
    isRecord(value) &&
    Object.values(value).every(
      (draft) => isRecord(draft) && Object.values(draft).every((text) => typeof text === 'string'),
    )
  )
}

function read(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null')
  } catch {
    return undefined
  }
}

function write(key: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(value))
  } catch {
    // It holds for this page, then.
  }
}
