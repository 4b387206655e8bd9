import fs from 'node:fs'
import path from 'node:path'

import { makeReady, type Ready } from './ready.ts'

const TEXT = '; charset=utf-8'

const TYPES: Record<string, string> = {
  '.css': `text/css${TEXT}`,
  '.html': `text/html${TEXT}`,
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': `text/javascript${TEXT}`,
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': `text/plain${TEXT}`,
  '.wasm': 'application/wasm',
  '.avif': 'image/avif',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': `application/xml${TEXT}`,
}

/** What is in the name of a file changes with its contents. */
const HASHED = '/_astro/'

/**
 * The files of the build by their addresses, read once with the compressed forms that lie beside them. They are few and
 * small, and can then be sent like pages: no disk is asked, and no other file can be reached.
 */
export function readStaticFiles(folder: string): ReadonlyMap<string, Ready> {
  const names = fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
  return new Map(
    names.map((name) => {
      const file = path.join(folder, name)
      const address = `/${name.split(path.sep).map(encodeURIComponent).join('/')}`
      return [address, ready(file, address)]
    }),
  )
}

function ready(file: string, address: string): Ready {
  const beside = (ending: string) =>
    fs.existsSync(file + ending) ? fs.readFileSync(file + ending) : undefined
  return makeReady({
    status: 200,
    headers: {
      'Content-Type': TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream',
      'Cache-Control': address.startsWith(HASHED)
        ? 'public, max-age=31536000, immutable'
        : 'public, max-age=3600',
    },
    bodies: { identity: fs.readFileSync(file), gzip: beside('.gz'), br: beside('.br') },
  })
}
