/** A category as its page and the list of topics show it. */
export interface Topic {
  id: string
  title: string
  slug: string
  number: string | undefined
  description: string | undefined
  parent: string | undefined
  /** The topic in another language that it translates. */
  translationOf: string | undefined
}

export interface TopicBranch {
  topic: Topic
  branches: TopicBranch[]
}

/** The topics as a tree, in the order given. One whose parent is missing stands at the top. */
export function treeOf(topics: readonly Topic[]): TopicBranch[] {
  const ids = new Set(topics.map(({ id }) => id))
  const under = (parent: string | undefined): TopicBranch[] =>
    topics
      .filter((topic) => (topic.parent && ids.has(topic.parent) ? topic.parent : undefined) === parent)
      .map((topic) => ({ topic, branches: under(topic.id) }))
  return under(undefined)
}

/** The topic and all below it. */
export function withDescendants(id: string, topics: readonly Topic[]): string[] {
  const found = new Set([id])
  for (const ancestor of found) {
    for (const { id: child, parent } of topics) if (parent === ancestor) found.add(child)
  }
  return [...found]
}

/** The topics above one, from the top down. */
export function ancestorsOf(id: string, topics: readonly Topic[]): Topic[] {
  const byId = new Map(topics.map((topic) => [topic.id, topic]))
  const above: Topic[] = []
  let parent = byId.get(byId.get(id)?.parent ?? '')
  while (parent && !above.includes(parent)) {
    above.unshift(parent)
    parent = byId.get(parent.parent ?? '')
  }
  return above
}
