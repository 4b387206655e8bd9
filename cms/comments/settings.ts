import { remembering } from '../changes/memory.ts'
import { tagsOfPage } from '../changes/tags.ts'
import { cms } from '../client.ts'

/** How the house discusses. Readers must not see it, so only code of the house reads it. */
export interface DiscussionSettings {
  hold: 'all' | 'new' | 'none'
  proof: 'odd' | 'all'
  blockedWords: readonly string[]
  /** 0: never. */
  closeAfterDays: number
  /** The names of the portal and the organisation. */
  houseNames: readonly string[]
  tags: readonly string[]
}

const load = remembering(async (): Promise<DiscussionSettings> => {
  const payload = await cms()
  const { discussion, names, organisation } = await payload.findGlobal({ slug: 'settings', depth: 0 })
  return {
    hold: discussion.hold,
    proof: discussion.proof,
    blockedWords: discussion.blockedWords ?? [],
    closeAfterDays: discussion.closeAfterDays ?? 0,
    houseNames: [...(names ?? []).map(({ name }) => name), organisation?.name ?? ''].filter(Boolean),
    tags: tagsOfPage({ what: 'global', slug: 'settings' }),
  }
})

export function discussionSettings(): Promise<DiscussionSettings> {
  return load('settings')
}

interface Discussed {
  discussion?: 'open' | 'closed' | null
  publishedAt?: string | null
  createdAt: string
}

const DAY = 24 * 60 * 60 * 1000

/** Whether readers may write under an article. */
export function isOpen(
  { discussion, publishedAt, createdAt }: Discussed,
  { closeAfterDays }: Pick<DiscussionSettings, 'closeAfterDays'>,
  now: Date,
): boolean {
  if (discussion === 'closed') return false
  return closeAfterDays === 0 || now.getTime() < Date.parse(publishedAt ?? createdAt) + closeAfterDays * DAY
}
