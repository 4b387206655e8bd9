import { expect, test } from 'vitest'

import { embedView } from './embeds.ts'

const FILM = 'dQw4w9WgXcQ'
const SONG = '4uLU6hMCjMI75M1A2tKUQC'

test.each([
  [`https://www.youtube.com/watch?v=${FILM}`, `https://www.youtube-nocookie.com/embed/${FILM}?autoplay=1`],
  [
    `http://youtube.com/watch?list=x&v=${FILM}&t=1m30s`,
    `https://www.youtube-nocookie.com/embed/${FILM}?autoplay=1&start=90`,
  ],
  [`https://youtu.be/${FILM}?t=42`, `https://www.youtube-nocookie.com/embed/${FILM}?autoplay=1&start=42`],
  [`https://www.youtube.com/shorts/${FILM}`, `https://www.youtube-nocookie.com/embed/${FILM}?autoplay=1`],
  ['https://vimeo.com/76979871', 'https://player.vimeo.com/video/76979871?dnt=1&autoplay=1'],
  [
    'https://vimeo.com/76979871/abc123def4',
    'https://player.vimeo.com/video/76979871?dnt=1&autoplay=1&h=abc123def4',
  ],
  [
    'https://vimeo.com/channels/staffpicks/76979871',
    'https://player.vimeo.com/video/76979871?dnt=1&autoplay=1',
  ],
  [`https://open.spotify.com/track/${SONG}?si=1`, `https://open.spotify.com/embed/track/${SONG}`],
  [`https://open.spotify.com/intl-fi/episode/${SONG}`, `https://open.spotify.com/embed/episode/${SONG}`],
])('%s has a player', (address, player) => {
  expect(embedView(address)).toMatchObject({ player, href: address.replace('http:', 'https:') })
})

test.each([
  'https://www.youtube.com/playlist?list=PL1',
  `https://www.youtube.com/watch?v=${FILM}"><script>`,
  `https://youtube.com.evil.example/watch?v=${FILM}`,
  `https://evil.example/?https://youtu.be/${FILM}`,
  'https://vimeo.com/about',
  'https://open.spotify.com/user/somebody',
  'https://esimerkki.example/esitys',
])('%s is only a link', (address) => {
  expect(embedView(address)).toMatchObject({ service: undefined })
})

test.each(['javascript:alert(1)', 'mailto:a@esimerkki.example', 'data:text/html,x', 'not an address', ''])(
  '%j is nothing',
  (address) => {
    expect(embedView(address)).toBeUndefined()
  },
)
