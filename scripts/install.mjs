import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

import { inWords } from './duration.mjs'
import { waitForLock } from './lock.mjs'

const LINES_TO_SHOW = 30

/**
 * Installs the packages unless those of this very lock file are there. Says what it does, and hides what npm says
 * unless it fails.
 *
 * @param {string} root
 * @returns {Promise<boolean>} whether the packages are there now
 */
export async function installWhenStale(root) {
  const wanted = fingerprint(root)
  if (installed(root) === wanted) return true
  fs.mkdirSync(path.join(root, '.cache'), { recursive: true })
  const release = await waitForLock({
    file: path.join(root, '.cache', 'install.lock'),
    onWait: () => {
      console.log('Another command is installing the packages; waiting for it.')
    },
  })
  try {
    return installed(root) === wanted || (await install(root, wanted))
  } finally {
    release()
  }
}

/**
 * @param {string} root
 * @param {string} wanted
 */
async function install(root, wanted) {
  const isFirst = !fs.existsSync(path.join(root, 'node_modules'))
  console.log(
    isFirst ? 'Installing the packages; this takes a few minutes …' : 'Bringing the packages up to date …',
  )
  const began = performance.now()
  fs.rmSync(stampFile(root), { force: true })
  const { code, output } = await npmInstall(root)
  const took = inWords(performance.now() - began)
  if (code !== 0) {
    console.error(output.trimEnd().split('\n').slice(-LINES_TO_SHOW).join('\n'))
    console.error(`npm could not install the packages (after ${took}); its last lines are above.`)
    return false
  }
  fs.writeFileSync(stampFile(root), wanted)
  console.log(`The packages are installed (${took}).`)
  return true
}

/**
 * Not `npm ci`: a lock file written where the registry lacks some platform's build has no entry for it, and `ci`
 * refuses such a lock. `--no-save` keeps `install` from rewriting it.
 *
 * @param {string} root
 * @returns {Promise<{ code: number, output: string }>}
 */
function npmInstall(root) {
  const words = ['install', '--no-save', '--no-audit', '--no-fund', '--include=dev', '--include=optional']
  const cli = process.env.npm_execpath
  // Other package managers set the variable too, and theirs is no npm.
  const isNpm = cli !== undefined && path.basename(cli).startsWith('npm-cli')
  const child = isNpm
    ? spawn(process.execPath, [cli, ...words], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    : spawn(['npm', ...words].join(' '), { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: true })
  const stop = () => child.kill()
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, stop)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8')
    stream.on('data', (/** @type {string} */ text) => (output += text))
  }
  return new Promise((resolve) => {
    child.once('error', (error) => {
      resolve({ code: 1, output: error.message })
    })
    child.once('close', (code) => {
      resolve({ code: code ?? 1, output })
    })
  }).finally(() => {
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.off(signal, stop)
  })
}

/**
 * Packages of another platform in a copied or shared folder are stale too.
 *
 * @param {string} root
 */
function fingerprint(root) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`)
  for (const file of ['package.json', 'package-lock.json'])
    hash.update(fs.readFileSync(path.join(root, file)))
  return hash.digest('hex')
}

/** @param {string} root */
function installed(root) {
  return fs.existsSync(stampFile(root)) ? fs.readFileSync(stampFile(root), 'utf8') : undefined
}

/** @param {string} root */
function stampFile(root) {
  return path.join(root, 'node_modules', '.sitouttaja')
}
