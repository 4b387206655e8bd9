/* "/" leads to the search, as on many sites, unless somebody is writing. */
document.addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event
  if (key !== '/' || ctrlKey || metaKey || altKey || event.isComposing) return
  if (target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')) return
  const box = document.querySelector<HTMLInputElement>('[data-search]')
  if (!box) return
  event.preventDefault()
  box.focus()
  box.select()
})
