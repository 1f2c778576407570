import type { Say } from '../hints/hint.ts'

/** Something in the agent's draft that could be said plainer: the piece as it stands there, and a suggestion. */
export interface DraftFinding {
  readonly quote: string
  readonly suggestion: Say
}
