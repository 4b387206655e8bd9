import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  FieldHook,
  PayloadRequest,
} from 'payload'

import { env } from '#env'

import { type RuleOptions, textThat } from '../language/rules.ts'
import { say } from '../language/wording.ts'
import type { Redirect } from '../payload-types.ts'
import { holderOf, isReserved } from './address.ts'
import { addressKey } from './key.ts'
import { isFile, readPath } from './path.ts'
import { endAddress, leadOn } from './redirect-rows.ts'
import type { Row } from './standing.ts'

/** More hops than this have never been written by anybody; it only ends the search. */
const MOST_HOPS = 20

/** Whatever form an old address was pasted in becomes the one that is looked up. */
export const normaliseFrom: FieldHook = ({ value }): unknown => {
  if (typeof value !== 'string') return value
  const path = ownPath(value.trim())
  return (path && readPath(path.replace(/[?#].*$/s, ''))) ?? value.trim()
}

/** An address of ours loses its host and is written as we write it; a file may need its capitals. */
export const normaliseTo: FieldHook = ({ value }): unknown => {
  if (typeof value !== 'string') return value
  const path = ownPath(value.trim())
  const ours = path === undefined ? undefined : readPath(path)
  return ours === undefined ? value.trim() : isFile(ours) ? path : ours
}

/**
 * Chains are shortened, not refused: who writes a redirect does not know of the older ones, and an import brings
 * thousands. A circle is left for the validation to refuse.
 */
export const shortenChain: CollectionBeforeChangeHook<Redirect> = async ({ data, originalDoc, req }) => {
  if (data.kind !== 'moved' || !data.to?.startsWith('/')) return data
  return { ...data, to: await endOf(data.to, { from: data.from, except: originalDoc?.id, req }) }
}

/** The other half of a chain: what led to the address that now leads on, or whose content is gone. */
export const shortenOthers: CollectionAfterChangeHook<Redirect> = async ({ doc, req }) => {
  const rows = { db: req.payload.db, req }
  if (doc.kind === 'gone') await endAddress(doc.from, rows)
  else if (doc.to) await leadOn({ path: doc.from, to: doc.to }, rows)
}

export const refuseFrom = textThat(async (from, { id, req }) => {
  if (readPath(from) !== from) {
    return say(req, {
      fi: 'Kirjoita portaalin sisäinen osoite, kuten /vanha/osoite/.',
      en: 'Write an address within the portal, such as /old/address/.',
    })
  }
  if (isReserved(from)) {
    return say(req, {
      fi: 'Tämä on portaalin oma sivu, eikä sen osoitetta voi ohjata.',
      en: 'This is a page of the portal’s own: its address cannot lead elsewhere.',
    })
  }
  if (await isInUse(from, req)) {
    return say(req, {
      fi: 'Tässä osoitteessa on julkaistua sisältöä. Muuta ensin sen osoitetta.',
      en: 'Something is published at this address. Change its address first.',
    })
  }
  const other = await redirectAt(from, req)
  if (!other || other.id === id) return true
  return say(req, {
    fi: 'Tälle osoitteelle on jo uudelleenohjaus. Muuta sitä.',
    en: 'There already is a redirect for this address. Change that one.',
  })
})

export async function refuseTo(to: unknown, options: RuleOptions): Promise<string | true> {
  const { req } = options
  const redirect: Partial<Redirect> = options.data
  if (redirect.kind === 'gone') {
    return (
      (to ?? '') === '' ||
      say(req, {
        fi: 'Poistuneella osoitteella ei ole uutta osoitetta. Jätä tämä tyhjäksi.',
        en: 'An address that is gone has no new one. Leave this empty.',
      })
    )
  }
  return refuseTarget(to, { ...options, required: true })
}

const refuseTarget = textThat(async (to, { data, req }) => {
  const redirect: Partial<Redirect> = data
  const path = readPath(to)
  if (!isTarget(to)) {
    return say(req, {
      fi: 'Kirjoita portaalin sisäinen osoite, kuten /esseet/, tai koko https-osoite.',
      en: 'Write an address within the portal, such as /en/essays/, or a whole https address.',
    })
  }
  if (path === redirect.from) {
    return say(req, {
      fi: 'Osoite veisi takaisin itseensä.',
      en: 'The address would lead back to itself.',
    })
  }
  const next = path && !(await isInUse(path, req)) ? await redirectAt(path, req) : undefined
  if (next?.kind !== 'gone') return true
  return say(req, {
    fi: 'Sisältö on poistunut osoitteesta, johon tämä veisi.',
    en: 'The content of the address that this would lead to is gone.',
  })
})

/** The path of an address of ours, however it was pasted; undefined for another's. */
function ownPath(written: string): string | undefined {
  if (/^(\/\/|[a-z][a-z\d+.-]*:)/i.test(written)) {
    if (!URL.canParse(written)) return undefined
    const { origin, pathname, search, hash } = new URL(written)
    return origin === new URL(env.siteUrl).origin ? `${pathname}${search}${hash}` : undefined
  }
  return written === '' ? undefined : `/${written.replace(/^\//, '')}`
}

function isTarget(to: string): boolean {
  if (to.startsWith('/')) return readPath(to) !== undefined && !to.startsWith('//')
  return /^https:\/\/\S+$/i.test(to) && URL.canParse(to)
}

interface Search {
  from: string | undefined
  except: string | undefined
  req: PayloadRequest
}

/** Where redirects lead in the end; in a circle, where they began. */
async function endOf(to: string, { from, except, req }: Search): Promise<string> {
  let end = to
  for (let hops = 0; hops < MOST_HOPS; hops += 1) {
    const path = readPath(end)
    if (path === undefined || path === from || (await isInUse(path, req))) return end
    const next = await redirectAt(path, req)
    if (next?.kind !== 'moved' || !next.to || next.id === except) return end
    end = next.to
  }
  return end
}

async function redirectAt(path: string, req: PayloadRequest): Promise<Redirect | undefined> {
  const row = await req.payload.db.findOne<Redirect>({
    collection: 'redirects',
    where: { from: { equals: path } },
    req,
  })
  return row ?? undefined
}

/** Whether readers find a document at this address. */
async function isInUse(path: string, req: PayloadRequest): Promise<boolean> {
  const holder = holderOf(path)
  if (!holder) return false
  const { collection, slug, language, kind } = holder
  const row = await req.payload.db.findOne<Row & { id: string }>({
    collection,
    where: { slugKey: { equals: addressKey({ language: language ?? null }, slug) } },
    req,
  })
  return row !== null && row._status !== 'draft' && (kind === undefined || row.kind === kind)
}
