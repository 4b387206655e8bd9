import { defineConfig } from 'vitest/config'

/**
 * One Payload boot takes seconds, so the files of a worker share one; each starts from an empty database. Three keep two
 * processors busy: a test and the process that it asks work in turn.
 */
const oneBootPerWorker = { isolate: false, maxWorkers: 3, pool: 'forks' } as const

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{cms,site,scripts,content}/**/*.test.ts'],
          exclude: ['**/*.int.test.ts', '**/node_modules/**', 'cms/.next/**'],
          // Loading what they test is most of their work, so they share it.
          isolate: false,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['{cms,site,scripts,content}/**/*.int.test.ts'],
          globalSetup: ['scripts/testing/shared-folder.ts'],
          setupFiles: ['cms/testing/environment.ts'],
          testTimeout: 90_000,
          hookTimeout: 120_000,
          ...oneBootPerWorker,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['{cms,site,scripts}/**/*.e2e.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
          maxWorkers: 2,
          maxConcurrency: 2,
          globalSetup: ['scripts/testing/shared-folder.ts'],
        },
      },
    ],
  },
})
