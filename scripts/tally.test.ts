import { expect, test } from 'vitest'

import { failuresIn, lastLine, tallyOf } from './tally.ts'

const FAILED = {
  status: 'failed',
  fullName: 'a vote counts',
  failureMessages: ['Error: 2\n    at vote.ts:1'],
}
const PASSED = { status: 'passed', fullName: 'a vote is kept', failureMessages: [] }
const REPORT = {
  numPassedTests: 5,
  numFailedTests: 2,
  numPendingTests: 1,
  numTodoTests: 0,
  success: false,
  testResults: [
    {
      name: '/portal/cms/vote.int.test.ts',
      status: 'failed',
      message: '',
      assertionResults: [PASSED, FAILED],
    },
    {
      name: '/portal/cms/broken.int.test.ts',
      status: 'failed',
      message: 'no such file',
      assertionResults: [],
    },
    { name: '/portal/cms/well.int.test.ts', status: 'passed', message: '', assertionResults: [PASSED] },
  ],
}

test('a lane with a report counts its tests', () => {
  expect(tallyOf({ code: 1, report: REPORT }, false)).toEqual({ passed: 5, failed: 2, skipped: 1 })
})

test('a lane without a report is one test', () => {
  expect(tallyOf({ code: 0 }, false)).toEqual({ passed: 1, failed: 0, skipped: 0 })
  expect(tallyOf({ code: 1 }, false)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

test('a lane that fails has a failure, even when no test of it could run', () => {
  const report = { ...REPORT, numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 }
  expect(tallyOf({ code: 1, report }, false)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

test('a lane that lacks a tool is skipped, and fails where every tool is required', () => {
  expect(tallyOf({ code: 75 }, false)).toEqual({ passed: 0, failed: 0, skipped: 1 })
  expect(tallyOf({ code: 75 }, true)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

test('a test that is skipped within a lane is no failure', () => {
  const report = { ...REPORT, numFailedTests: 0 }
  expect(tallyOf({ code: 0, report }, true)).toEqual({ passed: 5, failed: 0, skipped: 1 })
})

test('what failed is told by file, name and first line, and a file that cannot be loaded too', () => {
  expect(failuresIn(REPORT, '/portal')).toEqual([
    'cms/vote.int.test.ts: a vote counts: Error: 2',
    'cms/broken.int.test.ts: no such file',
  ])
  expect(failuresIn(undefined, '/portal')).toEqual([])
})

test('the last line mentions skipped tests only when there are any', () => {
  const lane = { passed: 3, failed: 1, skipped: 0 }
  expect(lastLine([lane, lane])).toBe('6 passed, 2 failed')
  expect(lastLine([lane, { ...lane, skipped: 2 }])).toBe('6 passed, 2 failed, 2 skipped')
})
