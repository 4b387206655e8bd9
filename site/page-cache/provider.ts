import { writeMarks } from './marks.ts'

/**
 * What makes `Astro.cache` work. It only writes down what the pages say: `site/server.ts` reads it off the answer and
 * keeps the pages itself, before Astro is entered, for Astro's own way costs ten times as much.
 */
function provider() {
  return {
    name: 'sitouttaja',
    setHeaders: writeMarks,
    invalidate: () => Promise.reject(new Error('Pages are dropped by the change log alone')),
  }
}

export { provider as default }
