import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { seeToDictionary } from './dictionary.ts'

let folder: string
let said: string[]
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sitouttaja-dictionary-'))
  said = []
})
afterEach(() => {
  vi.unstubAllEnvs()
  fs.rmSync(folder, { recursive: true })
})

test('nothing is fetched where a dictionary is named, or there is one', async () => {
  standIn('exit 1')
  await seeTo({ voikkoDictionary: '/somewhere' })
  fs.mkdirSync(path.join(folder, 'data/voikko/usr/lib/voikko/5/mor-standard'), { recursive: true })
  fs.writeFileSync(path.join(folder, 'data/voikko/usr/lib/voikko/5/mor-standard/mor.vfst'), '')
  await seeTo({})
  expect(said).toEqual([])
})

test.skipIf(!hasDpkg())('who may install nothing unpacks the package', async () => {
  const tree = path.join(folder, 'tree')
  fs.mkdirSync(path.join(tree, 'usr/lib/voikko/5/mor-standard'), { recursive: true })
  fs.writeFileSync(path.join(tree, 'usr/lib/voikko/5/mor-standard/mor.vfst'), 'words')
  fs.mkdirSync(path.join(tree, 'DEBIAN'))
  const control = ['Package: voikko-fi', 'Version: 1', 'Architecture: all', 'Maintainer: A', 'Description: B']
  fs.writeFileSync(path.join(tree, 'DEBIAN/control'), `${control.join('\n')}\n`)
  execFileSync('dpkg-deb', ['-b', tree, path.join(folder, 'voikko-fi.deb')])
  standIn(`[ "$1" = download ] && cp '${folder}/voikko-fi.deb' .`)
  await seeTo({})
  expect(said).toEqual(['Fetching the dictionary of Finnish words …', expect.stringMatching(/is there/)])
  expect(fs.readdirSync(path.join(folder, 'data/voikko'))).toEqual(['usr'])
})

test('what cannot be fetched is told of once a day', async () => {
  standIn('exit 100')
  await seeTo({})
  expect(said.at(-1)).toContain('apt-get install voikko-fi')
  await seeTo({})
  expect(said).toHaveLength(2)
  fs.utimesSync(path.join(folder, 'data/voikko/tried'), 0, 0)
  await seeTo({})
  expect(said).toHaveLength(4)
})

/** A package tool that does as we say, before the system's on the way. */
function standIn(script: string): void {
  const bin = path.join(folder, 'bin')
  fs.mkdirSync(bin, { recursive: true })
  fs.writeFileSync(path.join(bin, 'apt-get'), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  vi.stubEnv('PATH', `${bin}:${process.env.PATH ?? ''}`)
}

async function seeTo(wish: { voikkoDictionary?: string }): Promise<void> {
  await seeToDictionary(
    { dataDir: path.join(folder, 'data'), usual: [], ...wish },
    { isRoot: false, stopping: new AbortController().signal, say: (line) => said.push(line) },
  )
}

function hasDpkg(): boolean {
  return ['/usr/bin/dpkg-deb', '/bin/dpkg-deb'].some((file) => fs.existsSync(file))
}
