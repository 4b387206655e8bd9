/** Looks up the parent of a category; undefined at the top. */
export type ParentOf = (id: string) => Promise<string | undefined>

/** Whether a category would become its own ancestor if `parent` became its parent. */
export async function makesCycle(id: string, parent: string, parentOf: ParentOf): Promise<boolean> {
  const seen = new Set<string>()
  let ancestor: string | undefined = parent
  while (ancestor !== undefined && !seen.has(ancestor)) {
    if (ancestor === id) return true
    seen.add(ancestor)
    ancestor = await parentOf(ancestor)
  }
  return false
}
