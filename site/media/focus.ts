import type { PictureView } from '#cms/media'

/** In percent. As fine as an eye tells, in few enough classes; `portal.css` names the same steps. */
const STEP = 5

/**
 * What keeps in sight what matters in a picture that is cropped. Classes, because the portal's pages may hold no
 * styles of their own.
 */
export function focusClasses({ x, y }: PictureView['focus']): string[] {
  return [...focusClass('x', x), ...focusClass('y', y)]
}

/** None in the middle, where browsers put a picture anyway. */
function focusClass(axis: 'x' | 'y', percent: number): string[] {
  const step = Math.round(Math.min(Math.max(percent, 0), 100) / STEP) * STEP
  return step === 50 ? [] : [`focus-${axis}-${String(step)}`]
}
