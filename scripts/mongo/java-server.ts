import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'

import { JAVA } from '../java.ts'
import { newDatabaseName } from './given.ts'
import { outcomeOf } from './program.ts'
import type { Missing, MongoServer } from './server.ts'

const HERE = import.meta.dirname
const POM = path.join(HERE, 'pom.xml')
const JARS = path.resolve(HERE, '../../.cache/mongo-java-server')
const LEAST_JAVA = 17

const TO_ANSWER = 20_000
const TO_DOWNLOAD = 60_000
const TO_STOP = 5_000

/** mongo-java-server over a temporary H2 file: not MongoDB, but its protocol, where no `mongod` can be had. */
export async function javaServer(signal: AbortSignal): Promise<MongoServer | Missing> {
  const problem = (await whyNoJava(signal)) ?? (await whyNoJars(signal))
  if (problem) return { missing: problem }
  return launch()
}

/** The single-file launcher needs the compiler, which a mere runtime environment lacks. */
async function whyNoJava(signal: AbortSignal): Promise<string | undefined> {
  const { output } = await outcomeOf({ command: JAVA, args: ['--list-modules'], silence: TO_ANSWER, signal })
  const version = /^jdk\.compiler@(\d+)/m.exec(output)?.[1]
  if (Number(version) >= LEAST_JAVA) return undefined
  return `mongo-java-server needs a JDK, version ${String(LEAST_JAVA)} or newer, and there is none`
}

/** The list of jars lies beside them once all are there: it tells a broken-off download, and an older version. */
async function whyNoJars(signal: AbortSignal): Promise<string | undefined> {
  const wanted = await readFile(POM, 'utf8')
  const list = path.join(JARS, 'pom.xml')
  const present = await readFile(list, 'utf8').catch(() => undefined)
  if (present === wanted) return undefined

  await rm(JARS, { recursive: true, force: true })
  const maven = await outcomeOf({
    command: 'mvn',
    // Relative, because a path with a space in it would need quotes in the one shell and not in the other.
    args: ['-B', 'dependency:copy-dependencies', `-DoutputDirectory=${path.relative(HERE, JARS)}`],
    folder: HERE,
    silence: TO_DOWNLOAD,
    signal,
  })
  if (!maven.ok) {
    const reason = maven.reason ?? /^\[ERROR\] (.{1,200})/m.exec(maven.output)?.[1] ?? 'it failed'
    return `mongo-java-server needs Maven (mvn) to fetch it, which did not: ${reason}`
  }
  await writeFile(list, wanted)
  return undefined
}

async function launch(): Promise<MongoServer> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'sitouttaja-mongo-'))
  // The asterisk is Java's own, for every jar of the folder. A serial collector keeps it small beside the tests.
  const args = ['-XX:+UseSerialGC', '-Xmx512m', '-cp', path.join(JARS, '*')]
  const child = spawn(JAVA, [...args, path.join(HERE, 'Server.java'), path.join(folder, 'portal.h2')], {
    // Out of reach of Ctrl-C: the tests that use it have to end first.
    detached: process.platform !== 'win32',
  })
  let complaints = ''
  child.stderr.on('data', (chunk: Buffer) => {
    complaints = (complaints + chunk.toString()).slice(-2000)
  })
  const ended = once(child, 'close')
  const stop = async () => {
    // Closing its input is how Server.java is asked to end, so it also ends when this process cannot ask.
    child.stdin.end()
    const patience = setTimeout(() => child.kill('SIGKILL'), TO_STOP)
    await ended
    clearTimeout(patience)
    await rm(folder, { recursive: true, force: true })
  }
  const port = await Promise.race([portOf(child.stdout), ended.then(() => undefined)])
  if (port === undefined) {
    await stop()
    throw new Error(`mongo-java-server did not start.\n${complaints}`)
  }
  return {
    url: `mongodb://127.0.0.1:${port}/${newDatabaseName()}`,
    name: `mongo-java-server ${await versionOfJars()}, which speaks MongoDB's protocol`,
    stop,
  }
}

async function portOf(output: NodeJS.ReadableStream): Promise<string | undefined> {
  for await (const line of createInterface({ input: output })) {
    const port = /^listening (\d+)$/.exec(line)?.[1]
    if (port) return port
  }
  return undefined
}

async function versionOfJars(): Promise<string> {
  const names = await readdir(JARS)
  return names.flatMap((name) => /^mongo-java-server-h2-backend-(.+)\.jar$/.exec(name)?.[1] ?? [])[0] ?? ''
}
