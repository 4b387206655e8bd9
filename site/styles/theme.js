// Read before anything is shown, lest the page flash in the other theme. What the reader chose stays on this device; the
// switch is shown by this script alone, since without it the reader's system decides (site/ui/ThemeSwitch.astro).
const KEY = 'theme'
const root = document.documentElement

const chosen = () => {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null // storage may be forbidden
  }
}

/** @param {string | null} theme */
const show = (theme) => {
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
  else delete root.dataset.theme
}

show(chosen())

document.addEventListener('DOMContentLoaded', () => {
  const field = document.querySelector('[data-theme-switch]')
  const select = field?.querySelector('select')
  if (!(field instanceof HTMLElement) || !select) return
  field.hidden = false
  select.value = root.dataset.theme ?? ''
  select.addEventListener('change', () => {
    show(select.value)
    try {
      if (select.value) localStorage.setItem(KEY, select.value)
      else localStorage.removeItem(KEY)
    } catch {
      // It holds for this page, then.
    }
  })
})
