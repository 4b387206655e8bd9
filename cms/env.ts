import os from 'node:os'
import path from 'node:path'

import { z } from 'zod'

/**
 * Every environment variable of the portal, with its default. An empty value counts as absent,
 * so that a copied `.env.example` changes nothing.
 */
const schema = z.object({
  SITE_PORT: port(4321),
  CMS_PORT: port(3000),
  HOST: z.string().default('127.0.0.1'),
  SITE_URL: url().optional(),
  CMS_URL: url().optional(),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: z
    .string()
    .regex(/^(file:.+|mongodb(\+srv)?:\/\/.+)$/, 'must begin with file: (SQLite) or mongodb:// (MongoDB)')
    .optional(),
  PAYLOAD_SECRET: z.string().min(16, 'must have at least 16 characters').optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/.+$/, 'must begin with smtp:// or smtps://')
    .optional(),
  SEED: z.enum(['demo', 'none'], 'must be demo or none').default('demo'),
  WEB_CONCURRENCY: wholeNumber(1, 64).default(Math.min(os.availableParallelism(), 2)),
  TRUST_PROXY: z
    .string()
    .transform((text, context) => {
      const trusted = readTrustedProxies(text)
      if (trusted) return trusted
      context.addIssue('must be a number of proxies or a list of addresses divided by commas')
      return z.NEVER
    })
    .optional(),
  VOIKKO_DICTIONARY: z.string().optional(),
})

/** The names that `.env.example` explains. */
export const VARIABLES: readonly string[] = Object.keys(schema.shape)

/** How many proxies stand before us, or which addresses they have. */
export type TrustedProxies = { count: number } | { addresses: readonly string[] }

export type Env = ReturnType<typeof readEnv>

/** A variable has a value that the portal cannot run with. The message is one sentence for a person. */
export class WrongEnvironment extends Error {}

/** @throws WrongEnvironment naming the first wrong variable. */
export function readEnv(source: Readonly<Record<string, string | undefined>>) {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const name = String(issue?.path[0] ?? 'The environment')
    throw new WrongEnvironment(`${name} ${issue?.message ?? 'is wrong'} (it is "${source[name] ?? ''}").`)
  }
  const values = parsed.data
  const dataDir = path.resolve(values.DATA_DIR)
  return {
    sitePort: values.SITE_PORT,
    cmsPort: values.CMS_PORT,
    host: values.HOST,
    siteUrl: values.SITE_URL ?? `http://localhost:${String(values.SITE_PORT)}`,
    cmsUrl: values.CMS_URL ?? `http://localhost:${String(values.CMS_PORT)}`,
    dataDir,
    databaseUrl: absoluteFile(values.DATABASE_URL ?? `file:${path.join(dataDir, 'portal.db')}`),
    /** Absent only where no database is opened: in the build, and in the supervisor before it has made one. */
    secret: values.PAYLOAD_SECRET,
    smtpUrl: values.SMTP_URL,
    seed: values.SEED,
    webConcurrency: values.WEB_CONCURRENCY,
    trustProxy: values.TRUST_PROXY,
    voikkoDictionary: values.VOIKKO_DICTIONARY,
  }
}

export const env: Env = readEnv(process.env)

function port(standard: number) {
  return wholeNumber(1, 65_535).default(standard)
}

function wholeNumber(least: number, most: number) {
  const wrong = `must be a whole number from ${String(least)} to ${String(most)}`
  return z
    .string()
    .regex(/^\d+$/, wrong)
    .transform(Number)
    .pipe(z.number().min(least, wrong).max(most, wrong))
}

function url() {
  return z
    .string()
    .regex(/^https?:\/\/[^/]+\/?$/, 'must be an address such as https://portal.example, without a path')
    .transform((text) => text.replace(/\/$/, ''))
}

function absoluteFile(databaseUrl: string): string {
  return databaseUrl.startsWith('file:')
    ? `file:${path.resolve(databaseUrl.slice('file:'.length))}`
    : databaseUrl
}

function readTrustedProxies(text: string): TrustedProxies | undefined {
  if (/^\d+$/.test(text)) return { count: Number(text) }
  const addresses = text.split(',').map((address) => address.trim())
  return addresses.every((address) => /^[\da-f.:]+(\/\d+)?$/i.test(address)) ? { addresses } : undefined
}
