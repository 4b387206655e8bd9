// `npm run migration -- name`: writes the migration that brings the schema from the last one to today's.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

const [name] = process.argv.slice(2)
if (!name || name.startsWith('-')) {
  console.log('Usage: npm run migration -- name-of-the-change')
  process.exit(name === '--help' ? 0 : 1)
}

// Only the schemas are compared: the database to connect to is an empty one, and the secret signs nothing.
process.env.DATA_DIR = await mkdtemp(path.join(tmpdir(), 'sitouttaja-migration-'))
process.env.PAYLOAD_SECRET ??= 'needed only to start'
const { cms } = await import('#cms')
const payload = await cms()
await payload.db.createMigration({ payload, migrationName: name, skipEmpty: true })

// Payload writes imports of types as imports of values, which Node cannot resolve when it strips the types.
const folder = path.resolve('cms/migrations')
for (const file of await readdir(folder)) {
  if (!file.endsWith('.ts')) continue
  const written = await readFile(path.join(folder, file), 'utf8')
  const mended = written
    .replace(
      /import \{ MigrateUpArgs, MigrateDownArgs, sql \}/,
      'import { type MigrateUpArgs, type MigrateDownArgs, sql }',
    )
    .replace(/\{ db, payload, req \}/g, '{ db }')
    .replace(/from '(\.\/\w+)';?$/gm, "from '$1.ts'")
  if (mended !== written) await writeFile(path.join(folder, file), mended)
}
await rm(process.env.DATA_DIR, { recursive: true })
process.exit(0)
