import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHeader,
  PDFInvalidObject,
  PDFName,
  type PDFObject,
  PDFParser,
  PDFRawStream,
  PDFRef,
  PDFStreamWriter,
} from '@cantoo/pdf-lib'

import { withoutCameraData } from './camera.ts'

export type Pages =
  | { ok: true; data: Uint8Array }
  | { ok: false; reason: 'broken-paper' | 'locked-paper' | 'active-paper' | 'attached-paper' }

/** What programs write beside the pages: who, when, with what, thumbnails, their own working copies, seals. */
const BESIDE = ['Metadata', 'PieceInfo', 'LastModified', 'Thumb', 'CreatorInfo', 'DSS', 'SigFlags'].map(name)

/** Who wrote a remark on a page, and when. A form's field has its own name in the first of these. */
const OF_REMARK = ['T', 'M', 'CreationDate'].map(name)

const PROGRAMS = ['JavaScript', 'Launch', 'RichMedia', 'XFA'].map(name)

/** How much may follow the end, in bytes: mail and web servers leave lines of their own. */
const LOOSE_END = 2048

/** How many objects are read or written before others get their turn. */
const OBJECTS_AT_ONCE = 100

/**
 * Writes a PDF anew from its pages and what they lead to. So what only its earlier versions had and whatever
 * lies beside the pages does not come along, nor the description of the document with its author and dates.
 */
export async function onlyPages(data: Uint8Array): Promise<Pages> {
  const context = isWhole(data) ? await read(data) : undefined
  const root = context?.trailerInfo.Root
  if (!context || !root || !(context.lookup(root) instanceof PDFDict)) return broken
  if (context.trailerInfo.Encrypt) return { ok: false, reason: 'locked-paper' }

  const reached = new Set<PDFObject>()
  const waiting: PDFObject[] = [root]
  for (let object = waiting.pop(); object; object = waiting.pop()) {
    if (reached.has(object)) continue
    if (object instanceof PDFInvalidObject) return broken
    if (object instanceof PDFName && PROGRAMS.includes(object)) return { ok: false, reason: 'active-paper' }
    if (object instanceof PDFDict) {
      const fault = faultOf(object)
      if (fault) return { ok: false, reason: fault }
      dropWhatIsBeside(object)
    }
    if (object instanceof PDFRawStream) dropCameraData(object)
    const inner = within(object, context)
    if (inner.length > 0 || object instanceof PDFRef) reached.add(object)
    for (const one of inner) waiting.push(one)
  }
  for (const [reference] of context.enumerateIndirectObjects()) {
    if (!reached.has(reference)) context.delete(reference)
  }
  context.trailerInfo = { Root: root }
  // Objects are written packed, which readers expect since 1.5.
  if (context.header.toString().startsWith('%PDF-1')) context.header = PDFHeader.forVersion(1, 7)
  const written = await PDFStreamWriter.forContext(context, OBJECTS_AT_ONCE).serializeToBuffer()
  return { ok: true, data: written }
}

const broken = { ok: false, reason: 'broken-paper' } as const

/** The library reads as much as there is; what ends without the mark of an end has been cut off. */
function isWhole(data: Uint8Array): boolean {
  return Buffer.from(data.subarray(-LOOSE_END)).includes('%%EOF')
}

async function read(data: Uint8Array): Promise<PDFContext | undefined> {
  try {
    return await PDFParser.forBytesWithOptions(data, OBJECTS_AT_ONCE).parseDocument()
  } catch {
    // The library's words are about its insides; whoever uploads needs only to know that it cannot be read.
    return undefined
  }
}

/** What an object holds or leads to. */
function within(object: PDFObject, context: PDFContext): PDFObject[] {
  if (object instanceof PDFRef) return [context.lookup(object)].filter((found) => found !== undefined)
  if (object instanceof PDFRawStream) return [object.dict]
  if (object instanceof PDFArray) return object.asArray()
  return object instanceof PDFDict ? [...object.keys(), ...object.values()] : []
}

function faultOf(dict: PDFDict): 'active-paper' | 'attached-paper' | undefined {
  // The file that a specification of a file brings along; and a program that plays a film.
  if (dict.has(name('EF'))) return 'attached-paper'
  return dict.has(name('S')) && dict.has(name('JS')) ? 'active-paper' : undefined
}

function dropWhatIsBeside(dict: PDFDict): void {
  for (const key of BESIDE) dict.delete(key)
  // A seal names who set it, and no longer fits what is written anew.
  for (const key of dict.keys()) {
    const value = dict.lookup(key)
    if (value instanceof PDFDict && value.has(name('ByteRange'))) dict.delete(key)
  }
  const isRemark = dict.has(name('Rect')) && dict.lookup(name('Subtype')) !== name('Widget')
  if (isRemark) for (const key of OF_REMARK) dict.delete(key)
}

/** Of pictures that are stored as the camera's JPEG, and packed no further. */
function dropCameraData(stream: PDFRawStream): void {
  const filter = stream.dict.lookup(name('Filter'))
  const only = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter
  if (only === name('DCTDecode')) stream.updateContents(withoutCameraData(Buffer.from(stream.contents)))
}

function name(word: string): PDFName {
  return PDFName.of(word)
}
