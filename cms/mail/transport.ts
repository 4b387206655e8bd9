import { createHash } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { createTransport } from 'nodemailer'
import { z } from 'zod'

import { env } from '../env.ts'

/** A letter on its way. */
export interface Message {
  /** Of the outbox: the same letter has the same, however often it is sent. */
  key: string
  from: { name: string; address: string }
  to: string
  subject: string
  text: string
  html: string
  headers?: Readonly<Record<string, string>>
}

/** How long a mail server may take to answer, in milliseconds. All of it together stays below a claim. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 15_000 }

/** Nothing in a letter may name a file of ours or an address to fetch. */
const OUR_TEXTS_ONLY = { disableFileAccess: true, disableUrlAccess: true }

/** Where mails lie as files when there is no mail server. */
export function mailFolder(): string {
  return path.join(env.dataDir, 'mail')
}

/**
 * Sends a letter by the server of `SMTP_URL`, or lays it into the folder for mails.
 *
 * @throws what the server or the disk says.
 */
export async function send({ key, from, to, headers, ...content }: Message): Promise<void> {
  const { smtpUrl } = env
  const transport =
    smtpUrl === undefined
      ? createTransport({ streamTransport: true, buffer: true, newline: 'windows', ...OUR_TEXTS_ONLY })
      : createTransport({ url: smtpUrl, ...PATIENCE, ...OUR_TEXTS_ONLY })
  const name = nameOf(key)
  const sent: unknown = await transport.sendMail({
    ...content,
    from,
    to: { name: '', address: to }, // as one address: a comma in it makes no two
    messageId: `<${name}@${new URL(env.siteUrl).hostname}>`,
    headers: { 'Auto-Submitted': 'auto-generated', ...headers }, // RFC 3834: nobody's absence answers
  })
  transport.close()
  if (smtpUrl === undefined) await keep(name, sent)
}

const Written = z.object({ message: z.instanceof(Buffer) })

/** Under its own name: sent twice it is there once. */
async function keep(name: string, sent: unknown): Promise<void> {
  const file = path.join(mailFolder(), `${name}.eml`)
  await mkdir(mailFolder(), { recursive: true, mode: 0o700 })
  await writeFile(`${file}.part`, Written.parse(sent).message, { mode: 0o600 })
  await rename(`${file}.part`, file) // a whole letter or none
}

/** A key may hold ids of many kinds; of it a name that any server and disk takes. */
function nameOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 32)
}
