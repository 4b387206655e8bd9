import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import type { TestProject } from 'vitest/node'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sitouttaja-run-'))

/** Gives all files of a run a folder that they share. */
export function setup(project: TestProject): void {
  project.provide('sharedFolder', folder)
}

export function teardown(): void {
  fs.rmSync(folder, { recursive: true, force: true })
}
