/*
 * What every article's page runs until a reader takes part: it notes when a form is first touched, and fetches the rest
 * (live.ts) then. Forms work without either.
 */
import { draftsOf, hasSent } from './device.ts'

const begun = new Map<string, number>()

const isLost = /^#kommentti-([\da-f-]+)$/.exec(location.hash)
const section = document.getElementById('keskustelu')

if (section) {
  const { artikkeli = '', pysyva = '' } = section.dataset
  // A link into a long discussion may be older than the comments that have moved this one to a further page.
  if (isLost?.[1] && pysyva && !document.getElementById(location.hash.slice(1))) {
    location.replace(pysyva.replace('*', isLost[1]))
  }
  if (draftsOf(artikkeli) || hasSent(artikkeli)) wake()
}

document.addEventListener('focusin', ({ target, timeStamp }) => {
  const form = formOf(target)
  if (!form) return
  const { lomake = '' } = form.dataset // the same for the form that takes its place when it comes back
  if (!begun.has(lomake)) begun.set(lomake, timeStamp)
  wake()
})

// Before live.ts sends it, or the browser does.
document.addEventListener(
  'submit',
  ({ target, timeStamp }) => {
    const form = formOf(target)
    const took = form?.elements.namedItem('kesto')
    if (!form || !(took instanceof HTMLInputElement)) return
    const { lomake = '' } = form.dataset
    const before = Number(took.defaultValue) // of the times that the form came back
    took.value = String(Math.round(before + timeStamp - (begun.get(lomake) ?? timeStamp)))
    begun.delete(lomake)
  },
  { capture: true },
)

function formOf(target: EventTarget | null): HTMLFormElement | null {
  return target instanceof Element ? target.closest<HTMLFormElement>('#keskustelu form') : null
}

function wake(): void {
  import('./live.ts').then(
    ({ takePart }) => {
      takePart()
    },
    () => undefined, // no connection: the browser sends the forms itself, when there is one
  )
}
