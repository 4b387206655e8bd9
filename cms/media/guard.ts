import { readdir } from 'node:fs/promises'

import { type CollectionBeforeOperationHook, type PayloadRequest, ValidationError } from 'payload'

import type { Wording } from '../language/language.ts'
import { say } from '../language/wording.ts'
import { ENDINGS, fileTypeOf, type FileType } from './file-type.ts'
import { freeFileName } from './file-name.ts'
import { MEDIA_FOLDER } from './folder.ts'
import { cleanPaper } from './paper/clean.ts'
import { cleanPicture, MOST_MEGAPIXELS } from './picture.ts'
import { cleanSound } from './sound/sound.ts'

const MOST_MEGABYTES = 25

/** The largest file, in bytes. */
export const MOST_BYTES = MOST_MEGABYTES * 1024 * 1024

const REFUSALS = {
  missing: { fi: 'Valitse tiedosto.', en: 'Choose a file.' },
  'too-large': {
    fi: `Tiedosto on yli ${String(MOST_MEGABYTES)} megatavua.`,
    en: `The file is larger than ${String(MOST_MEGABYTES)} megabytes.`,
  },
  'unknown-type': {
    fi: 'Tällaista tiedostoa ei oteta vastaan. Kelpaavat kuvat (JPEG, PNG, WebP, AVIF, GIF), PDF ja ääni (MP3, M4A, WAV, OGG).',
    en: 'Files of this type are not taken in. Pictures (JPEG, PNG, WebP, AVIF, GIF), PDF and sound (MP3, M4A, WAV, OGG) are.',
  },
  'broken-picture': {
    fi: 'Kuva on rikki tai vajaa, eikä sitä voi lukea.',
    en: 'The picture is broken or breaks off, and cannot be read.',
  },
  'too-many-pixels': {
    fi: `Kuvassa on yli ${String(MOST_MEGAPIXELS)} miljoonaa kuvapistettä. Pienennä sitä ensin.`,
    en: `The picture has more than ${String(MOST_MEGAPIXELS)} million pixels. Make it smaller first.`,
  },
  'broken-paper': {
    fi: 'PDF on rikki tai vajaa, eikä sitä voi lukea. Tallenna se uudelleen.',
    en: 'The PDF is broken or breaks off, and cannot be read. Save it anew.',
  },
  'active-paper': {
    fi: 'PDF sisältää ohjelman tai toiminnon, joka käynnistyy lukijan koneella. Tallenna se ilman niitä.',
    en: 'The PDF holds a program or an action that would run on a reader’s computer. Save it without them.',
  },
  'attached-paper': {
    fi: 'PDF:n mukana on liitetiedostoja. Tallenna se ilman niitä ja tuo ne erikseen.',
    en: 'The PDF brings other files along. Save it without them, and bring them in by themselves.',
  },
  'locked-paper': {
    fi: 'PDF on salattu, joten sitä ei voi tarkastaa. Tallenna se ilman salausta.',
    en: 'The PDF is encrypted, so it cannot be checked. Save it without encryption.',
  },
  'heavy-paper': {
    fi: 'PDF purkautuu liian suureksi tarkastettavaksi.',
    en: 'The PDF unpacks into more than can be checked.',
  },
  'broken-sound': {
    fi: 'Äänite on rikki tai vajaa, eikä sitä voi lukea.',
    en: 'The recording is broken or breaks off, and cannot be read.',
  },
  'mixed-sound': {
    fi: 'Äänitteen mukana on muutakin, kuten kuvaa tai kappalejako. Tallenna pelkkä ääni.',
    en: 'The recording holds more than sound, such as pictures or chapters. Save the sound alone.',
  },
} as const satisfies Record<string, Wording>

type Reason = keyof typeof REFUSALS

type Inspected = { ok: true; type: FileType; data: Buffer } | { ok: false; reason: Reason }

/**
 * Looks at a file before Payload does anything with it, and hands on a clean one under a name of its own.
 * A stranger's file is left unopened: this runs before access is asked, which will turn it away.
 */
export const guardUpload: CollectionBeforeOperationHook = async ({ operation, req, overrideAccess }) => {
  if (operation !== 'create' && operation !== 'update') return
  if (!overrideAccess && !req.user) return
  const { file } = req
  if (!file) {
    // Payload would fetch a file from an address instead, past this guard.
    if (operation === 'create') refuse('missing', req)
    return
  }
  const inspected = await inspect(file.data)
  if (!inspected.ok) refuse(inspected.reason, req)
  const { type, data } = inspected
  const name = freeFileName({ wish: file.name, ending: ENDINGS[type], taken: await filesThere() })
  req.file = { ...file, name, mimetype: type, data, size: data.length }
}

async function inspect(data: Buffer): Promise<Inspected> {
  if (data.length > MOST_BYTES) return { ok: false, reason: 'too-large' }
  const type = fileTypeOf(data)
  switch (type) {
    case undefined:
      return { ok: false, reason: 'unknown-type' }
    case 'application/pdf':
      return named(type, await cleanPaper(data))
    case 'audio/mpeg':
    case 'audio/mp4':
    case 'audio/ogg':
    case 'audio/wav':
      return named(type, cleanSound(data, type))
    case 'image/jpeg':
    case 'image/png':
    case 'image/webp':
    case 'image/avif':
    case 'image/gif':
      return named(type, await cleanPicture(data, type))
  }
}

type Cleaned = { ok: true; data: Buffer } | { ok: false; reason: Reason }

function named(type: FileType, cleaned: Cleaned): Inspected {
  return cleaned.ok ? { ...cleaned, type } : cleaned
}

async function filesThere(): Promise<string[]> {
  try {
    return await readdir(MEDIA_FOLDER)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

function refuse(reason: Reason, req: PayloadRequest): never {
  const errors = [{ path: 'file', message: say(req, REFUSALS[reason]) }]
  throw new ValidationError({ collection: 'media', errors, req }, req.t)
}
