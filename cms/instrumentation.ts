/**
 * Next calls this once, before the staff process answers, and compiles it for a runtime without Node too. Without a
 * database there is nothing to mend or to mail, and the process begins all the same.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  try {
    const [{ cms }, { mendUnfinished }, { followOutbox }] = await Promise.all([
      import('./client.ts'),
      import('./changes/mend.ts'),
      import('./mail/follow.ts'),
    ])
    const payload = await cms()
    await mendUnfinished(payload)
    followOutbox(payload)
  } catch (error) {
    console.error('What was cut off could not be looked for, and no mail is sent.', error)
  }
}
