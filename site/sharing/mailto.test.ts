import { expect, test } from 'vitest'

import { mailtoOf } from './mailto.ts'

test.each(['Äänekäs työ', 'Mitä & miksi?', '100 % + 1 = #', '”Hei”\r\nBcc: joku@toinen.example'])(
  'a letter holds the title and the address and nothing else: %j',
  (title) => {
    const url = 'https://portal.example/esseet/tyo/'
    const { protocol, pathname, searchParams } = new URL(mailtoOf({ title, url }))
    expect({ protocol, pathname, fields: Object.fromEntries(searchParams) }).toEqual({
      protocol: 'mailto:',
      pathname: '',
      fields: { subject: title, body: `${title}\r\n${url}\r\n` },
    })
    expect(mailtoOf({ title, url })).not.toContain('+') // which is no space in a letter
  },
)
