import { expect, test } from 'vitest'

import { written } from './letter.ts'

const HOSTILE = '</p><script>alert(1)</script> "x" \'y\' & z'

test('what anybody wrote is text in both parts', () => {
  const { text, html } = written(
    {
      language: 'fi',
      subject: HOSTILE,
      parts: [
        { is: 'text', text: HOSTILE },
        { is: 'quotation', by: HOSTILE, text: `${HOSTILE}\n${HOSTILE}` },
        { is: 'links', links: [{ label: HOSTILE, url: 'https://portal.example/?a="><b>' }] },
        { is: 'note', text: HOSTILE },
      ],
    },
    HOSTILE,
  )
  expect(html).not.toContain('<script')
  expect(html).not.toContain('"><b>')
  expect(html.match(/&lt;script&gt;/g)).toHaveLength(8)
  expect(text).toContain(`> ${HOSTILE}\n> ${HOSTILE}`)
})

test('a subject is one line, turns no direction and has an end', () => {
  const subjectOf = (subject: string) => written({ language: 'en', subject, parts: [] }, 'Portal').subject
  expect(subjectOf('Hi\r\nBcc: all@portal.example')).toBe('Hi Bcc: all@portal.example')
  expect(subjectOf('a\u202eb\u2066c')).toBe('a b c')
  expect(Array.from(subjectOf('ä'.repeat(500)))).toHaveLength(150)
})
