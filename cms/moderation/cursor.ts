/** Where on the desk the keys act: the comment that has the focus in it. */

const cardsIn = (list: HTMLElement | null) => [...(list?.querySelectorAll<HTMLElement>(':scope > li') ?? [])]

const heading = () => document.querySelector<HTMLElement>('.desk h1')

const cardWithFocus = (list: HTMLElement | null) =>
  cardsIn(list).find((card) => card.contains(document.activeElement))

/** The comment that has the focus in it. */
export function cursorIn(list: HTMLElement | null): string | undefined {
  return cardWithFocus(list)?.dataset.id
}

/**
 * The comment that a key is meant for. None is while the one with the focus is out of sight, or there is none: then the
 * key brings it into sight, and nothing is decided that nobody looks at.
 */
export function aimIn(list: HTMLElement | null): string | undefined {
  const card = cardWithFocus(list)
  if (card && isInSight(card)) return card.dataset.id
  show(card ?? cardsIn(list).find(isInSight) ?? cardsIn(list)[0])
  return undefined
}

/** Goes to the next comment, or the one before; from nowhere, to the first in sight. */
export function moveCursor(list: HTMLElement | null, step: 1 | -1): void {
  const cards = cardsIn(list)
  const now = cards.findIndex((card) => card.contains(document.activeElement))
  if (now < 0) show(cards.find(isInSight) ?? cards[0])
  else show(cards[Math.min(cards.length - 1, Math.max(0, now + step))])
}

/** What had the focus in a comment may be gone when the comment has changed. */
export function focusOn(list: HTMLElement | null, id: string): void {
  requestAnimationFrame(() => {
    show(cardsIn(list).find((card) => card.dataset.id === id))
  })
}

/** The next comment that stays, else the last before those that leave. */
export function focusBeside(list: HTMLElement | null, leaving: readonly string[]): void {
  const cards = cardsIn(list)
  const leaves = (card: HTMLElement) => leaving.includes(card.dataset.id ?? '')
  const last = cards.findLastIndex(leaves)
  const next = cards.slice(last + 1).find((card) => !leaves(card))
  const stays = next ?? cards.findLast((card) => !leaves(card))
  requestAnimationFrame(() => {
    show(stays)
  })
}

/** When comments have come to an empty desk, whose heading had the focus for want of anything else. */
export function focusFirst(list: HTMLElement | null): void {
  const { activeElement, body } = document
  if (!activeElement || activeElement === body || activeElement === heading()) show(cardsIn(list)[0])
}

/** When what was there has gone from the list, the next one has come to its place. */
export function focusCard(list: HTMLElement | null, place: number): void {
  const isLost = !document.activeElement || document.activeElement === document.body
  const cards = cardsIn(list)
  if (isLost) show(cards[Math.min(place, cards.length - 1)] ?? heading())
  else show(cards.find((card) => card === document.activeElement)) // what has gone above has moved it
}

/** Puts the focus on a comment, its beginning not under the bar. */
function show(card: HTMLElement | null | undefined): void {
  card?.focus({ preventScroll: true })
  card?.scrollIntoView({ block: 'nearest' })
}

/** What the bar covers, and a line of text. In pixels. */
const COVERED = { above: 112, below: 24 }

/** Enough of it is seen to know which it is. */
function isInSight(card: HTMLElement): boolean {
  const { top, bottom } = card.getBoundingClientRect()
  return bottom > COVERED.above && top < window.innerHeight - COVERED.below
}
