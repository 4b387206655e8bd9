import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`leases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`holder\` text,
  	\`ends_at\` text,
  	\`done\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`leases_name_idx\` ON \`leases\` (\`name\`);`)
  await db.run(sql`CREATE TABLE \`outbox\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`job\` text,
  	\`state\` text DEFAULT 'waiting' NOT NULL,
  	\`due\` text NOT NULL,
  	\`attempts\` numeric DEFAULT 0 NOT NULL,
  	\`error\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`outbox_key_idx\` ON \`outbox\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`outbox_updated_at_idx\` ON \`outbox\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`outbox_created_at_idx\` ON \`outbox\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_due_idx\` ON \`outbox\` (\`state\`,\`due\`);`)
  await db.run(sql`CREATE TABLE \`confirmations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`sender\` text NOT NULL,
  	\`mailbox\` text NOT NULL,
  	\`confirmed_at\` text NOT NULL,
  	\`stopped_at\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`confirmations_key_idx\` ON \`confirmations\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`confirmations_sender_idx\` ON \`confirmations\` (\`sender\`);`)
  await db.run(sql`CREATE INDEX \`confirmations_mailbox_idx\` ON \`confirmations\` (\`mailbox\`);`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`asks_decision\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`comment_mail\` text DEFAULT 'now';`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`author_mail\` integer DEFAULT true;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`leases\`;`)
  await db.run(sql`DROP TABLE \`outbox\`;`)
  await db.run(sql`DROP TABLE \`confirmations\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`asks_decision\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`comment_mail\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`author_mail\`;`)
}
