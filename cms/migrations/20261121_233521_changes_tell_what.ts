import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`changes\` ADD \`subject\` text;`)
  await db.run(sql`ALTER TABLE \`changes\` ADD \`gone\` integer;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`changes\` DROP COLUMN \`subject\`;`)
  await db.run(sql`ALTER TABLE \`changes\` DROP COLUMN \`gone\`;`)
}
