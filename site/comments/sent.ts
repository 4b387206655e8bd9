/** What a form can ask for, in its field `toiminto`. */
const ACTIONS = ['kommentti', 'vastaus', 'arvio', 'ilmoitus', 'muokkaa', 'peru', 'peru-arvio'] as const

export type Action = (typeof ACTIONS)[number]

/** The names of the fields of our forms. */
export const FIELD = {
  action: 'toiminto',
  /** The comment that is answered, reported or changed. */
  about: 'kohde',
  /** The page of the discussion that the form stands on, beyond the first. */
  page: 'sivu',
  name: 'nimi',
  email: 'sahkoposti',
  asksDecision: 'paatos',
  text: 'teksti',
  reason: 'syy',
  value: 'tahdet',
  /** No person sees it; what is in it was put there by a program. */
  trap: 'kotisivu',
  took: 'kesto',
  proof: 'todiste',
} as const

/** What a form sent. Unsent fields are empty; files are no answer to any of our questions. */
export interface Sent {
  action: Action | undefined
  about: string | undefined
  page: number
  name: string
  email: string
  text: string
  asksDecision: boolean
  reason: string
  value: string
  trap: string
  took: string
  /** Undefined: the form had no such field. */
  proof: string | undefined
}

/** Reads a form; undefined where what came is none. */
export async function readSent(request: Request): Promise<Sent | undefined> {
  const form = await request.formData().catch(() => undefined)
  if (!form) return undefined
  const optional = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : undefined
  }
  const text = (name: string) => optional(name) ?? ''
  const page = text(FIELD.page)
  return {
    action: ACTIONS.find((action) => action === text(FIELD.action)),
    about: optional(FIELD.about),
    page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
    name: text(FIELD.name),
    email: text(FIELD.email),
    asksDecision: text(FIELD.asksDecision) !== '',
    text: text(FIELD.text),
    reason: text(FIELD.reason),
    value: text(FIELD.value),
    trap: text(FIELD.trap),
    took: text(FIELD.took),
    proof: optional(FIELD.proof),
  }
}
