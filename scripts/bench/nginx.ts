import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { freePort } from '../testing/processes.ts'
import { type Answer, ask } from './asking.ts'
import { start, untilReady } from './running.ts'
import { type Usage, usageOf } from './usage.ts'

/** An nginx that serves ready bytes from files: as much as a server can do. */
export interface Nginx {
  url: string
  usage: () => Usage
  stop: () => Promise<void>
}

interface Starting {
  nginx: string
  processes: number
  /** Answers of the site by the paths that they are to have here. */
  answers: ReadonlyMap<string, Answer>
  stopping: AbortSignal
}

const HOLD = fileURLToPath(new URL('./hold.ts', import.meta.url))

/** What nginx says itself. */
const OWN_HEADERS = [
  'connection',
  'content-length',
  'content-type',
  'date',
  'etag',
  'keep-alive',
  'last-modified',
  'server',
  'transfer-encoding',
]

export async function startNginx({ nginx, processes, answers, stopping }: Starting): Promise<Nginx> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sitouttaja-nginx-'))
  fs.chmodSync(folder, 0o755) // started by root, its workers are somebody else
  const port = await freePort()
  const conf = path.join(folder, 'nginx.conf')
  fs.writeFileSync(conf, configuration({ folder, port, processes, answers }))
  for (const [name, { body }] of answers) fs.writeFileSync(path.join(folder, name), body)
  const running = start({
    args: [HOLD, nginx, '-e', 'stderr', '-p', folder, '-c', conf],
    env: process.env,
    stopping,
  })
  const url = `http://127.0.0.1:${String(port)}`
  await untilReady({ running, answers: () => ask({ url }), name: 'nginx' })
  return {
    url,
    usage: () => usageOf(running.pid),
    stop: async () => {
      await running.stop()
      fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}

interface Configuration {
  folder: string
  port: number
  processes: number
  answers: ReadonlyMap<string, Pick<Answer, 'headers'>>
}

/** As good as one can make it: open files kept, no log, connections that stay. */
export function configuration({ folder, port, processes, answers }: Configuration): string {
  const scratch = ['client_body', 'fastcgi', 'proxy', 'scgi', 'uwsgi']
  const locations = [...answers].map(
    ([name, { headers }]) => `    location = /${name} {
      default_type ${quoted(headers['content-type'] ?? 'text/html')};
${headerLines(headers)}
    }`,
  )
  return `daemon off;
worker_processes ${String(processes)};
pid ${folder}/nginx.pid;
events { worker_connections 1024; }
http {
  access_log off;
  server_tokens off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 100000000;
  open_file_cache max=100;
  open_file_cache_valid 10m;
${scratch.map((name) => `  ${name}_temp_path ${folder}/${name};`).join('\n')}
  server {
    listen 127.0.0.1:${String(port)};
    root ${folder};
${locations.join('\n')}
  }
}
`
}

/** The same headers as the site's. One with a dollar sign, which nginx has no way to write, stays out. */
function headerLines(headers: Answer['headers']): string {
  return Object.entries(headers)
    .filter(([name]) => !OWN_HEADERS.includes(name))
    .flatMap(([name, value]) => [value ?? []].flat().map((text) => ({ name, text })))
    .filter(({ text }) => !text.includes('$'))
    .map(({ name, text }) => `      add_header ${name} ${quoted(text)};`)
    .join('\n')
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}
