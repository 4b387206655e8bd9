import path from 'node:path'

import { z } from 'zod'

/** How many tests of a lane passed, failed and were skipped. A lane that counts nothing is one test. */
export interface Tally {
  passed: number
  failed: number
  skipped: number
}

/** What vitest's json reporter writes, as far as we read it. */
const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      /** Of the file: `failed` without a failed test in it when it cannot even be loaded. */
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          fullName: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
})

/** EX_TEMPFAIL: the lane lacks a tool and says which. */
const SKIPPED_CODE = 75

/** How a lane ended: its exit code, and what its test runner wrote if it has one. */
export interface LaneEnd {
  code: number
  report?: unknown
}

/**
 * With `requireAll` a lane that lacks its tool has failed. Within a lane the tests that need a tool fail by themselves
 * then; what they skip all the same (the documents beside the repository are not there) is no failure.
 */
export function tallyOf({ code, report }: LaneEnd, requireAll: boolean): Tally {
  if (code === SKIPPED_CODE && requireAll) return { passed: 0, failed: 1, skipped: 0 }
  return count({ code, report })
}

/**
 * The failed tests by name, each with the first line of what it says, so that the end of a long output tells them. Files
 * are named from `root`.
 */
export function failuresIn(report: unknown, root: string): string[] {
  const read = Report.safeParse(report)
  if (!read.success) return []
  return read.data.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = path.relative(root, name)
    const failed = assertionResults.filter((test) => test.status === 'failed')
    if (failed.length === 0 && status === 'failed') return [`${file}: ${firstLine(message)}`]
    return failed.map(
      ({ fullName, failureMessages }) => `${file}: ${fullName}: ${firstLine(failureMessages?.[0] ?? '')}`,
    )
  })
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? ''
}

/** The last line of the suite, for people and for machines. */
export function lastLine(tallies: readonly Tally[]): string {
  const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0)
  const line = `${String(sum('passed'))} passed, ${String(sum('failed'))} failed`
  return sum('skipped') > 0 ? `${line}, ${String(sum('skipped'))} skipped` : line
}

function count({ code, report }: LaneEnd): Tally {
  const counted = Report.safeParse(report)
  if (code === SKIPPED_CODE) return { passed: 0, failed: 0, skipped: 1 }
  if (!counted.success) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = counted.data
  // A file that cannot even be loaded fails the lane without a failed test in it.
  const failed = code === 0 ? 0 : Math.max(numFailedTests, 1)
  return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests }
}
