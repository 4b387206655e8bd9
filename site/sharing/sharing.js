// Offers what only a script can do: to copy, and the device's own way of sharing.
for (const place of document.querySelectorAll('[data-sharing]')) {
  if (place instanceof HTMLElement) offer(place)
}

/** @param {HTMLElement} place */
function offer(place) {
  for (const button of place.querySelectorAll('button')) {
    const { copy, copied, share, title } = button.dataset
    // Browsers have neither for a page that came unencrypted.
    if (copy && 'clipboard' in navigator) {
      reveal(button, () => {
        navigator.clipboard.writeText(copy).then(
          () => {
            say(place, copied)
          },
          () => {
            say(place, place.dataset['failed'])
          },
        )
      })
    }
    if (share && title && 'share' in navigator) {
      reveal(button, () => {
        navigator.share({ title, url: share }).catch(() => undefined) // the reader thought better of it
      })
    }
  }
}

/**
 * @param {HTMLButtonElement} button
 * @param {() => void} act
 */
function reveal(button, act) {
  button.addEventListener('click', act)
  button.parentElement?.removeAttribute('hidden')
}

/**
 * Said again, it is heard again only where it was gone in between.
 *
 * @param {HTMLElement} place
 * @param {string | undefined} what
 */
function say(place, what = '') {
  const status = place.querySelector('[role=status]')
  if (!status) return
  status.textContent = ''
  requestAnimationFrame(() => {
    status.textContent = what
  })
}
