import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { vi } from 'vitest'

import { findTools } from '../../scripts/bench/tools.ts'
import { freePort, hear } from '../../scripts/testing/processes.ts'

const DOCUMENTED = 'docs/deploy/nginx.conf'

export interface Nginx {
  url: string
  /** Where it listens for those who come without TLS. */
  plainUrl: string
  stop: () => Promise<void>
}

/** The program; where there is none that is said, and `REQUIRE_ALL=1` demands it. */
export function findNginx(): string | undefined {
  const { nginx } = findTools()
  if (nginx !== undefined) return nginx
  const missing = 'There is no nginx here: the test of the portal behind it'
  if (process.env.REQUIRE_ALL === '1') throw new Error(`${missing} cannot run, and REQUIRE_ALL=1 demands it.`)
  console.warn(`${missing} is skipped.`)
  return undefined
}

/** nginx as we recommend it, on ports of its own and without certificates, before a portal on the given port. */
export async function startNginx({ nginx, portal }: { nginx: string; portal: number }): Promise<Nginx> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sitouttaja-proxy-'))
  fs.chmodSync(folder, 0o755) // started by root, its workers are somebody else
  const [port, plainPort] = [await freePort(), await freePort()]
  const servers = fs
    .readFileSync(DOCUMENTED, 'utf8')
    .replace(/^ *(listen \[::\]|ssl_certificate).*\n/gm, '')
    .replaceAll('listen 443 ssl http2', `listen 127.0.0.1:${String(port)}`)
    .replaceAll('listen 80', `listen 127.0.0.1:${String(plainPort)}`)
    .replaceAll('127.0.0.1:4321', `127.0.0.1:${String(portal)}`)
  const file = path.join(folder, 'nginx.conf')
  fs.writeFileSync(file, around(folder, servers))
  const child = spawn(nginx, ['-e', 'stderr', '-p', folder, '-c', file])
  const heard = hear(child)
  const url = `http://127.0.0.1:${String(port)}`
  await vi.waitFor(
    async () => {
      if (child.exitCode !== null) throw new Error(`nginx ended:\n${heard()}`)
      await fetch(url)
    },
    { timeout: 20_000 },
  )
  return {
    url,
    plainUrl: `http://127.0.0.1:${String(plainPort)}`,
    stop: async () => {
      child.kill('SIGTERM')
      if (child.exitCode === null) await once(child, 'exit')
      fs.rmSync(folder, { recursive: true })
    },
  }
}

/** What Debian has around it, as far as it matters, and nothing outside the folder. */
function around(folder: string, servers: string): string {
  const scratch = ['client_body', 'fastcgi', 'proxy', 'scgi', 'uwsgi']
  return `daemon off;
pid ${folder}/nginx.pid;
events { worker_connections 256; }
http {
  access_log off;
  gzip on;
${scratch.map((name) => `  ${name}_temp_path ${folder}/${name};`).join('\n')}
${servers}
}
`
}
