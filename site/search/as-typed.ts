/** How long typing must rest before it is asked, in milliseconds. */
const REST = 200

/**
 * Shows results while one types. The page that comes back is the one that any browser would get; its results take the
 * place of those that are shown, and its address the place of ours.
 */
export function searchAsTyped(form: HTMLFormElement): void {
  let resting: number | undefined
  let asking: AbortController | undefined

  form.addEventListener('input', rest)
  form.addEventListener('submit', () => {
    window.clearTimeout(resting)
    asking?.abort() // the browser asks by itself
  })
  const box = form.querySelector<HTMLInputElement>('[data-search]')
  if (box && box.value !== box.defaultValue) rest() // typed before we came

  function rest(): void {
    window.clearTimeout(resting)
    resting = window.setTimeout(() => {
      void ask()
    }, REST)
  }

  async function ask(): Promise<void> {
    asking?.abort()
    asking = new AbortController()
    const fields = Array.from(new FormData(form), ([name, value]) => [
      name,
      typeof value === 'string' ? value : '',
    ])
    const address = `${form.action}?${new URLSearchParams(fields).toString()}`
    try {
      const answer = await fetch(address, { signal: asking.signal })
      if (!answer.ok) return // what is shown stays; Enter tells what is wrong
      show(new DOMParser().parseFromString(await answer.text(), 'text/html'))
      history.replaceState(history.state, '', address)
    } catch {
      // Overtaken by the next letter, or no connection: Enter tells.
    }
  }
}

/** The line that tells how many there are stays where it is, so that a screen reader says what becomes of it. */
function show(page: Document): void {
  const [now, then] = [document, page].map((one) => one.querySelector('[data-results]'))
  if (!now || !then) return
  document.title = page.title
  const [said, says] = [now, then].map((one) => one.querySelector('[role=status]'))
  if (!said || !says) {
    now.replaceChildren(...then.childNodes)
    return
  }
  const isOpen = now.querySelector('details')?.open === true
  said.textContent = says.textContent
  while (said.nextSibling) said.nextSibling.remove()
  while (says.nextSibling) now.append(says.nextSibling)
  const narrowing = now.querySelector('details')
  if (narrowing) narrowing.open = isOpen
}
