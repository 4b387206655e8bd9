import { expect, test } from 'vitest'

import { cutOffs } from './retention.ts'

const NOW = new Date('2026-11-26T12:00:00Z')

test('what the house has set no time for stays; mails go after a month', () => {
  expect(cutOffs({ senderDays: null }, NOW)).toEqual({
    senders: undefined,
    declined: undefined,
    mails: new Date('2026-10-27T12:00:00Z'),
  })
})

test('no mail stays longer than the data on senders', () => {
  expect(cutOffs({ senderDays: 10, rejectedDays: 90 }, NOW)).toEqual({
    senders: new Date('2026-11-16T12:00:00Z'),
    declined: new Date('2026-08-28T12:00:00Z'),
    mails: new Date('2026-11-16T12:00:00Z'),
  })
})
