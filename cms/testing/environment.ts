// Runs in each test worker before the portal's environment is read: a data folder and a database of its own.
import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const worker = process.env.VITEST_POOL_ID ?? '1'

if (!process.env.SITOUTTAJA_TEST_WORKER) {
  process.env.SITOUTTAJA_TEST_WORKER = worker
  const dataDir = mkdtempSync(path.join(os.tmpdir(), `sitouttaja-test-${worker}-`))
  process.env.DATA_DIR = dataDir
  process.env.PAYLOAD_SECRET = 'a secret of the tests only'
  process.env.DISABLE_PAYLOAD_HMR = 'true'
  process.env.DATABASE_URL = ownDatabase(process.env.DATABASE_URL, dataDir)
}

/** On a MongoDB server each worker has its own database; SQLite is a file in the data folder. */
function ownDatabase(given: string | undefined, dataDir: string): string {
  if (!given?.startsWith('mongodb')) return `file:${path.join(dataDir, 'portal.db')}`
  const url = new URL(given)
  url.pathname = `${url.pathname === '/' ? '/sitouttaja-test' : url.pathname}-${worker}`
  return url.href
}
