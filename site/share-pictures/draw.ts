import { Resvg } from '@resvg/resvg-js'
import { type CSSProperties, createElement, type ReactElement } from 'react'
import satori from 'satori'
import sharp from 'sharp'

import { FONTS, HAS_LETTERS, INTERFACE, READING } from './fonts.ts'
import { drawable, withBreaks } from './setting.ts'
import type { Shown } from './shown.ts'
import { SIZE } from './size.ts'

/** The colours of the page by day, in `portal.css`. */
export const COLOURS = {
  paper: '#fbfbf9',
  ink: '#17202a',
  quiet: '#545e68',
  line: '#d8dcde',
  accent: '#9c2a40',
} as const

const MARGIN = 72
const WIDTH = SIZE.width - 2 * MARGIN

/** What is left for the title between the lines above and below it. */
const TITLE_HEIGHT = 320
const LEADING = 1.12

/** The first that a title fits in is taken. */
const SMALLEST = 44
const TITLE_SIZES = [92, 84, 76, 68, 62, 56, 50, SMALLEST] as const

/** Wider than any word. */
const UNBOUNDED = 100_000

/** Enough for the edges of letters: nobody sees a difference, and it is a third of the bytes. */
const COLOURS_IN_FILE = 64

/** The picture, as a PNG. */
export async function draw(shown: Shown): Promise<Buffer> {
  const title = withBreaks(drawable(shown.title, HAS_LETTERS))
  const tree = page(shown, titleOf(title, await sizeFor(title)))
  const svg = await satori(tree, { ...SIZE, fonts: FONTS })
  const { pixels, width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render()
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .flatten({ background: COLOURS.paper })
    .png({ palette: true, colours: COLOURS_IN_FILE })
    .toBuffer()
}

function page({ signed, kind, portal, accent = COLOURS.accent }: Shown, title: ReactElement): ReactElement {
  const line = { fontFamily: INTERFACE, fontSize: 30, color: COLOURS.quiet }
  const said = (text: string) => drawable(text, HAS_LETTERS)
  return box(
    {
      ...SIZE,
      boxSizing: 'border-box',
      flexDirection: 'column',
      padding: `56px ${String(MARGIN)}px`,
      background: COLOURS.paper,
      color: COLOURS.ink,
    },
    box(
      {
        justifyContent: 'space-between',
        alignItems: 'flex-end',
        paddingBottom: 22,
        borderBottom: `2px solid ${COLOURS.line}`,
      },
      text({ fontFamily: READING, fontSize: 50, lineHeight: 1, maxWidth: 740, lineClamp: 1 }, said(portal)),
      text({ ...line, lineHeight: 1.3, color: COLOURS.ink, borderBottom: `4px solid ${accent}` }, kind),
    ),
    box({ flexGrow: 1, alignItems: 'center' }, title),
    box(
      { borderTop: `4px solid ${COLOURS.ink}`, paddingTop: 22 },
      text({ ...line, lineHeight: 1.3, width: WIDTH, lineClamp: 1 }, said(signed)),
    ),
  )
}

/** Where it has no room even at the smallest size, it ends in an ellipsis. */
function titleOf(title: string, size: number | undefined): ReactElement {
  return size === undefined
    ? set(title, {
        fontSize: SMALLEST,
        width: WIDTH,
        lineClamp: Math.floor(TITLE_HEIGHT / SMALLEST / LEADING),
      })
    : set(title, { fontSize: size, width: WIDTH, textWrap: 'balance' })
}

/** The largest size at which the title has room and none of its words is wider than a line. */
async function sizeFor(title: string): Promise<number | undefined> {
  const words = title.split(/\s+/).map((word) => set(word, { fontSize: SMALLEST }))
  const widest = Math.max(...(await measured(words)).map(({ width }) => width)) / SMALLEST
  const able = TITLE_SIZES.filter((size) => widest * size <= WIDTH)
  const heights = await measured(able.map((size) => set(title, { fontSize: size, width: WIDTH })))
  return able.find((_, place) => (heights[place]?.height ?? Infinity) <= TITLE_HEIGHT)
}

function set(title: string, style: CSSProperties): ReactElement {
  return text({ fontFamily: READING, lineHeight: LEADING, whiteSpace: 'pre-line', ...style }, title)
}

/** How large texts are, each for itself. */
async function measured(texts: readonly ReactElement[]): Promise<{ width: number; height: number }[]> {
  const sizes: { width: number; height: number }[] = []
  await satori(box({ flexDirection: 'column', alignItems: 'flex-start' }, ...texts), {
    width: UNBOUNDED,
    fonts: FONTS,
    embedFont: false,
    onNodeDetected: ({ width, height, textContent }) => {
      if (textContent !== undefined) sizes.push({ width, height })
    },
  })
  return sizes
}

function box(style: CSSProperties, ...children: readonly ReactElement[]): ReactElement {
  return createElement('div', { style: { display: 'flex', ...style } }, ...children)
}

function text(style: CSSProperties, content: string): ReactElement {
  return createElement('div', { style: { display: 'block', flexShrink: 0, ...style } }, content)
}
