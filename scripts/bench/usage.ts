import { execFileSync } from 'node:child_process'
import fs from 'node:fs'

import { sum } from './figures.ts'

/** What a process and all it has started have used, by the system's own books. */
export interface Usage {
  cpuMs: number
  /** Resident memory of each process. */
  bytes: number[]
}

interface Entry {
  pid: number
  parent: number
  cpuMs: number
  bytes: number
}

/** Linux counts processor time for its programs in hundredths of a second, whatever its own clock does. */
const TICK_MS = 10

/** In seconds. */
const DAY = 24 * 3600

/** Of a process and its descendants, living ones. */
export function usageOf(pid: number): Usage {
  const family = familyOf(pid, table())
  return { cpuMs: sum(family.map(({ cpuMs }) => cpuMs)), bytes: family.map(({ bytes }) => bytes) }
}

/**
 * Processor time of a process alone, in milliseconds. Linux tells that of each thread in nanoseconds; elsewhere it is as
 * fine as `ps`.
 */
export function cpuOf(pid: number): number {
  const threads = listOrNothing(`/proc/${String(pid)}/task`).map((thread) =>
    Number.parseInt(readOrNothing(`/proc/${String(pid)}/task/${thread}/schedstat`)),
  )
  const isTold = threads.some((nanoseconds) => nanoseconds > 0)
  if (isTold) return sum(threads.filter((nanoseconds) => !Number.isNaN(nanoseconds))) / 1e6
  return table().find((entry) => entry.pid === pid)?.cpuMs ?? 0
}

/** A line of /proc/<pid>/stat; the name in brackets may hold anything, brackets and spaces too. */
export function readStat(stat: string): Omit<Entry, 'pid' | 'bytes'> {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [parent, userTicks, systemTicks] = [fields[1], fields[11], fields[12]].map(Number)
  return { parent: parent ?? 0, cpuMs: ((userTicks ?? 0) + (systemTicks ?? 0)) * TICK_MS }
}

/** A line of `ps -o pid=,ppid=,rss=,time=`; the time reads `1:02.34`, `00:01:02` or `1-00:01:02`. */
export function readPs(line: string): Entry | undefined {
  const [pid, parent, kilobytes, time] = line.trim().split(/\s+/)
  if (time === undefined) return undefined
  const [clock = '', days = '0'] = time.split('-').toReversed()
  const seconds = clock.split(':').reduce((total, part) => total * 60 + Number(part), 0) + Number(days) * DAY
  return {
    pid: Number(pid),
    parent: Number(parent),
    cpuMs: Math.round(seconds * 1000),
    bytes: Number(kilobytes) * 1024,
  }
}

function familyOf(pid: number, table: readonly Entry[]): Entry[] {
  const own = table.filter((entry) => entry.pid === pid)
  const children = table.filter(({ parent }) => parent === pid)
  return [...own, ...children.flatMap((child) => familyOf(child.pid, table))]
}

function table(): Entry[] {
  return fs.existsSync('/proc/self/stat') ? fromProc() : fromPs()
}

function fromProc(): Entry[] {
  return fs
    .readdirSync('/proc')
    .map(Number)
    .filter(Boolean)
    .flatMap((pid) => {
      const stat = readOrNothing(`/proc/${String(pid)}/stat`)
      const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readOrNothing(`/proc/${String(pid)}/status`))?.[1] ?? '0'
      return stat === '' ? [] : [{ pid, ...readStat(stat), bytes: Number(kilobytes) * 1024 }]
    })
}

function fromPs(): Entry[] {
  const text = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss=,time='], { encoding: 'utf8' })
  return text.split('\n').flatMap((line) => readPs(line) ?? [])
}

/** Threads and processes may end between our look at the folder and at its file. */
function listOrNothing(folder: string): string[] {
  try {
    return fs.readdirSync(folder)
  } catch {
    return []
  }
}

function readOrNothing(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
