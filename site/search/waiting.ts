/* What the search page runs until somebody goes into the box. The search works without it. */
const form = document.querySelector<HTMLFormElement>('[data-search-form]')

form?.addEventListener(
  'focusin',
  () => {
    import('./as-typed.ts').then(
      ({ searchAsTyped }) => {
        searchAsTyped(form)
      },
      () => undefined, // no connection: Enter asks, when there is one
    )
  },
  { once: true },
)

export {}
