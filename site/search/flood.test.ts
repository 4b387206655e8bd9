import { expect, test } from 'vitest'

import { floodgate } from './flood.ts'

test('forty searches a second are let through from a network, whatever others do', () => {
  let time = 0
  const gate = floodgate(() => time)
  const asked = Array.from({ length: 50 }, (_, number) => gate.admits(`192.0.2.${String(number)}`))
  expect(asked.filter(Boolean).length).toBe(40)
  expect(gate.admits('198.51.100.1')).toBe(true)
  time = 999
  expect(gate.admits('192.0.2.1')).toBe(false)
  time = 1000
  expect(gate.admits('192.0.2.1')).toBe(true)
})
