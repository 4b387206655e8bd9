import { chance } from './chance.ts'
import type { Line, Point } from './line.ts'

export const SNOW = '#F3F1EA'
export const INK = '#17202A'
export const SEA = '#23384A'
export const FOG = '#9DB4C0'
export const ROPE = '#C9A66B'
export const LINGONBERRY = '#A3243B'

interface Sheet {
  ground: string
  width?: number
  height?: number
  shapes: readonly string[]
}

interface Pen {
  colour: string
  width: number
  cap?: 'round' | 'butt'
}

const FIBRES = 260

/** A flat ground, what is drawn on it, and the fibres of the paper over both. */
export function sheet({ ground, width = 1600, height = 1000, shapes }: Sheet): string {
  const all = { width, height }
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...all }, [
    element('rect', { ...all, fill: ground }),
    ...shapes,
    grain(width, height),
  ])
}

export function drawn(line: Line, { colour, width, cap = 'round' }: Pen): string {
  return element('path', {
    d: path(line),
    fill: 'none',
    stroke: colour,
    'stroke-width': round(width),
    'stroke-linecap': cap,
    'stroke-linejoin': 'round',
  })
}

export function filled(line: Line, colour: string): string {
  return element('path', { d: `${path(line)}Z`, fill: colour })
}

export function block([x, y]: Point, [width, height]: Point, colour: string): string {
  return element('rect', { x, y, width, height, fill: colour })
}

/** What lies within an outline. */
export function within(outline: Line, shapes: readonly string[]): string {
  const [[x, y] = [0, 0]] = outline
  const id = `w${String(Math.round(x * 10))}-${String(Math.round(y * 10))}-${String(outline.length)}`
  return (
    element('clipPath', { id }, [element('path', { d: `${path(outline)}Z` })]) +
    element('g', { 'clip-path': `url(#${id})` }, shapes)
  )
}

export function path(line: Line): string {
  return `M${line.map(([x, y]) => `${String(round(x))} ${String(round(y))}`).join('L')}`
}

export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly string[] = [],
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${String(value)}"`)
  return `<${name}${written.join('')}>${children.join('')}</${name}>`
}

function grain(width: number, height: number): string {
  const some = chance('paper')
  const fibres = Array.from({ length: FIBRES }, () => {
    const [x, y, angle, length] = [some(0, width), some(0, height), some(0, Math.PI), some(5, 16)]
    const [dx, dy] = [Math.cos(angle) * length, Math.sin(angle) * length]
    return `M${String(round(x))} ${String(round(y))}q${String(round(dx / 2 + some(-3, 3)))} ${String(round(dy / 2))} ${String(round(dx))} ${String(round(dy))}`
  })
  return element('path', {
    d: fibres.join(''),
    fill: 'none',
    stroke: '#8A8578',
    'stroke-opacity': 0.16,
    'stroke-width': 1.2,
  })
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
