import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`kind_language_publishedAt__status_deletedAt_idx\`;`)
  await db.run(sql`DROP INDEX \`publishedAt_language__status_deletedAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`articles_by_kind_idx\` ON \`articles\` (\`kind\`,\`language\`,\`published_at\`,\`id\`,\`created_at\`,\`_status\`,\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_by_time_idx\` ON \`articles\` (\`published_at\`,\`id\`,\`created_at\`,\`language\`,\`_status\`,\`deleted_at\`);`)
  await db.run(sql`DROP INDEX \`compound_index_1_idx\`;`)
  await db.run(sql`DROP INDEX \`compound_index_2_idx\`;`)
  await db.run(sql`DROP INDEX \`compound_index_idx\`;`)
  await db.run(sql`CREATE INDEX \`compound_index_idx\` ON \`_articles_v\` (\`version_series_id\`,\`version_language\`,\`version_published_at\`,\`version__status\`,\`version_deleted_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`articles_by_kind_idx\`;`)
  await db.run(sql`DROP INDEX \`articles_by_time_idx\`;`)
  await db.run(sql`CREATE INDEX \`kind_language_publishedAt__status_deletedAt_idx\` ON \`articles\` (\`kind\`,\`language\`,\`published_at\`,\`_status\`,\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`publishedAt_language__status_deletedAt_idx\` ON \`articles\` (\`published_at\`,\`language\`,\`_status\`,\`deleted_at\`);`)
  await db.run(sql`DROP INDEX \`compound_index_idx\`;`)
  await db.run(sql`CREATE INDEX \`compound_index_1_idx\` ON \`_articles_v\` (\`version_published_at\`,\`version_language\`,\`version__status\`,\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_2_idx\` ON \`_articles_v\` (\`version_series_id\`,\`version_language\`,\`version_published_at\`,\`version__status\`,\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_idx\` ON \`_articles_v\` (\`version_kind\`,\`version_language\`,\`version_published_at\`,\`version__status\`,\`version_deleted_at\`);`)
}
