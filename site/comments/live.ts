/*
 * Sends the forms of a discussion without leaving the page. What comes back is the page that any browser would get; its
 * discussion takes the place of the one that is shown.
 */
import { type Draft, draftsOf, hasSent, keepDrafts, noteSent } from './device.ts'

let isTaking = false

/** Begins, once. */
export function takePart(): void {
  if (isTaking) return
  isTaking = true
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || !form.closest('#keskustelu')) return
    event.preventDefault()
    if (form.ariaBusy !== 'true') void send(form)
  })
  document.addEventListener('input', ({ target }) => {
    const form = target instanceof Element ? target.closest<HTMLFormElement>('#keskustelu form') : null
    if (form) keepDraft(form)
  })
  bringBack()
  if (hasSent(article())) void showOwn()
}

async function send(form: HTMLFormElement): Promise<void> {
  form.ariaBusy = 'true'
  tell(form, 'sending')
  try {
    const body = contentOf(form)
    if (form.dataset.haaste ?? section()?.dataset.todista !== undefined) {
      tell(form, 'working')
      body.set('todiste', await proof(form.dataset.haaste))
    }
    let answer = await post(form.action, body)
    const challenge = answer.page.querySelector<HTMLElement>('[data-haaste]')?.dataset.haaste
    if (challenge && !body.get('todiste')) {
      tell(form, 'working')
      body.set('todiste', await proof(challenge))
      answer = await post(form.action, body)
    }
    if (answer.isTaken) {
      forgetDraft(form)
      noteSent(article(), true)
    }
    show(answer.page)
    if (answer.isTaken) await showOwn()
  } catch {
    tell(form, 'offline') // nothing was sent, or nobody knows whether it was
  } finally {
    form.ariaBusy = 'false'
  }
}

interface Answer {
  page: Document
  isTaken: boolean
}

async function post(address: string, body: URLSearchParams): Promise<Answer> {
  const answer = await fetch(address, { method: 'POST', body })
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  if (!page.getElementById('keskustelu')) throw new Error(`The answer ${String(answer.status)} is no page`)
  return { page, isTaken: answer.ok }
}

/** The answer to a sum, or to a new one; empty where this browser cannot work it out. */
async function proof(given: string | undefined): Promise<string> {
  try {
    const { solve } = await import('./proof.ts')
    return await solve(given ?? (await (await fetch('/keskustelu/haaste/')).text()))
  } catch {
    return ''
  }
}

/** Puts the new discussion in the place of the old one, and the reader at what it says of the form. */
function show(page: Document): void {
  const fresh = page.getElementById('keskustelu')
  if (!fresh) return
  document.title = page.title
  section()?.replaceWith(document.adoptNode(fresh))
  bringBack()
  const told = document.getElementById('virheet') ?? document.getElementById('viesti')
  told?.focus()
  told?.scrollIntoView({ block: 'nearest' })
}

/** Shows what the reader has sent here and only the reader may see yet. */
async function showOwn(): Promise<void> {
  const address = section()?.dataset.oma
  if (!address) return
  const answer = await fetch(address)
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const own = Array.from(page.querySelectorAll<HTMLElement>('.own[data-tila="pending"]'))
  const here = own.filter(
    ({ dataset, id }) => dataset.artikkeli === article() && !document.getElementById(id),
  )
  noteSent(article(), showRating(page) || here.length > 0)
  const thread = document.querySelector('.thread') ?? newThread()
  for (const item of here) {
    for (const part of item.querySelectorAll('.answering, .note span')) part.remove()
    item.className = 'waiting'
    thread?.append(document.adoptNode(item))
  }
  if (thread?.children.length === 0) thread.remove()
}

function newThread(): Element | undefined {
  const thread = document.createElement('ol')
  thread.className = 'thread'
  section()?.querySelector(':scope > h2 ~ p.note')?.after(thread)
  return thread.parentElement ? thread : undefined
}

/** Says it in the form, also to those who hear the page. */
function tell(form: HTMLFormElement, word: 'sending' | 'working' | 'offline' | 'draft'): void {
  let place = form.querySelector('[role="status"]')
  if (!place) {
    place = document.createElement('p')
    place.role = 'status'
    form.append(place)
  }
  place.className = word === 'offline' ? 'mistake' : 'note'
  place.textContent = section()?.dataset[word] ?? ''
}

function keepDraft(form: HTMLFormElement): void {
  if (fieldsOf(form).length === 0) return
  const drafts = draftsOf(article()) ?? {}
  const draft: Draft = {}
  for (const field of fieldsOf(form)) draft[field.name] = field.value
  keepDrafts(article(), { ...drafts, [form.dataset.lomake ?? '']: draft })
}

/** Marks the stars that the reader has given. Whether there are any. */
function showRating(page: Document): boolean {
  const rated = Array.from(page.querySelectorAll<HTMLElement>('.own[data-tahdet]'))
  const { tahdet } = rated.find(({ dataset }) => dataset.artikkeli === article())?.dataset ?? {}
  const stars = Array.from(section()?.querySelectorAll<HTMLInputElement>('.stars input') ?? [])
  const isChosen = stars.some(({ checked }) => checked) // anew, while we were asking
  for (const star of stars) star.checked ||= !isChosen && star.value === tahdet
  return tahdet !== undefined
}

function forgetDraft(form: HTMLFormElement): void {
  const drafts = Object.entries(draftsOf(article()) ?? {})
  keepDrafts(article(), Object.fromEntries(drafts.filter(([name]) => name !== (form.dataset.lomake ?? ''))))
}

/** Puts drafts back into forms that are empty. */
function bringBack(): void {
  const drafts = draftsOf(article()) ?? {}
  for (const form of section()?.querySelectorAll('form') ?? []) {
    const draft = drafts[form.dataset.lomake ?? '']
    const fields = fieldsOf(form)
    if (!draft || fields.some(({ value }) => value !== '')) continue
    for (const field of fields) field.value = draft[field.name] ?? ''
    form.closest('details')?.setAttribute('open', '')
    tell(form, 'draft')
  }
}

/** What a person fills in. */
function fieldsOf(form: HTMLFormElement) {
  return Array.from(
    form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('.field :is(input, textarea)'),
  )
}

function contentOf(form: HTMLFormElement): URLSearchParams {
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value)
  return body
}

function section(): HTMLElement | null {
  return document.getElementById('keskustelu')
}

function article(): string {
  return section()?.dataset.artikkeli ?? ''
}
