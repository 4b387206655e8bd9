const DAY = 24 * 60 * 60 * 1000

/** How long we remember what was mailed, and keep mails that lie as files, in days. */
const MAILS_KEPT = 30

/** How long a block lasts where the house has not said, in days: as long as a browser keeps the cookie. */
const BLOCKED_FOR = 365

interface Retention {
  senderDays?: number | null
  rejectedDays?: number | null
  blockDays?: number | null
}

/** What is older than these moments goes; undefined: it stays, for the house has set no time. */
export interface CutOffs {
  senders: Date | undefined
  declined: Date | undefined
  mails: Date
}

export function cutOffs({ senderDays, rejectedDays }: Retention, now: Date): CutOffs {
  const before = (days: number) => new Date(now.getTime() - days * DAY)
  return {
    senders: senderDays ? before(senderDays) : undefined,
    declined: rejectedDays ? before(rejectedDays) : undefined,
    mails: before(Math.min(MAILS_KEPT, senderDays ?? MAILS_KEPT)), // a mail names its receiver
  }
}

/** How many days a sender is blocked. */
export function blockDays({ blockDays }: Retention): number {
  return blockDays ?? BLOCKED_FOR
}
