// Offers a player in place of a link to another service. Nothing is asked of that service before the click.
for (const place of document.querySelectorAll('[data-player]')) {
  if (place instanceof HTMLElement) offer(place)
}

/** @param {HTMLElement} place */
function offer(place) {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = place.dataset['play'] ?? ''
  button.addEventListener('click', () => {
    const player = playerOf(place)
    button.replaceWith(player)
    player.focus()
  })
  place.prepend(button)
}

/** @param {HTMLElement} place */
function playerOf(place) {
  const player = document.createElement('iframe')
  player.title = place.dataset['title'] ?? ''
  // Its own origin, never ours: it may run its scripts, but not reach this page or lead it elsewhere.
  player.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-presentation')
  player.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture'
  player.referrerPolicy = 'strict-origin-when-cross-origin' // YouTube plays nothing without one
  player.src = place.dataset['player'] ?? ''
  return player
}
