'use client'
import { z } from 'zod'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { LEAST_TO_LEARN } from './bayes.ts'
import { post } from './use-decisions.ts'
import { type DeskWords, filled } from './words.ts'

interface Props {
  words: DeskWords
  /** Decisions that the score has learnt from. */
  learnt: { spam: number; good: number }
  mayReset: boolean
}

/** What the spam score is made of, and for admins the way to begin anew. */
export function ScoreNote({ words, learnt, mayReset }: Props) {
  const router = useRouter()
  const [said, setSaid] = useState('')
  const isReady = Math.min(learnt.spam, learnt.good) >= LEAST_TO_LEARN

  async function reset(): Promise<void> {
    const done = await post('/api/decisions/reset-score', {}, z.object({ reset: z.literal(true) }))
    setSaid(done ? words.scoreForgotten : words.failed)
    if (done) router.refresh()
  }

  return (
    <details className="desk__score">
      <summary>{words.score}</summary>
      <p>
        {filled(words.scoreFrom, learnt)} {!isReady && filled(words.scoreNeeds, { least: LEAST_TO_LEARN })}
      </p>
      {mayReset && (
        <button type="button" onClick={() => void reset()}>
          {words.scoreReset}
        </button>
      )}
      <p role="status">{said}</p>
    </details>
  )
}
