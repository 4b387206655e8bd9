import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`categories\` ADD \`numbered_title\` text;`)
  await db.run(
    sql`UPDATE \`categories\` SET \`numbered_title\` = trim(coalesce(\`number\`, '') || ' ' || coalesce(\`title\`, ''));`,
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`categories\` DROP COLUMN \`numbered_title\`;`)
}
