import { addressOf, type Addressed, type Located } from './address.ts'

/** What of a document's public row tells where readers find it. */
export interface Row extends Located {
  slugKey?: string | null
  _status?: string | null
  deletedAt?: string | null
}

/**
 * Where a document stands with its readers. `home`: the addresses are its own, also while it is unpublished, for
 * readers know them and it may come back. `draft`: readers have never seen it, or only before it was in the trash.
 */
export type Standing =
  | { at: 'home'; paths: readonly string[]; isPublic: boolean }
  | { at: 'trash'; paths: readonly string[] }
  | { at: 'draft' }
  | { at: 'deleted' }

/** What is to be done to the redirects. Every step may be taken twice. */
export type Step =
  /** Nothing leads away from an address that is in use. */
  | { do: 'free'; path: string }
  /** The old address leads to the new one, and so does all that led to the old one. */
  | { do: 'lead'; path: string; to: string }
  /** The address tells that its content is gone, and so does all that led to it. */
  | { do: 'end'; path: string }
  /** What was ended lives again, at this address. */
  | { do: 'revive'; path: string; to: string }
  /** What was ended never lives again. */
  | { do: 'forget'; path: string }

export function standingOf(collection: Addressed, row: Row | null | undefined): Standing {
  if (!row) return { at: 'deleted' }
  const paths = addressOf(collection, row)
  if (row.deletedAt) return { at: 'trash', paths }
  if (!row.slugKey || row.slugKey.startsWith('draft:')) return { at: 'draft' }
  return { at: 'home', paths, isPublic: row._status !== 'draft' }
}

/**
 * The steps that keep old addresses alive when a document goes from one standing to another.
 *
 * Renamed: the old address leads to the new one. Trashed or deleted: it tells that the content is gone. Restored:
 * as if nothing had happened. Unpublished: nothing is written; the address answers 404, and so does, after its one
 * hop, what leads to it, so that all of them work again on republication.
 */
export function stepsBetween(before: Standing, after: Standing): Step[] {
  const old = 'paths' in before ? before.paths : []
  switch (after.at) {
    case 'home':
      return [
        ...newlyUsed(before, after).map((path): Step => ({ do: 'free', path })),
        ...old.flatMap((path, place) => onTheMove(before, path, after.paths[place])),
      ]
    case 'trash':
      return before.at === 'home' ? old.map((path) => ({ do: 'end', path })) : []
    case 'draft':
      return before.at === 'trash' ? old.map((path) => ({ do: 'revive', path, to: path })) : []
    case 'deleted':
      return [
        ...(before.at === 'home' ? old : []).map((path): Step => ({ do: 'end', path })),
        ...old.map((path): Step => ({ do: 'forget', path })),
      ]
  }
}

function newlyUsed(before: Standing, after: Standing & { at: 'home' }): readonly string[] {
  if (before.at !== 'home' || (after.isPublic && !before.isPublic)) return after.paths
  return after.paths.filter((path) => !before.paths.includes(path))
}

function onTheMove(before: Standing, path: string, to: string | undefined): Step[] {
  if (to === undefined) return []
  if (before.at === 'trash') return [{ do: 'revive', path, to }]
  return path === to ? [] : [{ do: 'lead', path, to }]
}
