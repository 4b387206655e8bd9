import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`comments\` ADD \`undoes\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`redaction\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`redacted_by\` text;`)
  await db.run(sql`CREATE INDEX \`comments_redacted_at_idx\` ON \`comments\` (\`redacted_at\`);`)
  await db.run(sql`ALTER TABLE \`reports\` ADD \`decided_from\` text;`)
  await db.run(sql`ALTER TABLE \`reports\` ADD \`decision\` text;`)
  await db.run(sql`CREATE INDEX \`reports_decided_at_idx\` ON \`reports\` (\`decided_at\`);`)
  await db.run(sql`ALTER TABLE \`blocked_senders\` ADD \`name\` text;`)
  await db.run(sql`ALTER TABLE \`blocked_senders\` ADD \`until\` text;`)
  await db.run(sql`ALTER TABLE \`blocked_senders\` ADD \`comment\` text;`)
  await db.run(sql`ALTER TABLE \`blocked_senders\` ADD \`turn\` text;`)
  await db.run(sql`ALTER TABLE \`blocked_senders\` ADD \`turned_by\` text;`)
  await db.run(sql`ALTER TABLE \`blocked_senders\` ADD \`turned_at\` text;`)
  await db.run(sql`CREATE INDEX \`blocked_senders_until_idx\` ON \`blocked_senders\` (\`until\`);`)
  await db.run(sql`CREATE INDEX \`blocked_senders_turned_at_idx\` ON \`blocked_senders\` (\`turned_at\`);`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`retention_block_days\` numeric DEFAULT 365;`)
  await db.run(
    sql`UPDATE \`reports\` SET \`decision\` = (SELECT \`decision\` FROM \`comments\` WHERE \`comments\`.\`id\` = \`reports\`.\`comment_id\` AND \`comments\`.\`decided_at\` = \`reports\`.\`decided_at\`);`,
  )
  await db.run(
    sql`UPDATE \`blocked_senders\` SET \`name\` = \`note\`, \`until\` = strftime('%Y-%m-%dT%H:%M:%fZ', \`created_at\`, '+365 days');`,
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`comments_redacted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`undoes\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`redaction\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`redacted_by\`;`)
  await db.run(sql`DROP INDEX \`reports_decided_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`reports\` DROP COLUMN \`decided_from\`;`)
  await db.run(sql`ALTER TABLE \`reports\` DROP COLUMN \`decision\`;`)
  await db.run(sql`DROP INDEX \`blocked_senders_until_idx\`;`)
  await db.run(sql`DROP INDEX \`blocked_senders_turned_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`blocked_senders\` DROP COLUMN \`name\`;`)
  await db.run(sql`ALTER TABLE \`blocked_senders\` DROP COLUMN \`until\`;`)
  await db.run(sql`ALTER TABLE \`blocked_senders\` DROP COLUMN \`comment\`;`)
  await db.run(sql`ALTER TABLE \`blocked_senders\` DROP COLUMN \`turn\`;`)
  await db.run(sql`ALTER TABLE \`blocked_senders\` DROP COLUMN \`turned_by\`;`)
  await db.run(sql`ALTER TABLE \`blocked_senders\` DROP COLUMN \`turned_at\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`retention_block_days\`;`)
}
