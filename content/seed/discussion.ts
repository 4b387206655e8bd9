import { english } from './discussion/english.ts'
import { finnish2024 } from './discussion/finnish-2024.ts'
import { finnish2025 } from './discussion/finnish-2025.ts'
import { finnish2026 } from './discussion/finnish-2026.ts'
import { undecided } from './discussion/undecided.ts'
import type { SeedThread } from './shapes.ts'

/** An article may have several threads: what waits, and spam, is kept apart. */
export const discussion: SeedThread[] = [
  ...finnish2024,
  ...finnish2025,
  ...finnish2026,
  ...english,
  ...undecided,
]
