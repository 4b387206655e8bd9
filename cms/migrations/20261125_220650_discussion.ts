import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`reports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`comment_id\` text(36) NOT NULL,
  	\`reason\` text NOT NULL,
  	\`text\` text,
  	\`state\` text DEFAULT 'open' NOT NULL,
  	\`sender\` text,
  	\`decided_by_id\` text(36),
  	\`decided_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`comment_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decided_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`reports_comment_idx\` ON \`reports\` (\`comment_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_state_idx\` ON \`reports\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`reports_sender_idx\` ON \`reports\` (\`sender\`);`)
  await db.run(sql`CREATE INDEX \`reports_decided_by_idx\` ON \`reports\` (\`decided_by_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_updated_at_idx\` ON \`reports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reports_created_at_idx\` ON \`reports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`blocked_senders\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`sender\` text NOT NULL,
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`blocked_senders_sender_idx\` ON \`blocked_senders\` (\`sender\`);`)
  await db.run(sql`CREATE INDEX \`blocked_senders_updated_at_idx\` ON \`blocked_senders\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`blocked_senders_created_at_idx\` ON \`blocked_senders\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`limits\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`value\` numeric DEFAULT 0 NOT NULL,
  	\`ends_at\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`limits_name_idx\` ON \`limits\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`limits_ends_at_idx\` ON \`limits\` (\`ends_at\`);`)
  await db.run(sql`DROP INDEX \`comments_sender_idx\`;`)
  await db.run(sql`DROP INDEX \`article_status_submittedAt_idx\`;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`place\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`fingerprint\` text;`)
  await db.run(sql`CREATE INDEX \`comments_fingerprint_idx\` ON \`comments\` (\`fingerprint\`);`)
  await db.run(sql`CREATE INDEX \`article_status_place_idx\` ON \`comments\` (\`article_id\`,\`status\`,\`place\`);`)
  await db.run(sql`CREATE INDEX \`sender_submittedAt_idx\` ON \`comments\` (\`sender\`,\`submitted_at\`);`)
  await db.run(sql`DROP INDEX \`tallies_rating_count_idx\`;`)
  await db.run(sql`DROP INDEX \`tallies_rating_sum_idx\`;`)
  await db.run(sql`DROP INDEX \`tallies_rating_average_idx\`;`)
  await db.run(sql`DROP INDEX \`tallies_comment_count_idx\`;`)
  await db.run(sql`ALTER TABLE \`tallies\` ADD \`stars1\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`tallies\` ADD \`stars2\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`tallies\` ADD \`stars3\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`tallies\` ADD \`stars4\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`tallies\` ADD \`stars5\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`tallies\` ADD \`rank\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`tallies\` ADD \`asked\` numeric DEFAULT 0;`)
  await db.run(sql`CREATE INDEX \`tallies_rank_idx\` ON \`tallies\` (\`rank\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`reports_id\` text(36) REFERENCES reports(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`blocked_senders_id\` text(36) REFERENCES blocked_senders(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reports_id_idx\` ON \`payload_locked_documents_rels\` (\`reports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_blocked_senders_id_idx\` ON \`payload_locked_documents_rels\` (\`blocked_senders_id\`);`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`discussion_proof\` text DEFAULT 'odd' NOT NULL;`)
  await db.run(sql`CREATE INDEX \`article_counted_value_idx\` ON \`ratings\` (\`article_id\`,\`counted\`,\`value\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`reports\`;`)
  await db.run(sql`DROP TABLE \`blocked_senders\`;`)
  await db.run(sql`DROP TABLE \`limits\`;`)
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
  	FOREIGN KEY (\`ratings_id\`) REFERENCES \`ratings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`authors_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "articles_id", "books_id", "categories_id", "series_id", "media_id", "pages_id", "comments_id", "ratings_id", "authors_id", "users_id", "redirects_id") SELECT "id", "order", "parent_id", "path", "articles_id", "books_id", "categories_id", "series_id", "media_id", "pages_id", "comments_id", "ratings_id", "authors_id", "users_id", "redirects_id" FROM \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_ratings_id_idx\` ON \`payload_locked_documents_rels\` (\`ratings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_authors_id_idx\` ON \`payload_locked_documents_rels\` (\`authors_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`DROP INDEX \`comments_fingerprint_idx\`;`)
  await db.run(sql`DROP INDEX \`article_status_place_idx\`;`)
  await db.run(sql`DROP INDEX \`sender_submittedAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`comments_sender_idx\` ON \`comments\` (\`sender\`);`)
  await db.run(sql`CREATE INDEX \`article_status_submittedAt_idx\` ON \`comments\` (\`article_id\`,\`status\`,\`submitted_at\`);`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`place\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`fingerprint\`;`)
  await db.run(sql`DROP INDEX \`article_counted_value_idx\`;`)
  await db.run(sql`DROP INDEX \`tallies_rank_idx\`;`)
  await db.run(sql`CREATE INDEX \`tallies_rating_count_idx\` ON \`tallies\` (\`rating_count\`);`)
  await db.run(sql`CREATE INDEX \`tallies_rating_sum_idx\` ON \`tallies\` (\`rating_sum\`);`)
  await db.run(sql`CREATE INDEX \`tallies_rating_average_idx\` ON \`tallies\` (\`rating_average\`);`)
  await db.run(sql`CREATE INDEX \`tallies_comment_count_idx\` ON \`tallies\` (\`comment_count\`);`)
  await db.run(sql`ALTER TABLE \`tallies\` DROP COLUMN \`stars1\`;`)
  await db.run(sql`ALTER TABLE \`tallies\` DROP COLUMN \`stars2\`;`)
  await db.run(sql`ALTER TABLE \`tallies\` DROP COLUMN \`stars3\`;`)
  await db.run(sql`ALTER TABLE \`tallies\` DROP COLUMN \`stars4\`;`)
  await db.run(sql`ALTER TABLE \`tallies\` DROP COLUMN \`stars5\`;`)
  await db.run(sql`ALTER TABLE \`tallies\` DROP COLUMN \`rank\`;`)
  await db.run(sql`ALTER TABLE \`tallies\` DROP COLUMN \`asked\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`discussion_proof\`;`)
}
