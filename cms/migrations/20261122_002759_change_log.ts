import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`changes\` ADD \`subject\` text;`)
  await db.run(sql`ALTER TABLE \`changes\` ADD \`gone\` integer;`)
  await db.run(sql`ALTER TABLE \`changes\` ADD \`writer\` text;`)
  await db.run(sql`ALTER TABLE \`changes\` ADD \`was\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`changes\` DROP COLUMN \`subject\`;`)
  await db.run(sql`ALTER TABLE \`changes\` DROP COLUMN \`gone\`;`)
  await db.run(sql`ALTER TABLE \`changes\` DROP COLUMN \`writer\`;`)
  await db.run(sql`ALTER TABLE \`changes\` DROP COLUMN \`was\`;`)
}
