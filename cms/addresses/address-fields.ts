import type {
  CollectionBeforeChangeHook,
  Field,
  FieldHook,
  PayloadRequest,
  TextField,
  TextFieldSingleValidation,
} from 'payload'

import { nobody } from '../access.ts'
import { say } from '../language/wording.ts'
import type { Addressed } from './address.ts'
import { addressOf, isReserved } from './address.ts'
import { baseOf, noteGenerated } from './free-slugs.ts'
import { addressKey, type AddressParts, keyFor } from './key.ts'
import { freeSlug, isFromTitle, slugify } from './slug.ts'

/** What a title without a single usable letter gives. */
const NAMELESS = 'nimeton'

/**
 * The two fields of an address: the slug that people see, and the hidden key that makes it unique. The key
 * is never empty (MongoDB takes two empty ones for duplicates) and belongs to an address only while readers
 * can reach it: drafts and the trash hold none, so that a new document may take it over.
 */
export function addressFields(collection: Addressed): Field[] {
  return [slugField(collection), slugKeyField]
}

/** Sets the key from what the document will be after the write. Goes with `addressFields`. */
export function holdAddress(
  collection: Addressed,
): CollectionBeforeChangeHook<AddressParts & { id: string }> {
  return async ({ data, originalDoc, req }) => {
    const after: AddressParts = { ...originalDoc, ...data }
    const held = after.id ? await publicKey(collection, after.id, req) : undefined
    return { ...data, slugKey: keyFor(after, held) }
  }
}

function slugField(collection: Addressed): TextField {
  return {
    name: 'slug',
    type: 'text',
    index: true,
    label: { fi: 'Osoitteen loppuosa', en: 'Last part of the address' },
    admin: {
      position: 'sidebar',
      description: {
        fi: 'Muodostuu nimestä, jos jätät tämän tyhjäksi.',
        en: 'Made from the title when left empty.',
      },
    },
    hooks: { beforeValidate: [chooseSlug(collection)], beforeDuplicate: [() => null] },
    validate: refuseTaken(collection),
  }
}

const slugKeyField: TextField = {
  name: 'slugKey',
  type: 'text',
  unique: true,
  index: true,
  hidden: true,
  access: { create: nobody, update: nobody },
}

/**
 * Keeps a slug that somebody typed (refuseTaken judges it). Otherwise the slug follows the title until
 * readers have seen it, and is always one that is free.
 */
function chooseSlug(collection: Addressed): FieldHook<AddressParts & { id: string }> {
  return async ({ data, originalDoc, req, siblingData }) => {
    const before: Partial<AddressParts> = originalDoc ?? {}
    const sent: unknown = siblingData.slug
    const typed = typeof sent === 'string' && sent.trim() !== '' && sent !== before.slug
    if (typed) return slugify(sent) || NAMELESS

    const after: AddressParts = { ...before, ...data }
    const title = after.title ?? after.name ?? ''
    if (title === '') return before.slug ?? null
    if (
      before.slug &&
      sent !== '' &&
      sent !== null &&
      !isFromTitle(before.slug, before.title ?? before.name ?? '')
    )
      return before.slug

    const held = before.id ? await publicKey(collection, before.id, req) : undefined
    if (before.slug && held === addressKey(before, before.slug) && before.language === after.language)
      return before.slug
    const base = slugify(title) || NAMELESS
    const claim = { language: after.language, except: before.id, req }
    const slug = freeSlug(base, await takenSlugs(collection, base, claim))
    noteGenerated(req, { collection, slug, base })
    return slug
  }
}

/** A slug that was typed and is another's gets a message, not a number behind it. */
function refuseTaken(collection: Addressed): TextFieldSingleValidation {
  return async (slug, { data, id, req }) => {
    if (!slug || baseOf(req, collection, slug) !== undefined) return true
    const document: AddressParts = data
    if (isPortals(collection, document, slug)) {
      return say(req, {
        fi: `Osoite ”${slug}” on portaalin omassa käytössä. Valitse toinen.`,
        en: `The address “${slug}” is the portal’s own. Choose another.`,
      })
    }
    const holders = await req.payload.db.find<AddressParts>({
      collection,
      where: { slugKey: { equals: addressKey(document, slug) } },
      limit: 2,
      pagination: false,
      req,
    })
    if (holders.docs.every((holder) => holder.id === id)) return true
    return say(req, {
      fi: `Osoite ”${slug}” on jo käytössä. Valitse toinen.`,
      en: `The address “${slug}” is taken. Choose another.`,
    })
  }
}

/** A page stands first in its address, where the lists and the machines of the portal stand too. */
function isPortals(
  collection: Addressed,
  { language }: Pick<AddressParts, 'language'>,
  slug: string,
): boolean {
  return (
    collection === 'pages' && addressOf(collection, { slug, language: language ?? null }).some(isReserved)
  )
}

interface Claim {
  language: string | null | undefined
  except: string | null | undefined
  req: PayloadRequest
}

async function takenSlugs(collection: Addressed, base: string, { language, except, req }: Claim) {
  const prefix = addressKey({ language: language ?? null }, base)
  const { docs } = await req.payload.db.find<AddressParts>({
    collection,
    where: { slugKey: { like: prefix } },
    select: { slug: true },
    pagination: false,
    limit: 0,
    req,
  })
  const others = docs.filter(({ id }) => id !== except).flatMap(({ slug }) => slug ?? [])
  return new Set(isPortals(collection, { language: language ?? null }, base) ? [...others, base] : others)
}

/** The key of the row that readers see; hooks are given the newest version, which may be another. */
async function publicKey(
  collection: Addressed,
  id: string,
  req: PayloadRequest,
): Promise<string | undefined> {
  const row = await req.payload.db.findOne<AddressParts & { id: string }>({
    collection,
    where: { id: { equals: id } },
    req,
  })
  return row?.slugKey ?? undefined
}
