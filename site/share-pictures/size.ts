/** What services crop least, in pixels. */
export const SIZE = { width: 1200, height: 630 } as const
