import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`views\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`article_id\` text(36),
  	\`day\` text NOT NULL,
  	\`value\` numeric DEFAULT 0 NOT NULL,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`views_name_idx\` ON \`views\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`views_article_idx\` ON \`views\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX \`views_day_idx\` ON \`views\` (\`day\`);`)
  await db.run(sql`CREATE TABLE \`most_read\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`language\` text NOT NULL,
  	\`articles\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`most_read_language_idx\` ON \`most_read\` (\`language\`);`)
  await db.run(sql`CREATE INDEX \`most_read_updated_at_idx\` ON \`most_read\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`most_read_created_at_idx\` ON \`most_read\` (\`created_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`views\`;`)
  await db.run(sql`DROP TABLE \`most_read\`;`)
}
