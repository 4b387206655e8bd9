import type { BaseDatabaseAdapter, PayloadRequest, Where } from 'payload'

/** What the system itself does to the rows of redirects, past the rules for those made by hand. Each may be done twice. */
interface Rows {
  db: Pick<BaseDatabaseAdapter, 'create' | 'deleteMany' | 'find' | 'updateOne'>
  req: Partial<PayloadRequest> | undefined
}

export interface Redirect {
  id: string
  from: string
  /**
   * Of what is gone: the address where the content stood, as long as it may come back from the trash; then all that
   * led to it leads there again.
   */
  to?: string | null
  kind: 'moved' | 'gone'
}

/** Writes the one row of an address anew. */
export async function writeRedirect(redirect: Omit<Redirect, 'id'>, rows: Rows): Promise<void> {
  const { db, req } = rows
  const data = { ...redirect, source: 'system' }
  const update = async () => {
    const [row] = await find({ from: { equals: redirect.from } }, rows)
    if (row) await change(row.id, data, rows)
    return row !== undefined
  }
  if (await update()) return
  try {
    await db.create({ collection: 'redirects', data, ...(req && { req }) })
  } catch (error) {
    if (!(await update())) throw error // not written by another at the same moment
  }
}

/** Nothing leads away from this address any more. */
export async function freeAddress(path: string, { db, req }: Rows): Promise<void> {
  await db.deleteMany({ collection: 'redirects', where: { from: { equals: path } }, ...(req && { req }) })
}

/** Whatever led to the old address leads to the new one: no reader is sent on twice. */
export async function leadOn({ path, to }: { path: string; to: string }, rows: Rows): Promise<void> {
  for (const row of await find({ to: { equals: path }, kind: { equals: 'moved' } }, rows)) {
    if (row.from === to) await freeAddress(row.from, rows)
    else await change(row.id, { to }, rows)
  }
}

/** Whatever led to an address whose content is gone tells the same. */
export async function endAddress(path: string, rows: Rows): Promise<void> {
  const leading = await find({ to: { equals: path }, kind: { equals: 'moved' } }, rows)
  for (const { id } of leading) await change(id, { kind: 'gone' }, rows)
}

/** The content is back, at the same address or another: what told that it is gone leads there. */
export async function reviveEnded({ path, to }: { path: string; to: string }, rows: Rows): Promise<void> {
  for (const { id, from } of await ended(path, rows)) {
    if (from === to) await freeAddress(from, rows)
    else await change(id, { kind: 'moved', to }, rows)
  }
}

/** The content never comes back. */
export async function forgetEnded(path: string, rows: Rows): Promise<void> {
  for (const { id } of await ended(path, rows)) await change(id, { to: null }, rows)
}

function ended(path: string, rows: Rows): Promise<Redirect[]> {
  return find({ to: { equals: path }, kind: { equals: 'gone' } }, rows)
}

async function find(where: Where, { db, req }: Rows): Promise<Redirect[]> {
  const { docs } = await db.find<Redirect>({
    collection: 'redirects',
    where,
    pagination: false,
    limit: 0,
    ...(req && { req }),
  })
  return docs
}

async function change(id: string, data: Partial<Redirect>, { db, req }: Rows): Promise<void> {
  await db.updateOne({ collection: 'redirects', id, data, ...(req && { req }) })
}
