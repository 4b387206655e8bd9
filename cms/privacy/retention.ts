const DAY = 24 * 60 * 60 * 1000

/** How long we remember what was mailed, and keep mails that lie as files, in days. */
const MAILS_KEPT = 30

interface Retention {
  senderDays?: number | null
  rejectedDays?: number | null
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
