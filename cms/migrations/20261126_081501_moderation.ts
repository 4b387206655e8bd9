import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`decisions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`act\` text NOT NULL,
  	\`who\` text,
  	\`user_id\` text(36),
  	\`comment_id\` text,
  	\`article_id\` text(36),
  	\`from\` text,
  	\`to\` text,
  	\`why\` text,
  	\`key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`decisions_at_idx\` ON \`decisions\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`decisions_user_idx\` ON \`decisions\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_comment_id_idx\` ON \`decisions\` (\`comment_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_article_idx\` ON \`decisions\` (\`article_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`decisions_key_idx\` ON \`decisions\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`decisions_updated_at_idx\` ON \`decisions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`decisions_created_at_idx\` ON \`decisions\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`categories\` ADD \`numbered_title\` text;`)
  await db.run(
    sql`UPDATE \`categories\` SET \`numbered_title\` = trim(coalesce(\`number\`, '') || ' ' || coalesce(\`title\`, ''));`,
  )
  await db.run(sql`ALTER TABLE \`comments\` ADD \`decided_at\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`decision\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`decision_act\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`decided_from\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`tells_writer\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`redacted_at\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`original\` text;`)
  await db.run(sql`CREATE INDEX \`comments_decided_at_idx\` ON \`comments\` (\`decided_at\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`decisions_id\` text(36) REFERENCES decisions(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_decisions_id_idx\` ON \`payload_locked_documents_rels\` (\`decisions_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`decisions\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`books_id\` text(36),
  	\`categories_id\` text(36),
  	\`series_id\` text(36),
  	\`media_id\` text(36),
  	\`pages_id\` text(36),
  	\`comments_id\` text(36),
  	\`reports_id\` text(36),
  	\`blocked_senders_id\` text(36),
  	\`ratings_id\` text(36),
  	\`authors_id\` text(36),
  	\`users_id\` text(36),
  	\`redirects_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`books_id\`) REFERENCES \`books\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`series_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`comments_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`reports_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`blocked_senders_id\`) REFERENCES \`blocked_senders\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`ratings_id\`) REFERENCES \`ratings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`authors_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "articles_id", "books_id", "categories_id", "series_id", "media_id", "pages_id", "comments_id", "reports_id", "blocked_senders_id", "ratings_id", "authors_id", "users_id", "redirects_id") SELECT "id", "order", "parent_id", "path", "articles_id", "books_id", "categories_id", "series_id", "media_id", "pages_id", "comments_id", "reports_id", "blocked_senders_id", "ratings_id", "authors_id", "users_id", "redirects_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_books_id_idx\` ON \`payload_locked_documents_rels\` (\`books_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_categories_id_idx\` ON \`payload_locked_documents_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_series_id_idx\` ON \`payload_locked_documents_rels\` (\`series_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_comments_id_idx\` ON \`payload_locked_documents_rels\` (\`comments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reports_id_idx\` ON \`payload_locked_documents_rels\` (\`reports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_blocked_senders_id_idx\` ON \`payload_locked_documents_rels\` (\`blocked_senders_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_ratings_id_idx\` ON \`payload_locked_documents_rels\` (\`ratings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_authors_id_idx\` ON \`payload_locked_documents_rels\` (\`authors_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`DROP INDEX \`comments_decided_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`decided_at\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`decision\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`decision_act\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`decided_from\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`tells_writer\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`redacted_at\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`original\`;`)
  await db.run(sql`ALTER TABLE \`categories\` DROP COLUMN \`numbered_title\`;`)
}
