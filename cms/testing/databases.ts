import { copyFile, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import mongoose, { type Connection } from 'mongoose'
import type { Payload } from 'payload'
import { z } from 'zod'

import { env } from '#env'

import { isMongo } from '../database.ts'
import { MEDIA_FOLDER } from '../media/folder.ts'
import { migrate } from '../migrate.ts'

const { EJSON } = mongoose.mongo.BSON

const Kept = z.record(z.string(), z.array(z.record(z.string(), z.unknown())))

/** The database of this worker becomes an empty one, or the one that was kept in a folder, with its media. */
export async function renewDatabase(payload: Payload, kept?: string): Promise<void> {
  if (isMongo(env.databaseUrl)) await renewMongo(kept && collectionsIn(kept))
  else await renewSqlite(payload, kept && fileIn(kept))
  await rm(MEDIA_FOLDER, { recursive: true, force: true })
  if (kept !== undefined) await cp(mediaIn(kept), MEDIA_FOLDER, { recursive: true })
}

/** Keeps the database of this worker in a new folder, with its media. */
export async function keepDatabase(payload: Payload, folder: string): Promise<void> {
  await mkdir(folder)
  if (isMongo(env.databaseUrl)) await keepMongo(collectionsIn(folder))
  else await keepSqlite(payload, fileIn(folder))
  await cp(MEDIA_FOLDER, mediaIn(folder), { recursive: true })
}

const fileIn = (folder: string) => path.join(folder, 'portal.db')
const collectionsIn = (folder: string) => path.join(folder, 'collections.json')
const mediaIn = (folder: string) => path.join(folder, 'media')

let migrated = false

/** A copy of a migrated, empty database file, or of the one that was kept, takes the place of the one before. */
async function renewSqlite(payload: Payload, kept?: string): Promise<void> {
  const file = ownFile()
  const empty = `${file}.template`
  const { db } = payload
  if (!migrated) {
    await migrate(payload)
    await keepSqlite(payload, empty)
    migrated = true
    if (kept === undefined) return
  }
  db.drizzle.$client.close()
  // A new file, not new contents of the old one: closed connections linger, and would share their state with ours.
  await Promise.all([file, `${file}-wal`, `${file}-shm`].map((old) => rm(old, { force: true })))
  await copyFile(kept ?? empty, file)
  Reflect.deleteProperty(db, 'client')
  await db.connect?.()
}

async function keepSqlite({ db }: Payload, copy: string): Promise<void> {
  await db.drizzle.$client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  await copyFile(ownFile(), copy)
}

function ownFile(): string {
  return env.databaseUrl.slice('file:'.length)
}

/** Empties the collections and leaves their indexes. */
async function renewMongo(kept?: string): Promise<void> {
  const documents = kept === undefined ? {} : Kept.parse(EJSON.parse(await readFile(kept, 'utf8')))
  await onMongo(async (connection) => {
    const collections = (await connection.db?.collections()) ?? []
    await Promise.all(collections.map((collection) => collection.deleteMany({})))
    for (const [name, rows] of Object.entries(documents)) await connection.collection(name).insertMany(rows)
  })
}

async function keepMongo(copy: string): Promise<void> {
  await onMongo(async (connection) => {
    const collections = (await connection.db?.collections()) ?? []
    const rows = await Promise.all(
      collections.map(async (each) => [each.collectionName, await each.find().toArray()] as const),
    )
    const filled = Object.fromEntries(rows.filter(([, documents]) => documents.length > 0))
    await writeFile(copy, EJSON.stringify(filled, { relaxed: false }))
  })
}

async function onMongo(act: (connection: Connection) => Promise<void>): Promise<void> {
  const connection = await mongoose.createConnection(env.databaseUrl).asPromise()
  try {
    await act(connection)
  } finally {
    await connection.close()
  }
}
