import type { Article } from '../payload-types.ts'

/** A body of plain paragraphs, as the editor stores it. */
export function bodyOf(...paragraphs: readonly string[]): Article['body'] {
  return {
    root: {
      type: 'root',
      format: '',
      indent: 0,
      version: 1,
      direction: null,
      children: paragraphs.map((text) => ({
        type: 'paragraph',
        format: '',
        indent: 0,
        version: 1,
        direction: null,
        textFormat: 0,
        textStyle: '',
        children: [{ type: 'text', text, format: 0, style: '', mode: 'normal', detail: 0, version: 1 }],
      })),
    },
  }
}

/** What any article needs to be published. */
export function essay(title: string) {
  return { kind: 'essay', language: 'fi', title, discussion: 'open', body: bodyOf('Leipäteksti.') } as const
}
